package org.dateline.bench.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.language.Analysis;
import org.dateline.language.NameKind;
import org.jspecify.annotations.Nullable;

/** How many persons, places and organisations are found with exactly the right first and last word and kind. Not thread-safe. */
final class NameScore {

    private int right;
    private int expected;
    private int found;

    /** Names by the identifier of their sentence: one label a word, "B-PER", as UniversalNER writes them. */
    static Map<String, List<String>> read(Path file) throws IOException {
        Map<String, List<String>> labels = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("# sent_id = ")) {
                current = new ArrayList<>();
                labels.put(line.substring("# sent_id = ".length()), current);
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                current.add(line.split("\t")[2]);
            }
        }
        return labels;
    }

    /** Adds a sentence, unless its names were marked over other tokens. */
    void add(@Nullable List<String> labels, Analysis analysis) {
        if (labels == null || labels.size() != analysis.size()) {
            return;
        }
        Set<String> gold = ParserScore.spans(labels);
        Set<String> names = new TreeSet<>();
        for (int name = 0; name < analysis.nameCount(); name++) {
            String kind = kind(analysis.nameKind(name));
            if (kind != null) {
                names.add(analysis.nameStart(name) + " " + analysis.nameEnd(name) + " " + kind);
            }
        }
        expected += gold.size();
        found += names.size();
        gold.retainAll(names);
        right += gold.size();
    }

    private static @Nullable String kind(NameKind kind) {
        return switch (kind) {
            case PERSON -> "PER";
            case PLACE -> "LOC";
            case ORGANIZATION -> "ORG";
            case GROUP, OTHER -> null;
        };
    }

    List<String> cells() {
        return List.of(
                SyntaxScore.percent(right, found),
                SyntaxScore.percent(right, expected),
                SyntaxScore.percent(2 * right, expected + found),
                String.valueOf(expected));
    }
}
