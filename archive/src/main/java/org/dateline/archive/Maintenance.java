package org.dateline.archive;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Checking, repairing and counting. Thread-safe. */
public final class Maintenance {

    private static final int MOST_FINDINGS = 100;

    private final Database database;
    private final @Nullable Index index;

    Maintenance(Database database, @Nullable Index index) {
        this.database = database;
        this.index = index;
    }

    /**
     * Looks for damage: in the file, between the tables, in the packed records, between tables and index.
     *
     * @return what is wrong, each with what to do; empty if nothing is
     */
    public List<String> check() {
        List<String> findings = new ArrayList<>();
        database.read(sql -> {
            sql.all("PRAGMA integrity_check(20)", row -> row.getString(1)).stream()
                    .filter(line -> !line.equals("ok"))
                    .forEach(line -> findings.add(
                            "the database file: " + line + ". Copy the folder, then take the documents in again."));
            count(
                    sql,
                    findings,
                    "SELECT count(*) FROM article a WHERE NOT EXISTS (SELECT 1 FROM content c WHERE c.article = a.number)",
                    "articles without a record");
            count(
                    sql,
                    findings,
                    "SELECT count(*) FROM page p WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.number = p.current AND a.current = 1)",
                    "pages without a latest version");
            count(
                    sql,
                    findings,
                    "SELECT count(*) FROM (SELECT page FROM article WHERE current = 1 GROUP BY page HAVING count(*) > 1)",
                    "pages with two latest versions");
            count(
                    sql,
                    findings,
                    "SELECT count(*) FROM event e WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.number = e.article)",
                    "events without an article");
            count(
                    sql,
                    findings,
                    "SELECT count(*) FROM party p WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.number = p.event)",
                    "actors without an event");
            count(
                    sql,
                    findings,
                    "SELECT count(*) FROM appearance p WHERE NOT EXISTS (SELECT 1 FROM entity e WHERE e.number = p.entity)",
                    "mentions of unknown entities");
            sql.all("SELECT a.id, c.record, c.text FROM content c JOIN article a ON a.number = c.article", row -> {
                try {
                    byte[] record = Packed.unpack(row.getBytes(2));
                    Packed.unpack(row.getBytes(3));
                    if (record.length == 0 || record[0] != '{') {
                        throw new IllegalArgumentException("the record is no JSON object");
                    }
                } catch (IllegalArgumentException e) {
                    if (findings.size() < MOST_FINDINGS) {
                        findings.add("article " + row.getString(1) + ": " + e.getMessage()
                                + ". Read it anew with: dateline reread");
                    }
                }
                return true;
            });
            return true;
        });
        if (index != null) {
            index.catchUp();
            long articles = database.read(sql -> sql.number("SELECT count(*) FROM article WHERE current = 1"));
            long found = new Search(database, index::acquire).count(org.dateline.archive.query.Query.EVERYTHING);
            if (articles != found) {
                findings.add("the index holds " + found + " articles, the database " + articles
                        + ". Run: dateline archive reindex");
            }
        }
        return findings;
    }

    private static void count(Sql sql, List<String> findings, String question, String what)
            throws java.sql.SQLException {
        long number = sql.number(question);
        if (number > 0) {
            findings.add(number + " " + what + ". Read them anew with: dateline reread --all");
        }
    }

    /** Makes the index again from the database. */
    public void reindex() {
        Index mine = own();
        mine.remake();
        mine.catchUp();
    }

    /** Gives unused room back to the disk and makes searches as fast as they can be. Takes as much room again while it runs. */
    public void compact() {
        Index mine = own();
        database.maintain("PRAGMA optimize");
        database.maintain("VACUUM");
        database.maintain("PRAGMA wal_checkpoint(TRUNCATE)");
        mine.catchUp();
        mine.compact();
    }

    private Index own() {
        if (index == null) {
            throw new ArchiveException.ReadOnly(database.folder(), null);
        }
        return index;
    }

    /** What there is. */
    public ArchiveStats stats() {
        Path folder = database.folder();
        return database.read(sql -> {
            TreeMap<String, Long> engines = new TreeMap<>();
            sql.all(
                    "SELECT engine, count(*) FROM article GROUP BY engine",
                    row -> engines.put(row.getString(1), row.getLong(2)) == null);
            return new ArchiveStats(
                    Database.VERSION,
                    sql.number("SELECT count(*) FROM page"),
                    sql.number("SELECT count(*) FROM article"),
                    sql.number("SELECT coalesce(sum(events), 0) FROM article WHERE current = 1"),
                    sql.number("SELECT coalesce(sum(quotations), 0) FROM article WHERE current = 1"),
                    sql.number("SELECT count(*) FROM entity WHERE merged IS NULL"),
                    sql.number("SELECT count(*) FROM story WHERE articles > 0"),
                    sql.number("SELECT count(*) FROM decision"),
                    sql.number("SELECT count(*) FROM failure"),
                    sql.number("SELECT coalesce(max(number), 0) FROM ledger"),
                    Moments.date(
                            sql.optionalNumber("SELECT min(day) FROM article WHERE current = 1 AND day IS NOT NULL")),
                    Moments.date(sql.optionalNumber("SELECT max(day) FROM article WHERE current = 1")),
                    engines,
                    size(folder.resolve(Database.FILE)) + size(folder.resolve(Database.FILE + "-wal")),
                    size(folder.resolve(Index.FOLDER)));
        });
    }

    /** Bytes of a file, or of all files of a folder. The index makes and drops files all the while: what is gone when it is looked at has none. */
    private static long size(Path path) {
        File[] inside = path.toFile().listFiles();
        if (inside == null) {
            return path.toFile().length();
        }
        long sum = 0;
        for (File file : inside) {
            sum += size(file.toPath());
        }
        return sum;
    }
}
