package org.dateline.bench.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often the root code is right, over all sentences and over those that got one. Not thread-safe. */
final class RootScore {

    private static final int GOLD = 0;
    private static final int FOUND = 1;
    private static final int RIGHT = 2;

    private final Map<String, int[]> byRoot = new TreeMap<>();
    private int all;
    private int coded;
    private int right;

    void add(String gold, @Nullable String found) {
        all++;
        counts(gold)[GOLD]++;
        if (found != null) {
            coded++;
            counts(found)[FOUND]++;
            if (found.equals(gold)) {
                right++;
                counts(gold)[RIGHT]++;
            }
        }
    }

    private int[] counts(String root) {
        return byRoot.computeIfAbsent(root, key -> new int[3]);
    }

    /** Accuracy over all, macro-F1, precision of those coded, share coded. */
    List<String> cells() {
        double sum = 0;
        int roots = 0;
        for (int[] counts : byRoot.values()) {
            if (counts[GOLD] > 0) {
                roots++;
                sum += f1(counts);
            }
        }
        return List.of(
                share(right, all), format(sum / roots), share(right, coded), share(coded, all), String.valueOf(all));
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        byRoot.forEach((root, counts) -> rows.add(List.of(
                root,
                share(counts[RIGHT], counts[FOUND]),
                share(counts[RIGHT], counts[GOLD]),
                format(f1(counts)),
                String.valueOf(counts[GOLD]))));
        return rows;
    }

    private static double f1(int[] counts) {
        int sum = counts[GOLD] + counts[FOUND];
        return sum == 0 ? 0 : 2.0 * counts[RIGHT] / sum;
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : format((double) part / whole);
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
