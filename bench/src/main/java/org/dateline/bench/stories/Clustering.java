package org.dateline.bench.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares one way of grouping things with another, by the measures of coreference: B-cubed (Bagga and Baldwin, 1998), MUC (Vilain and others, 1995) and
 * CEAF-e (Luo, 2005). Both group the same things. Immutable.
 */
final class Clustering {

    /** Precision and recall. */
    record Score(double precision, double recall) {

        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private final List<List<String>> found;
    private final List<List<String>> gold;
    private final Map<String, Integer> foundOf = new HashMap<>();
    private final Map<String, Integer> goldOf = new HashMap<>();

    /** @param found for each thing the name of its group; @param gold the same things and what they should be */
    Clustering(Map<String, String> found, Map<String, String> gold) {
        if (!found.keySet().equals(gold.keySet())) {
            throw new IllegalArgumentException("Both must group the same things");
        }
        this.found = groups(found, foundOf);
        this.gold = groups(gold, goldOf);
    }

    private static List<List<String>> groups(Map<String, String> names, Map<String, Integer> groupOf) {
        Map<String, List<String>> byName = new TreeMap<>();
        new TreeMap<>(names)
                .forEach((thing, name) ->
                        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(thing));
        List<List<String>> groups = List.copyOf(byName.values());
        for (int i = 0; i < groups.size(); i++) {
            for (String thing : groups.get(i)) {
                groupOf.put(thing, i);
            }
        }
        return groups;
    }

    int groups() {
        return found.size();
    }

    /** For each thing how much of its group belongs with it, and how much of what belongs with it is there. */
    Score bCubed() {
        double precision = 0;
        double recall = 0;
        for (List<String> group : found) {
            for (int both : overlaps(group, goldOf).values()) {
                precision += (double) both * both / group.size();
            }
        }
        for (List<String> group : gold) {
            for (int both : overlaps(group, foundOf).values()) {
                recall += (double) both * both / group.size();
            }
        }
        int things = foundOf.size();
        return things == 0 ? new Score(0, 0) : new Score(precision / things, recall / things);
    }

    /** Of the links that would tie each group together, how many the other side has. */
    Score muc() {
        return new Score(links(found, goldOf), links(gold, foundOf));
    }

    private static double links(List<List<String>> groups, Map<String, Integer> other) {
        int links = 0;
        int kept = 0;
        for (List<String> group : groups) {
            links += group.size() - 1;
            kept += group.size() - overlaps(group, other).size();
        }
        return links == 0 ? 0 : (double) kept / links;
    }

    /** Groups matched one to one so that the sum of their likenesses is greatest. */
    Score ceafE() {
        double[][] likeness = new double[found.size()][gold.size()];
        for (int i = 0; i < found.size(); i++) {
            for (Map.Entry<Integer, Integer> entry :
                    overlaps(found.get(i), goldOf).entrySet()) {
                int j = entry.getKey();
                likeness[i][j] = 2.0
                        * entry.getValue()
                        / (found.get(i).size() + gold.get(j).size());
            }
        }
        double sum = Matching.best(likeness);
        return found.isEmpty() ? new Score(0, 0) : new Score(sum / found.size(), sum / gold.size());
    }

    /** The mean F1 of the three, as the CoNLL shared tasks rank. */
    double conll() {
        return (muc().f1() + bCubed().f1() + ceafE().f1()) / 3;
    }

    private static Map<Integer, Integer> overlaps(List<String> group, Map<String, Integer> other) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (String thing : group) {
            counts.merge(other.getOrDefault(thing, -1), 1, Integer::sum);
        }
        return counts;
    }
}
