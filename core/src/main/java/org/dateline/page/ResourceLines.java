package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.dateline.internal.ResourceText;

/**
 * Reads the package's tables: UTF-8 text, one fact a line. Empty lines and lines that begin with {@code #} are comments;
 * lines that begin with {@code >} are examples, which only the tests read.
 */
final class ResourceLines {

    private ResourceLines() {}

    /** The facts of a table of this package, trimmed, in file order. */
    static List<String> facts(String name) {
        List<String> facts = new ArrayList<>();
        for (String line : all(name)) {
            if (!line.isEmpty() && line.charAt(0) != '#' && line.charAt(0) != '>') {
                facts.add(line);
            }
        }
        return facts;
    }

    /** The examples of a table, without the mark before them, in file order. */
    static List<String> examples(String name) {
        List<String> examples = new ArrayList<>();
        for (String line : all(name)) {
            if (line.startsWith(">")) {
                examples.add(line.substring(1).strip());
            }
        }
        return examples;
    }

    private static List<String> all(String name) {
        return ResourceText.lines(ResourceLines.class, name).stream()
                .map(String::strip)
                .toList();
    }
}
