package org.dateline.bench.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The overlap of a page's gold body with a predicted one, measured as the well-known article extraction benchmark does:
 * both texts are cut into words ({@link Tokens#words}, case kept), every four neighbouring words are a shingle (a text of
 * one to three words is one shingle), and shingles are counted as multisets. True positives are the smaller of the two
 * counts, summed over shingles; false positives what the prediction has beyond that; false negatives what the gold has.
 * All three are divided by their sum, so that a long page weighs no more than a short one. Immutable.
 *
 * @param truePositives shared, between 0 and 1
 * @param falsePositives predicted only, between 0 and 1
 * @param falseNegatives gold only, between 0 and 1
 */
record Shingles(double truePositives, double falsePositives, double falseNegatives) {

    private static final int WORDS = 4;

    static Shingles compare(String gold, String predicted) {
        Map<List<String>, Integer> left = count(gold);
        long predictedTotal = 0;
        long shared = 0;
        Map<List<String>, Integer> right = count(predicted);
        for (Map.Entry<List<String>, Integer> entry : right.entrySet()) {
            predictedTotal += entry.getValue();
            shared += Math.min(entry.getValue(), left.getOrDefault(entry.getKey(), 0));
        }
        long goldTotal = left.values().stream().mapToLong(Integer::longValue).sum();
        long all = goldTotal + predictedTotal - shared;
        if (all == 0) {
            return new Shingles(0, 0, 0);
        }
        return new Shingles(
                (double) shared / all, (double) (predictedTotal - shared) / all, (double) (goldTotal - shared) / all);
    }

    /** Share of the text's shingles that the other text has too, as multisets; 1 for a text without words. */
    static double found(String text, Map<List<String>, Integer> other) {
        long total = 0;
        long shared = 0;
        for (Map.Entry<List<String>, Integer> entry : count(text).entrySet()) {
            total += entry.getValue();
            shared += Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0));
        }
        return total == 0 ? 1 : (double) shared / total;
    }

    static Map<List<String>, Integer> count(String text) {
        List<String> words = Tokens.words(text);
        Map<List<String>, Integer> counts = new HashMap<>();
        int last = Math.max(0, words.size() - WORDS);
        for (int start = 0; start <= last && start < words.size(); start++) {
            counts.merge(words.subList(start, Math.min(words.size(), start + WORDS)), 1, Integer::sum);
        }
        return counts;
    }

    /** Both texts are without words. */
    boolean bothEmpty() {
        return truePositives + falsePositives + falseNegatives == 0;
    }

    /** The predicted text is without words. */
    boolean nothingPredicted() {
        return truePositives + falsePositives == 0;
    }

    /** Share of what was predicted that is gold; 1 if there is nothing on either side, else 0 for no prediction. */
    double precision() {
        return bothEmpty() ? 1 : truePositives == 0 ? 0 : truePositives / (truePositives + falsePositives);
    }

    /** Share of the gold that was predicted; 1 if there is nothing on either side. */
    double recall() {
        return bothEmpty() ? 1 : truePositives == 0 ? 0 : truePositives / (truePositives + falseNegatives);
    }

    /** Harmonic mean of the page's own precision and recall; for sorting pages, not part of the set's figure. */
    double f1() {
        return f1(precision(), recall());
    }

    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
