package org.dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.internal.ResourceText;
import org.jspecify.annotations.Nullable;

/** The senses of {@code senses.tsv} by predicate. Immutable. */
final class SenseTable {

    private static final String NAME = "senses.tsv";

    /** Past forms whose lemma the language stage does not know. */
    private static final Map<String, String> FORMS = WordClasses.STANDARD.byWord("@form-");

    private final Map<String, List<Sense>> verbs = new HashMap<>();
    private final Map<String, List<Sense>> nouns = new HashMap<>();
    private final Map<String, List<Sense>> adjectives = new HashMap<>();
    private final List<Sense> all = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private final Set<String> figures;

    private SenseTable(Set<String> figures) {
        this.figures = figures;
    }

    static SenseTable standard() {
        WordClasses classes = WordClasses.STANDARD;
        SenseTable table = new SenseTable(classes.words("@figures"));
        for (Row row : rows()) {
            table.add(row, classes);
        }
        Comparator<Sense> order = Comparator.comparingInt(Sense::conditions).reversed();
        table.verbs.values().forEach(senses -> senses.sort(order));
        table.nouns.values().forEach(senses -> senses.sort(order));
        table.adjectives.values().forEach(senses -> senses.sort(order));
        return table;
    }

    /** A line of the file that holds a sense: its number from 1, and its five columns. */
    record Row(int number, String[] columns) {}

    /** The file's senses, in its order. */
    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : ResourceText.lines(SenseTable.class, NAME)) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                String[] columns = line.split("\t", -1);
                if (columns.length != 5) {
                    throw new IllegalStateException(
                            NAME + ", line " + number + ": " + columns.length + " columns, not 5");
                }
                rows.add(new Row(number, columns));
            }
        }
        return rows;
    }

    private void add(Row row, WordClasses classes) {
        Sense sense = Sense.of(row.columns(), classes);
        if (!names.add(sense.name())) {
            throw new IllegalStateException(NAME + ", line " + row.number() + ": there is another " + sense.name()
                    + "; let its conditions begin with another word");
        }
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
        return of(part).getOrDefault(FORMS.getOrDefault(lemma, lemma), List.of());
    }

    /** The first sense of a word whose conditions hold, or null. */
    @Nullable
    Sense holding(Clause clause, int token) {
        Sense.Part part = Sense.Part.of(clause.analysis().upos(token));
        if (part == null) {
            return null;
        }
        for (Sense sense : senses(part, clause.analysis().lemma(token))) {
            if (sense.when().hold(clause, token)) {
                return sense;
            }
        }
        return null;
    }

    /** What the clause that a word governs tells of: the sense that holds of it, or null. */
    @Nullable
    Sense content(Clause clause, int token) {
        int complement = clause.complement(token);
        return complement == Clause.NONE ? null : holding(clause, complement);
    }

    /** What makes a figure of speech of the noun it modifies: "price war". */
    Set<String> figures() {
        return figures;
    }

    List<Sense> all() {
        return all;
    }
}
