package org.dateline.archive;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far each source has been taken in: the offset in a WARC file, a feed's ETag. What the state says is the source's own business. Thread-safe. A mark
 * that belongs to a document is best given together with it, to {@link Archive#submit(org.dateline.Reading, SourceMark)}: then the two are on the disk
 * together or not at all.
 */
public final class SourceLedger {

    private final Database database;
    private final Writing writing;
    private final Clock clock;

    SourceLedger(Database database, Writing writing, Clock clock) {
        this.database = database;
        this.writing = writing;
        this.clock = clock;
    }

    /** The state of a source; empty if it has none. */
    public Optional<String> state(String source) {
        return database.read(sql -> Optional.ofNullable(
                sql.first("SELECT state FROM source WHERE name = ?", row -> row.getString(1), source)));
    }

    /** All states by source. */
    public Map<String, String> all() {
        return database.read(sql -> {
            Map<String, String> states = new TreeMap<>();
            sql.all("SELECT name, state FROM source", row -> states.put(row.getString(1), row.getString(2)) == null);
            return states;
        });
    }

    /** Notes a state. Returns once it is on the disk. */
    public void mark(String source, String state) {
        writing.now((sql, changes) -> {
            write(sql, new SourceMark(source, state), clock.millis());
            return true;
        });
    }

    /** Forgets a source, so that it is taken in from the start. False if it was not known. */
    public boolean forget(String source) {
        return writing.now((sql, changes) -> sql.change("DELETE FROM source WHERE name = ?", source) > 0);
    }

    static void write(Sql sql, SourceMark mark, long at) throws java.sql.SQLException {
        sql.change(
                "INSERT INTO source (name, state, at) VALUES (?,?,?) ON CONFLICT (name) DO UPDATE SET state = excluded.state, at = excluded.at",
                mark.source(),
                mark.state(),
                at);
    }
}
