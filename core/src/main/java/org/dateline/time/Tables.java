package org.dateline.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads this package's tables: UTF-8, one fact a line, columns parted by tabs; empty lines and lines with {@code #} first are skipped. */
final class Tables {

    private Tables() {}

    /** The rows of a table in the order of the file, cells stripped of spaces around them. */
    static List<List<String>> rows(String name) {
        try (InputStream stream = Tables.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks the table " + name + "; build it again.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<List<String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(Arrays.stream(line.split("\t", -1))
                            .map(String::strip)
                            .toList());
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " cannot be read", e);
        }
    }
}
