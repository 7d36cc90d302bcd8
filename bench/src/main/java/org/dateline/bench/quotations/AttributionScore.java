package org.dateline.bench.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Counts of how predicted attributions meet annotated ones. Each is paired with at most one other, the pairs with most common words
 * of content first.
 */
final class AttributionScore {

    static final List<String> HEADER = List.of(
            "found P", "found R", "found F1", "content overlap F1", "cue F1", "source F1", "content exact F1", "gold");

    private int gold;
    private int predicted;
    private int goldCues;
    private int cues;
    private int goldSources;
    private int sources;
    private int pairs;
    private int exact;
    private int rightCues;
    private int rightSources;
    private double precision;
    private double recall;

    private record Pair(int predicted, int gold, int common) {}

    /** Adds one article; returns for each annotated attribution the one that it is paired with, or null. */
    List<@Nullable Attribution> add(List<Attribution> goldOnes, List<Attribution> predictedOnes) {
        List<Pair> candidates = new ArrayList<>();
        for (int p = 0; p < predictedOnes.size(); p++) {
            for (int g = 0; g < goldOnes.size(); g++) {
                int common = Attribution.overlap(
                        predictedOnes.get(p).content(), goldOnes.get(g).content());
                if (common > 0) {
                    candidates.add(new Pair(p, g, common));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Pair::common)
                .reversed()
                .thenComparingInt(pair -> -Attribution.overlap(
                        predictedOnes.get(pair.predicted).cue(),
                        goldOnes.get(pair.gold).cue())));
        boolean[] taken = new boolean[predictedOnes.size()];
        List<@Nullable Attribution> partners = new ArrayList<>();
        goldOnes.forEach(unused -> partners.add(null));
        for (Pair pair : candidates) {
            if (!taken[pair.predicted] && partners.get(pair.gold) == null) {
                taken[pair.predicted] = true;
                partners.set(pair.gold, predictedOnes.get(pair.predicted));
                count(goldOnes.get(pair.gold), predictedOnes.get(pair.predicted), pair.common);
            }
        }
        gold += goldOnes.size();
        predicted += predictedOnes.size();
        goldOnes.forEach(one -> {
            goldCues += one.cue().isEmpty() ? 0 : 1;
            goldSources += one.source().isEmpty() ? 0 : 1;
        });
        predictedOnes.forEach(one -> {
            cues += one.cue().isEmpty() ? 0 : 1;
            sources += one.source().isEmpty() ? 0 : 1;
        });
        return partners;
    }

    private void count(Attribution one, Attribution other, int common) {
        pairs++;
        precision += common / (double) other.content().cardinality();
        recall += common / (double) one.content().cardinality();
        exact += one.content().equals(other.content()) ? 1 : 0;
        rightCues += one.cue().intersects(other.cue()) ? 1 : 0;
        rightSources += one.source().intersects(other.source()) ? 1 : 0;
    }

    List<String> cells() {
        return List.of(
                figure(pairs, predicted),
                figure(pairs, gold),
                f1(pairs, predicted, pairs, gold),
                f1(precision, predicted, recall, gold),
                f1(rightCues, cues, rightCues, goldCues),
                f1(rightSources, sources, rightSources, goldSources),
                f1(exact, predicted, exact, gold),
                String.valueOf(gold));
    }

    static String figure(double hits, int of) {
        return of == 0 ? "–" : String.format(Locale.ROOT, "%.3f", hits / of);
    }

    private static String f1(double hits, int predicted, double hitsOfGold, int gold) {
        double p = predicted == 0 ? 0 : hits / predicted;
        double r = gold == 0 ? 0 : hitsOfGold / gold;
        return String.format(Locale.ROOT, "%.3f", p + r == 0 ? 0 : 2 * p * r / (p + r));
    }
}
