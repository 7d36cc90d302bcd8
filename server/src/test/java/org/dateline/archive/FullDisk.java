package org.dateline.archive;

/**
 * Fills the disk under an archive, for tests: SQLite's own limit on the size of a file fails exactly as a full disk does, with SQLITE_FULL out of
 * the statement that needs one page more. Stands in this package because the limit is one of the writer's connection, which nobody else gets at.
 */
public final class FullDisk {

    private FullDisk() {}

    /** From now on the database cannot grow. */
    public static void fill(Archive archive) {
        archive.writing()
                .now((sql, changes) -> sql.number("PRAGMA max_page_count = " + sql.number("PRAGMA page_count")));
    }

    /** There is room again. */
    public static void makeRoom(Archive archive) {
        archive.writing().now((sql, changes) -> sql.number("PRAGMA max_page_count = 1000000"));
    }
}
