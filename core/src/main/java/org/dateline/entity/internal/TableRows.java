package org.dateline.entity.internal;

import java.util.ArrayList;
import java.util.List;
import org.dateline.internal.ResourceText;

/** Reads tables from the class path: UTF-8, one fact a line, its fields divided by tabs; lines that begin with # are comments. */
public final class TableRows {

    private TableRows() {}

    /**
     * The rows of a table in file order.
     *
     * @param owner a class of the package that the table belongs to
     * @throws IllegalStateException if there is no such table or a row has another number of fields
     */
    public static List<String[]> read(Class<?> owner, String name, int fields) {
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line : ResourceText.lines(owner, name)) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            String[] row = line.split("\t", -1);
            if (row.length != fields) {
                throw new IllegalStateException(
                        name + ", line " + number + ": " + row.length + " fields, not " + fields);
            }
            rows.add(row);
        }
        return rows;
    }
}
