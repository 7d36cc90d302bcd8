package org.dateline.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dateline.Reading;
import org.dateline.formats.RecordWriter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The front door: one folder that keeps readings and finds them again. Thread-safe; meant to be opened once and shared. One writer at a time over all
 * processes; readers may open alongside. Whatever fails is told as an {@link ArchiveException}.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(folder)) {
 *     archive.submit(reader.read(document), new SourceMark("news.warc", "33420")).thenAccept(added -> ...);
 *     archive.search().search(SearchRequest.of(Query.parse("drone near:Kyiv,50km")));
 * }
 * }</pre>
 */
public final class Archive implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

    private final Database database;
    private final ArchiveOptions options;
    private final @Nullable WriterLock lock;
    private final @Nullable WriterThread writer;
    private final @Nullable Index index;
    private final @Nullable Follower follower;
    private final @Nullable ForeignIndex foreign;
    private final Writing writing;
    private final Shelf shelf;
    private final Verdicts verdicts;
    private final Search search;
    private final Stories stories;
    private final RecordWriter records = RecordWriter.compact();
    private final List<Change.Listener> listeners = new CopyOnWriteArrayList<>();

    private Archive(Path folder, ArchiveOptions options, boolean writable) {
        LuceneLog.quiet();
        this.options = options;
        this.shelf = new Shelf(options.clock());
        this.verdicts = new Verdicts(options.clock());
        this.lock = writable ? WriterLock.take(folder) : null;
        Database opened = null;
        WriterThread thread = null;
        try {
            opened = writable ? Database.openForWriting(folder) : Database.openForReading(folder);
            this.database = opened;
            if (writable) {
                this.foreign = null;
                this.index = new Index(folder, opened);
                this.follower = new Follower(index);
                thread = new WriterThread(opened, this::tell, shelf::forget);
                this.search = new Search(opened, index::acquire);
            } else {
                ForeignIndex other = new ForeignIndex(folder);
                this.foreign = other;
                this.index = null;
                this.follower = null;
                this.search = new Search(opened, other::acquire);
            }
            this.writer = thread;
            this.writing = new Writing(opened, thread);
            this.stories = new Stories(opened, writing);
        } catch (RuntimeException e) {
            if (opened != null) {
                opened.close();
            }
            if (lock != null) {
                lock.close();
            }
            throw e;
        }
    }

    /** Opens an archive for writing, making it if there is none. */
    public static Archive open(Path folder) {
        return open(folder, ArchiveOptions.STANDARD);
    }

    /**
     * Opens an archive for writing, making it if there is none, and brings an older one up to date.
     *
     * @throws ArchiveException.InUse if somebody else writes to it
     * @throws ArchiveException.ReadOnly if the folder cannot be written to
     * @throws ArchiveException.NewerVersion if a newer Dateline made it
     * @throws ArchiveException.Corrupt if its file is damaged or another program's
     */
    public static Archive open(Path folder, ArchiveOptions options) {
        return new Archive(folder, options, true);
    }

    /**
     * Opens an archive for reading: nothing in the folder is changed, and somebody may write to it meanwhile. What is not in the index yet is not found by a
     * search; see {@link #unindexed}.
     *
     * @throws ArchiveException.Missing if there is none
     * @throws ArchiveException.NewerVersion if a newer Dateline made it
     * @throws ArchiveException.OlderVersion if it must be brought up to date first
     */
    public static Archive openForReading(Path folder) {
        return new Archive(folder, ArchiveOptions.STANDARD, false);
    }

    /** Whether there is an archive in a folder, of whatever version. */
    public static boolean exists(Path folder) {
        return java.nio.file.Files.isRegularFile(folder.resolve(Database.FILE));
    }

    /** Whether somebody has it open for writing. */
    public static boolean isInUse(Path folder) {
        return WriterLock.isTaken(folder);
    }

    /** Where it is. */
    public Path folder() {
        return database.folder();
    }

    /** What reads the pages that are added now. */
    public String engine() {
        return options.engine();
    }

    /** Whether it was opened for writing. */
    public boolean writable() {
        return writer != null;
    }

    /** Adds a reading. Returns once it is on the disk. */
    public Added add(Reading reading) {
        return writing.await(submit(reading));
    }

    /** Adds readings, all of them or, if something fails, those before it. Returns once they are on the disk. */
    public List<Added> addAll(List<Reading> readings) {
        List<CompletableFuture<Added>> futures = new ArrayList<>();
        readings.forEach(reading -> futures.add(submit(reading)));
        return futures.stream().map(writing::await).toList();
    }

    /** Adds a reading. The future completes once it is on the disk, together with those of other threads. */
    public CompletableFuture<Added> submit(Reading reading) {
        return submit(reading, null);
    }

    /**
     * Adds a reading, and notes with it how far its source has been taken in: both are on the disk, or neither. A document noted as failed is no longer. The call
     * itself waits only while too much is under way; the hard work (writing and packing the record) is done on the caller's thread.
     *
     * @throws ArchiveException.ReadOnly if the archive was opened for reading
     * @throws ArchiveException.Closed if it has been closed
     */
    public CompletableFuture<Added> submit(Reading reading, @Nullable SourceMark mark) {
        return submit(reading, mark, new Sequence());
    }

    /** As {@link #submit(Reading, SourceMark)}, unless an earlier one of the same sequence has failed: then this one fails for the same reason. */
    public CompletableFuture<Added> submit(Reading reading, @Nullable SourceMark mark, Sequence sequence) {
        Accession accession = Accession.of(reading, records, options.keepDocuments(), options.engine());
        CompletableFuture<Added> future = writing.later((sql, changes) -> {
            sequence.check();
            Added added = shelf.add(sql, accession, changes);
            sql.change(
                    "DELETE FROM failure WHERE document = ?", reading.document().uri());
            if (mark != null) {
                SourceLedger.write(sql, mark, options.clock().millis());
            }
            return added;
        });
        // Before anything later is tried: by the writer as soon as it fails, or here, while nothing later has been
        // submitted.
        return future.whenComplete((added, failure) -> sequence.ended(failure));
    }

    /**
     * Puts a new reading of the same document in an article's place: id, version and story stay, decisions on its events are applied again. Returns once it is
     * on the disk.
     *
     * @throws ArchiveException.Unknown if there is no such article, or the reading is of another document
     */
    public void reread(String id, Reading reading) {
        Accession accession = Accession.of(reading, records, false, options.engine());
        writing.now((sql, changes) -> {
            Long number = sql.first(
                    "SELECT number FROM article WHERE id = ? AND sha256 = ?",
                    row -> row.getLong(1),
                    id,
                    reading.document().sha256());
            if (number == null) {
                throw new ArchiveException.Unknown(
                        "there is no article " + id + " with these bytes",
                        "Read the document that the archive keeps of it.");
            }
            shelf.replace(sql, number, accession, changes);
            verdicts.replay(sql, id);
            return true;
        });
    }

    /** Articles, their records, texts and versions. */
    public Articles articles() {
        return new Articles(database, search);
    }

    /** Events. */
    public Events events() {
        return new Events(database, search);
    }

    /** Quotations. */
    public Quotations quotations() {
        return new Quotations(database, search);
    }

    /** People, bodies and places. */
    public Entities entities() {
        return new Entities(database);
    }

    /** Stories. */
    public Stories stories() {
        return stories;
    }

    /** What curators decided. */
    public Decisions decisions() {
        return new Decisions(database, writing, options.clock(), verdicts, shelf::forget);
    }

    /** Documents that could not be taken in. */
    public Failures failures() {
        return new Failures(database, writing, options.clock());
    }

    /** How far each source has been taken in. */
    public SourceLedger sources() {
        return new SourceLedger(database, writing, options.clock());
    }

    /** Searching. */
    public Search search() {
        return search;
    }

    /** Checking, repairing and counting. */
    public Maintenance maintenance() {
        return new Maintenance(database, index);
    }

    /** How many changes of the ledger a search does not find yet. */
    public long unindexed() {
        if (index != null) {
            return index.behind();
        }
        long known = foreign == null ? 0 : foreign.ledger();
        return Math.max(0, ledger() - known);
    }

    /** Waits until a search finds all that is on the disk now. Does nothing where the archive was opened for reading. */
    public void awaitIndex() {
        if (index != null) {
            index.catchUp();
        }
    }

    /** The number of the last change. */
    public long ledger() {
        return database.read(sql -> sql.number("SELECT coalesce(max(number), 0) FROM ledger"));
    }

    /** Tells somebody of every change from now on, after it is on the disk. */
    public void listen(Change.Listener listener) {
        listeners.add(listener);
    }

    /** Tells somebody no more. */
    public void ignore(Change.Listener listener) {
        listeners.remove(listener);
    }

    /** Tells the listeners how an ingest is getting on. Kept nowhere. */
    public void report(Change.Progress progress) {
        tell(progress);
    }

    /** The way to the writing thread, for tests of what goes wrong on it. */
    Writing writing() {
        return writing;
    }

    private void tell(Change change) {
        if (follower != null) {
            follower.nudge();
        }
        for (Change.Listener listener : listeners) {
            try {
                listener.changed(change);
            } catch (RuntimeException e) {
                LOG.warn("a listener failed", e);
            }
        }
    }

    /** Finishes what was submitted, brings the index up to date and lets go of the folder. */
    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
            if (follower != null) {
                follower.close();
            }
            if (index != null) {
                index.catchUp();
            }
        } finally {
            if (index != null) {
                index.close();
            }
            if (foreign != null) {
                foreign.close();
            }
            database.close();
            if (lock != null) {
                lock.close();
            }
        }
    }
}
