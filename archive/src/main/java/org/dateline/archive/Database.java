package org.dateline.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The archive's SQLite file: opening it, bringing it up to date, and what its errors mean. Thread-safe; each connection is lent to one thread. */
final class Database implements AutoCloseable {

    static final String FILE = "archive.db";

    /** The version of the tables that this code knows; {@code schema-N.sql} brings version N - 1 to N. */
    static final int VERSION = 2;

    /** "DTLN": tells an archive from any other SQLite file. */
    static final int APPLICATION = 0x44544C4E;

    private static final int MOST_READERS = 32;

    @FunctionalInterface
    interface Work<T> {
        T run(Sql sql) throws SQLException;
    }

    private final Path folder;
    private final boolean writable;
    private final ConcurrentLinkedDeque<Sql> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore readers = new Semaphore(MOST_READERS, true);
    private volatile boolean closed;

    private Database(Path folder, boolean writable) {
        this.folder = folder;
        this.writable = writable;
    }

    /** Opens or makes the file and brings its tables up to date. The caller holds the lock. */
    static Database openForWriting(Path folder) {
        Database database = new Database(folder, true);
        try (Sql sql = database.connectForWriting()) {
            database.bringUpToDate(sql);
        } catch (SQLException e) {
            throw database.inWords(e);
        }
        return database;
    }

    /** Opens the file without changing it. */
    static Database openForReading(Path folder) {
        if (!Files.isRegularFile(folder.resolve(FILE))) {
            throw new ArchiveException.Missing(folder);
        }
        Database database = new Database(folder, false);
        try (Sql sql = database.connectForReading()) {
            int version = database.versionOf(sql);
            if (version > VERSION) {
                throw new ArchiveException.NewerVersion(folder, version, VERSION);
            }
            if (version < VERSION) {
                throw version == 0
                        ? new ArchiveException.Missing(folder)
                        : new ArchiveException.OlderVersion(folder, version);
            }
        } catch (SQLException e) {
            throw database.inWords(e);
        }
        return database;
    }

    Sql connectForWriting() throws SQLException {
        SQLiteConfig config = settings();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(-65_536);
        Connection connection = config.createConnection("jdbc:sqlite:" + folder.resolve(FILE));
        return new Sql(connection);
    }

    private Sql connectForReading() throws SQLException {
        SQLiteConfig config = settings();
        Path file = folder.resolve(FILE);
        if (writable || Files.isWritable(folder)) {
            // Not opened read-only: a reader of a file in WAL mode must be able to make its shared memory.
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            Sql sql = new Sql(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA query_only = 1");
            }
            return sql;
        }
        config.setReadOnly(true);
        String address = file.toUri().toString().replaceFirst("^file:/+", "file:///");
        boolean pending = Files.exists(folder.resolve(FILE + "-wal"));
        return new Sql(config.createConnection("jdbc:sqlite:" + address + (pending ? "" : "?immutable=1")));
    }

    private static SQLiteConfig settings() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(10_000);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    private int versionOf(Sql sql) throws SQLException {
        int version = (int) sql.number("PRAGMA user_version");
        int application = (int) sql.number("PRAGMA application_id");
        boolean empty = sql.number("SELECT count(*) FROM sqlite_master") == 0;
        if (!empty && application != APPLICATION) {
            throw new ArchiveException.Corrupt(folder, FILE + " belongs to another program", null);
        }
        return empty ? 0 : version;
    }

    private void bringUpToDate(Sql sql) throws SQLException {
        int version = versionOf(sql);
        if (version > VERSION) {
            throw new ArchiveException.NewerVersion(folder, version, VERSION);
        }
        for (int next = version + 1; next <= VERSION; next++) {
            Migration.run(sql, next, script(next));
        }
    }

    static String script(int version) {
        String name = "schema-" + version + ".sql";
        try (InputStream in = Database.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }

    /** Reads. The work sees the archive as it is at one moment, however long it takes. */
    <T> T read(Work<T> work) {
        if (closed) {
            throw new ArchiveException.Closed(folder);
        }
        readers.acquireUninterruptibly();
        Sql sql = null;
        try {
            sql = idle.poll();
            if (sql == null) {
                sql = connectForReading();
            }
            sql.change("BEGIN");
            T result = work.run(sql);
            sql.change("COMMIT");
            idle.push(sql);
            sql = null;
            return result;
        } catch (SQLException e) {
            throw inWords(e);
        } finally {
            readers.release();
            if (sql != null) {
                closeQuietly(sql);
            } else if (closed) {
                closeIdle();
            }
        }
    }

    /** Runs a statement that wants no transaction around it. */
    void maintain(String statement) {
        try (Sql sql = connectForWriting();
                Statement plain = sql.connection().createStatement()) {
            plain.execute(statement);
        } catch (SQLException e) {
            throw inWords(e);
        }
    }

    /** The error as a person needs it. */
    ArchiveException inWords(SQLException e) {
        if (!(e instanceof SQLiteException sqlite)) {
            return new ArchiveException.Failed(folder, String.valueOf(e.getMessage()), e);
        }
        SQLiteErrorCode code = sqlite.getResultCode();
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xFF)) {
            case SQLITE_FULL -> new ArchiveException.DiskFull(folder, e);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN -> new ArchiveException.ReadOnly(folder, e);
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT ->
                new ArchiveException.Corrupt(folder, String.valueOf(e.getMessage()), e);
            case SQLITE_BUSY, SQLITE_LOCKED -> new ArchiveException.InUse(folder, "");
            default -> new ArchiveException.Failed(folder, String.valueOf(e.getMessage()), e);
        };
    }

    Path folder() {
        return folder;
    }

    private static void closeQuietly(Sql sql) {
        try {
            sql.close();
        } catch (SQLException e) {
            // It was given up because it failed already; that failure is the one to tell.
        }
    }

    private void closeIdle() {
        for (Sql sql = idle.poll(); sql != null; sql = idle.poll()) {
            closeQuietly(sql);
        }
    }

    @Override
    public void close() {
        closed = true;
        closeIdle();
    }
}
