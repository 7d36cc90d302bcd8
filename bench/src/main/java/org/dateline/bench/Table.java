package org.dateline.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of figures, printable as aligned text and as Markdown, which here are the same thing. Immutable.
 *
 * @param caption what the table shows
 * @param header one name a column; the first column is words, the others figures
 * @param rows cells, as many in each row as the header has
 */
public record Table(String caption, List<String> header, List<List<String>> rows) {

    /**
     * @throws IllegalArgumentException if a row's length differs from the header's
     */
    public Table {
        header = List.copyOf(header);
        List<List<String>> copy = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " cells under " + header.size() + " columns: " + row);
            }
            copy.add(List.copyOf(row));
        }
        rows = Collections.unmodifiableList(copy);
    }

    /** The table as Markdown whose columns also line up in a terminal; ends with a line break. */
    public String markdown() {
        int[] widths = new int[header.size()];
        measure(header, widths);
        for (List<String> row : rows) {
            measure(row, widths);
        }
        StringBuilder out = new StringBuilder();
        line(out, header, widths);
        out.append("| ").append("-".repeat(widths[0])).append(" |");
        for (int column = 1; column < widths.length; column++) {
            out.append(' ').append("-".repeat(widths[column] - 1)).append(": |");
        }
        out.append('\n');
        for (List<String> row : rows) {
            line(out, row, widths);
        }
        return out.toString();
    }

    private static void measure(List<String> row, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            String cell = escape(row.get(column));
            widths[column] = Math.max(Math.max(3, widths[column]), cell.codePointCount(0, cell.length()));
        }
    }

    private static void line(StringBuilder out, List<String> row, int[] widths) {
        out.append('|');
        for (int column = 0; column < widths.length; column++) {
            String cell = escape(row.get(column));
            String padding = " ".repeat(widths[column] - cell.codePointCount(0, cell.length()));
            out.append(' ')
                    .append(column == 0 ? cell + padding : padding + cell)
                    .append(" |");
        }
        out.append('\n');
    }

    private static String escape(String cell) {
        return cell.replace("|", "\\|");
    }
}
