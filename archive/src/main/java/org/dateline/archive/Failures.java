package org.dateline.archive;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The documents that could not be taken in, each with why, so that they can be tried again alone. Thread-safe. */
public final class Failures {

    private final Database database;
    private final Writing writing;
    private final Clock clock;

    Failures(Database database, Writing writing, Clock clock) {
        this.database = database;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * Notes a failure; one that failed before is counted. Returns once it is on the disk.
     *
     * @param document its name: a file, an address, a file and the record in it
     * @param source what it was part of
     * @param problem why, in one line
     */
    public void record(String document, String source, String problem) {
        writing.now((sql, changes) -> {
            long at = clock.millis();
            sql.change(
                    "INSERT INTO failure (document, source, problem, at, times) VALUES (?,?,?,?,1) ON CONFLICT (document) DO UPDATE SET"
                            + " source = excluded.source, problem = excluded.problem, at = excluded.at, times = times + 1",
                    document,
                    source,
                    problem,
                    at);
            int times = (int) sql.number("SELECT times FROM failure WHERE document = ?", document);
            changes.accept(new Change.Failed(new Failure(document, source, problem, Instant.ofEpochMilli(at), times)));
            return true;
        });
    }

    /** Forgets a failure: the document has been taken in, or nobody wants it. False if there was none. */
    public boolean clear(String document) {
        return writing.now((sql, changes) -> sql.change("DELETE FROM failure WHERE document = ?", document) > 0);
    }

    /** All of them, by name of the document. */
    public List<Failure> list() {
        return database.read(sql -> sql.all(
                "SELECT * FROM failure ORDER BY document",
                row -> new Failure(
                        row.getString("document"),
                        row.getString("source"),
                        row.getString("problem"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getInt("times"))));
    }
}
