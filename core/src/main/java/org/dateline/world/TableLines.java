package org.dateline.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.internal.ResourceText;
import org.jspecify.annotations.Nullable;

/** Reads the package's tables: UTF-8, tabs between the cells, lines that begin with {@code #} are comments. Stateless. */
final class TableLines {

    /**
     * One line.
     *
     * @param source the table and the line's number in it, from 1
     */
    record Line(String[] cells, String source) {

        String cell(int column) {
            return column < cells.length ? cells[column] : "";
        }

        /** The cell, or null where it is "-" or empty. */
        @Nullable
        String optional(int column) {
            String cell = cell(column);
            return cell.isEmpty() || cell.equals("-") ? null : cell;
        }

        /** The names in a cell, parted by bars. */
        List<String> names(int column) {
            List<String> names = new ArrayList<>();
            for (String name : cell(column).split("\\|")) {
                if (!name.isBlank()) {
                    names.add(name.strip());
                }
            }
            return names;
        }
    }

    private TableLines() {}

    /** The words of the lines of a table that begin with the name of a list. */
    static Set<String> words(String table, String list) {
        Set<String> words = new HashSet<>();
        for (Line line : read(table)) {
            if (line.cell(0).equals(list)) {
                words.addAll(line.names(1));
            }
        }
        return Collections.unmodifiableSet(words);
    }

    static List<Line> read(String table) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : ResourceText.lines(TableLines.class, table)) {
            number++;
            if (!line.isEmpty() && line.charAt(0) != '#') {
                lines.add(new Line(line.split("\t", -1), table + ":" + number));
            }
        }
        return lines;
    }
}
