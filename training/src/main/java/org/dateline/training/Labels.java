package org.dateline.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A closed set of labels, numbered from the most frequent. Immutable. */
final class Labels {

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Labels(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : names) {
            numbers.put(name, numbers.size());
        }
    }

    static Labels of(List<String> names) {
        return new Labels(names);
    }

    /** The labels seen at least so often, by falling frequency, then by name. */
    static Labels counted(List<String> seen, int least) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String label : seen) {
            counts.merge(label, 1, Integer::sum);
        }
        List<String> kept = new ArrayList<>(counts.keySet());
        kept.removeIf(label -> counts.getOrDefault(label, 0) < least);
        kept.sort(Collections.reverseOrder(
                (a, b) -> Integer.compare(counts.getOrDefault(a, 0), counts.getOrDefault(b, 0))));
        return new Labels(kept);
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    /** The label's number, or -1. */
    int number(String name) {
        return numbers.getOrDefault(name, -1);
    }
}
