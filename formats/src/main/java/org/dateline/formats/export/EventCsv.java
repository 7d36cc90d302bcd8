package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dateline.Reading;

/**
 * Events as CSV of RFC 4180: a header, commas, cells in quotes where they must be, lines ended by CR LF, UTF-8. One row for each event of
 * every status. Several values in a cell are parted by "; ".
 *
 * <p>A spreadsheet runs a cell that begins with =, +, - or @ as a formula, and a page can put anything into a name; so such a text gets an
 * apostrophe before it unless whoever asked wants cells as they are. Numbers are let alone.
 */
final class EventCsv implements Exporter {

    private static final String FORMULA = "=+-@\t\r\n";

    private final TextOut out;
    private final boolean guarded;
    private boolean begun;

    EventCsv(OutputStream out, boolean guarded) {
        this.out = new TextOut(out);
        this.guarded = guarded;
    }

    @Override
    public void write(Reading reading) throws IOException {
        begin();
        for (Happening happening : new Facts(reading).happenings()) {
            row(EventRow.of(happening).cells());
        }
    }

    @Override
    public void finish() throws IOException {
        begin();
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            row(List.copyOf(EventRow.columns()));
        }
    }

    private void row(List<? extends Object> cells) throws IOException {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        // A zero byte ends the file for many readers.
        out.write(PlainText.xml(row.append("\r\n").toString()));
    }

    private String cell(Object value) {
        String cell = value.toString();
        if (guarded && value instanceof String && !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0) {
            cell = "'" + cell;
        }
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
