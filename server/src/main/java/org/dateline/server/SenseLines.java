package org.dateline.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.event.Event;
import org.jspecify.annotations.Nullable;

/** The lines of the table of senses, so that a page can show what a rule's number stands for. Stateless. */
final class SenseLines {

    private static final String TABLE = "senses.tsv";

    private SenseLines() {}

    /**
     * A line of the table.
     *
     * @param predicate the word, with its conditions: {@code fire +at}
     * @param places where actor and recipient stand; empty for the usual places
     * @param example a sentence that it takes, the [actor] and the {recipient} marked
     */
    record Line(String predicate, String places, String example) {}

    private static final class Table {
        static final List<String> LINES = read();

        private static List<String> read() {
            try (InputStream in = Event.class.getResourceAsStream(TABLE)) {
                return in == null
                        ? List.of()
                        : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                .lines()
                                .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The line that took an event; null if it was taken by none, or by one of another version's table, which has other lines. */
    static @Nullable Line of(Event event) {
        if (!event.rule().matches("senses\\.tsv:[0-9]{1,6}")) {
            return null;
        }
        int number = Integer.parseInt(event.rule().substring(TABLE.length() + 1));
        if (number < 1 || number > Table.LINES.size()) {
            return null;
        }
        String[] columns = Table.LINES.get(number - 1).split("\t", -1);
        boolean same = columns.length >= 5
                && columns[0].split("\\.")[0].equals(event.type().name());
        return same ? new Line(columns[2], columns[3], columns[4]) : null;
    }
}
