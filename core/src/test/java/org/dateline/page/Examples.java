package org.dateline.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads files of examples: one a line, fields parted by {@code =>}; {@code #} begins a comment. */
final class Examples {

    private Examples() {}

    static List<String[]> of(String resource) {
        try (InputStream stream = Examples.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            return split(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String[]> split(List<String> lines) {
        List<String[]> examples = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] fields = line.split("=>", -1);
                for (int i = 0; i < fields.length; i++) {
                    fields[i] = fields[i].strip();
                }
                examples.add(fields);
            }
        }
        return examples;
    }
}
