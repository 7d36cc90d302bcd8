package org.dateline.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.internal.ResourceText;

/** Reads this package's tables: UTF-8, one fact a line, columns parted by tabs; empty lines and lines with {@code #} first are skipped. */
final class Tables {

    private Tables() {}

    /** The rows of a table in the order of the file, cells stripped of spaces around them. */
    static List<List<String>> rows(String name) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : ResourceText.lines(Tables.class, name)) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
            }
        }
        return rows;
    }
}
