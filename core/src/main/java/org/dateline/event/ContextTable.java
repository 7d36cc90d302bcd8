package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.internal.ResourceText;
import org.dateline.language.Analysis;

/** Says what a sentence is about, by its words ({@code contexts.tsv}). Immutable. */
final class ContextTable {

    private static final String NAME = "contexts.tsv";

    /** Words of the longest phrase. */
    private static final int LONGEST = 3;

    /** A context and its place in PLOVER's list. */
    private record Context(int order, String name) {}

    private final Map<String, List<Context>> byPhrase = new HashMap<>();
    private final Map<String, String> examples = new TreeMap<>();

    private ContextTable() {}

    static ContextTable standard() {
        ContextTable table = new ContextTable();
        for (String line : ResourceText.lines(ContextTable.class, NAME)) {
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != 3) {
                throw new IllegalStateException(
                        NAME + ": \"" + columns[0] + "\" has " + columns.length + " columns, not 3");
            }
            Context context = new Context(table.examples.size(), columns[0]);
            table.examples.put(columns[0], columns[2]);
            for (String phrase : columns[1].split(",")) {
                table.byPhrase
                        .computeIfAbsent(phrase.strip(), key -> new ArrayList<>())
                        .add(context);
            }
        }
        return table;
    }

    /** The example of each context. */
    Map<String, String> examples() {
        return examples;
    }

    /** What the tokens from one to another are about, in PLOVER's order; empty where no word tells. */
    List<String> of(Analysis analysis, int from, int to) {
        TreeMap<Integer, String> found = new TreeMap<>();
        for (int token = from; token < to; token++) {
            StringBuilder phrase = new StringBuilder();
            for (int length = 1; length <= LONGEST && token + length <= to; length++) {
                int at = token + length - 1;
                String lemma = analysis.lemma(at).toLowerCase(Locale.ROOT);
                add(phrase + lemma, found);
                add(phrase + analysis.tokens().form(at).toLowerCase(Locale.ROOT), found);
                phrase.append(lemma).append(' ');
            }
        }
        return List.copyOf(found.values());
    }

    private void add(String phrase, Map<Integer, String> found) {
        for (Context context : byPhrase.getOrDefault(phrase, List.of())) {
            found.put(context.order(), context.name());
        }
    }
}
