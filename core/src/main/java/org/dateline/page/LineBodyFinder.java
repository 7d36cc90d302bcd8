package org.dateline.page;

import java.util.List;

/**
 * Finds the body of a flattened page: the stretch of lines with the largest sum, where a line of running text counts for
 * what it holds and anything else counts against. A few lines of furniture between two paragraphs cost less than the
 * paragraphs behind them bring; a list of twenty other stories costs more than the teaser behind it does.
 */
final class LineBodyFinder {

    /** First line of the body, inclusive, and last, exclusive; equal if there is none. */
    record Stretch(int start, int end) {}

    /** Lines of a run of furniture that cost in full; a long table in an article costs less than its length says. */
    private static final int STEEP_RUN = 6;

    private static final double FLAT_COST = -0.2;

    private LineBodyFinder() {}

    static Stretch find(List<PageLine> lines) {
        double[] scores = scores(lines);
        double best = 0;
        int bestStart = 0;
        int bestEnd = 0;
        double sum = 0;
        int start = 0;
        for (int i = 0; i < scores.length; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += scores[i];
            if (sum > best) {
                best = sum;
                bestStart = start;
                bestEnd = i + 1;
            }
        }
        return new Stretch(bestStart, bestEnd);
    }

    static double[] scores(List<PageLine> lines) {
        double[] scores = new double[lines.size()];
        int run = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = LineScores.of(lines, i);
            run = scores[i] > 0 ? 0 : run + 1;
            if (run > STEEP_RUN && lines.get(i).label() == null) {
                scores[i] = FLAT_COST;
            }
        }
        return scores;
    }
}
