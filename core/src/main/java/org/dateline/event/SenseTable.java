package org.dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.internal.ResourceText;

/** The senses of {@code senses.tsv} by predicate. Immutable. */
final class SenseTable {

    private static final String NAME = "senses.tsv";

    private final Map<String, List<Sense>> verbs = new HashMap<>();
    private final Map<String, List<Sense>> nouns = new HashMap<>();
    private final Map<String, List<Sense>> adjectives = new HashMap<>();
    private final List<Sense> all = new ArrayList<>();

    private SenseTable() {}

    static SenseTable standard() {
        SenseTable table = new SenseTable();
        WordClasses classes = WordClasses.standard();
        int number = 0;
        for (String line : ResourceText.lines(SenseTable.class, NAME)) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                table.add(number, line, classes);
            }
        }
        Comparator<Sense> order = Comparator.comparingInt(Sense::conditions).reversed();
        table.verbs.values().forEach(senses -> senses.sort(order));
        table.nouns.values().forEach(senses -> senses.sort(order));
        table.adjectives.values().forEach(senses -> senses.sort(order));
        return table;
    }

    private void add(int number, String line, WordClasses classes) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 5) {
            throw new IllegalStateException(NAME + ", line " + number + ": " + columns.length + " columns, not 5");
        }
        Sense sense = Sense.of(number, columns, classes);
        all.add(sense);
        of(sense.part())
                .computeIfAbsent(sense.lemma(), lemma -> new ArrayList<>())
                .add(sense);
    }

    private Map<String, List<Sense>> of(Sense.Part part) {
        return switch (part) {
            case VERB -> verbs;
            case NOUN -> nouns;
            case ADJECTIVE -> adjectives;
        };
    }

    /** The senses of a predicate, those with most conditions first; empty if it has none. */
    List<Sense> senses(Sense.Part part, String lemma) {
        return of(part).getOrDefault(lemma, List.of());
    }

    List<Sense> all() {
        return all;
    }
}
