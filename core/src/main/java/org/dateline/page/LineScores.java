package org.dateline.page;

import java.util.List;

/** How much a line speaks for being in the body. */
final class LineScores {

    private LineScores() {}

    static double of(List<PageLine> lines, int i) {
        PageLine line = lines.get(i);
        double score = alone(line);
        if (score <= 0) {
            return score;
        }
        boolean paragraphBefore = i > 0 && lines.get(i - 1).isParagraph();
        boolean paragraphAfter = i + 1 < lines.size() && lines.get(i + 1).isParagraph();
        if (!paragraphBefore && !paragraphAfter && line.words() < 45) {
            // One paragraph between short lines is a teaser as often as not.
            score *= 0.4;
        }
        if (line.copies() > 1) {
            score *= line.copy() == 0 ? 0.5 : 0.1;
        }
        return score;
    }

    private static double alone(PageLine line) {
        if (line.label() != null) {
            Labels.Match label = line.label();
            boolean running = !label.whole()
                    && line.closed()
                    && line.words() >= 12
                    && line.sentences() >= 1
                    && label.sense() == Labels.Sense.NAVIGATION;
            if (!running) {
                return switch (label.sense()) {
                    case LEGAL -> -6;
                    case COMMENTS -> -10;
                    case NEWSLETTER -> -2;
                    case OTHER_STORIES -> -2;
                    default -> -1;
                };
            }
        }
        int words = line.words();
        if (line.closed() && words >= 8) {
            return 0.5 + Math.min(words, 80) / 12.0;
        }
        if (words >= 30) {
            return Math.min(words, 80) / 16.0;
        }
        if (line.closed() && words >= 3) {
            return 0.3;
        }
        return line.date() != null ? -1.2 : -0.9;
    }
}
