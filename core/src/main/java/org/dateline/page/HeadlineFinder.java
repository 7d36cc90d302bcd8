package org.dateline.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the headline among the lines before the body: the line whose words the body takes up, of a headline's length, often
 * printed twice, with a byline, a date or a share bar under it.
 */
final class HeadlineFinder {

    /** How far above the body a headline may stand, in lines. */
    private static final int FARTHEST = 60;

    private static final int LONGEST = 35;
    private static final double LEAST_SCORE = 1.4;
    private static final int LINES_TO_STANDFIRST = 3;
    private static final double STANDFIRST_LEAD = 0.7;
    private static final double LEAST_HEADLINE = 1.0;

    private HeadlineFinder() {}

    /** The index of the headline's first copy, or -1 if no line is believable. */
    static int find(List<PageLine> lines, int bodyStart, int bodyEnd) {
        Set<String> body = bodyWords(lines, bodyStart, bodyEnd);
        int best = -1;
        double bestScore = LEAST_SCORE;
        int last = Math.min(lines.size(), firstParagraphs(lines, bodyStart, bodyEnd));
        for (int i = Math.max(0, bodyStart - FARTHEST); i < last; i++) {
            double score = score(lines, i, bodyStart, body);
            if (score > bestScore + 1e-9) {
                bestScore = score;
                best = i;
            }
        }
        // A standfirst takes more words from the body than the headline above it does.
        for (int i = best - 1; i >= Math.max(0, best - LINES_TO_STANDFIRST); i--) {
            double score = score(lines, i, bodyStart, body);
            if (score >= bestScore - STANDFIRST_LEAD && score >= LEAST_HEADLINE) {
                best = i;
                break;
            }
        }
        return best;
    }

    /** The stretch may begin above the headline: look past its first two paragraphs as well. */
    private static int firstParagraphs(List<PageLine> lines, int start, int end) {
        int paragraphs = 0;
        for (int i = start; i < end; i++) {
            if (lines.get(i).isParagraph() && ++paragraphs > 2) {
                return i;
            }
        }
        return Math.min(end, start + 2);
    }

    private static Set<String> bodyWords(List<PageLine> lines, int start, int end) {
        Set<String> words = new HashSet<>();
        int paragraphs = 0;
        for (int i = start; i < end && paragraphs < 15; i++) {
            PageLine line = lines.get(i);
            if (line.isParagraph() && line.label() == null) {
                ContentWords.add(line.text(), words);
                paragraphs++;
            }
        }
        return words;
    }

    private static double score(List<PageLine> lines, int i, int bodyStart, Set<String> body) {
        PageLine line = lines.get(i);
        int words = line.words();
        if (words < 2
                || words > LONGEST
                || (line.label() != null && (line.label().whole() || words < 5))
                || (line.date() != null && DateOnlyLines.isDateLine(line))
                || RelatedLines.read(line.text()) != null
                || BylineLines.isByline(line)) {
            return 0;
        }
        double overlap = ContentWords.overlap(ContentWords.of(line.text()), body);
        double score = 3 * overlap;
        score += words < 4 ? 0 : words <= 20 ? 0.6 : 0.2;
        if (line.copies() > 1) {
            score += line.copies() <= 4 ? 0.7 : -0.5;
        }
        if (line.closed() && "?!？！".indexOf(line.text().charAt(line.text().length() - 1)) < 0) {
            score -= line.sentences() > 1 ? 1.2 : 0.8;
        }
        if (i > bodyStart) {
            score -= 0.6;
        }
        if (CreditSplitter.split(line.text()).credit() != null) {
            score -= 1.5;
        }
        if (isFollowedByMeta(lines, i)) {
            score += 0.4;
        }
        return score - Math.max(0, bodyStart - i - 25) * 0.02;
    }

    /** Whether a byline, a date, a read time or a share bar stands within the next lines. */
    private static boolean isFollowedByMeta(List<PageLine> lines, int i) {
        for (int k = i + 1; k < Math.min(lines.size(), i + 6); k++) {
            PageLine line = lines.get(k);
            if (line.is(Labels.Sense.READ_TIME)
                    || line.is(Labels.Sense.SHARE)
                    || BylineLines.isByline(line)
                    || (line.date() != null && DateOnlyLines.isDateLine(line))) {
                return true;
            }
        }
        return false;
    }
}
