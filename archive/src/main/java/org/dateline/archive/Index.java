package org.dateline.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;

/**
 * The Lucene index of the writing process. It follows the ledger: its commit says up to which number it has come, on opening it reads on from there, and when
 * it is damaged, of another format or gone (even while running) it is made again from the tables. Thread-safe.
 */
final class Index implements AutoCloseable {

    static final String FOLDER = "index";

    /** Goes up whenever {@link IndexDocuments} writes other fields. An index of another format is made again. */
    private static final String FORMAT = "1";

    private static final int BATCH = 400;

    private final Path folder;
    private final Database database;
    private FSDirectory directory;
    private IndexWriter writer;
    private SearcherManager searchers;

    /** The last change that the index holds; guarded by this, read by anyone. */
    private volatile long ledger;

    /** The last change that searches find: what was read on shows only after {@link #refresh}. */
    private volatile long visible;

    @SuppressWarnings("NullAway.Init")
    Index(Path archive, Database database) {
        this.folder = archive.resolve(FOLDER);
        this.database = database;
        try {
            open();
        } catch (IOException | IllegalArgumentException e) {
            remake();
        }
    }

    private synchronized void open() throws IOException {
        Files.createDirectories(folder);
        directory = FSDirectory.open(folder);
        IndexWriterConfig config = new IndexWriterConfig(Analysis.standard());
        config.setRAMBufferSizeMB(64);
        config.setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        Map<String, String> data = new LinkedHashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        long last = Long.parseLong(data.getOrDefault("ledger", "0"));
        boolean foreign = !FORMAT.equals(data.getOrDefault("format", FORMAT));
        if (foreign || last > newest()) {
            writer.deleteAll();
            last = 0;
        }
        ledger = last;
        visible = last;
        searchers = new SearcherManager(writer, new Searchers());
    }

    private long newest() {
        return database.read(sql -> sql.number("SELECT coalesce(max(number), 0) FROM ledger"));
    }

    /** How many changes searches do not find yet. */
    long behind() {
        return Math.max(0, newest() - visible);
    }

    /**
     * Reads on in the ledger.
     *
     * @return whether there was anything
     */
    synchronized boolean step() {
        ensureThere();
        record Entry(long number, long article) {}
        List<Entry> entries = database.read(sql -> sql.all(
                "SELECT number, article FROM ledger WHERE number > ? ORDER BY number LIMIT ?",
                row -> new Entry(row.getLong(1), row.getLong(2)),
                ledger,
                BATCH));
        if (entries.isEmpty()) {
            return false;
        }
        List<Long> articles = entries.stream().map(Entry::article).distinct().toList();
        Map<Long, List<Document>> blocks = database.read(sql -> IndexDocuments.blocks(sql, articles));
        try {
            for (Long article : articles) {
                Term term = new Term(Fields.ARTICLE, article.toString());
                List<Document> block = blocks.get(article);
                if (block == null) {
                    writer.deleteDocuments(term);
                } else {
                    writer.updateDocuments(term, block);
                }
            }
            ledger = entries.get(entries.size() - 1).number();
        } catch (IOException | AlreadyClosedException e) {
            recover(e);
        }
        return true;
    }

    /** Makes what was read on visible to searches. */
    void refresh() {
        try {
            long read = ledger;
            searchers().maybeRefreshBlocking();
            visible = read;
        } catch (IOException | AlreadyClosedException e) {
            recover(e);
        }
    }

    /** Puts what was read on onto the disk, with the number it reaches to. */
    synchronized void commit() {
        try {
            writer.setLiveCommitData(
                    Map.of("ledger", Long.toString(ledger), "format", FORMAT).entrySet());
            writer.commit();
        } catch (IOException | AlreadyClosedException e) {
            recover(e);
        }
    }

    /** Reads to the ledger's end, and makes it visible. */
    void catchUp() {
        boolean moved = false;
        while (step()) {
            moved = true;
        }
        if (moved) {
            commit();
        }
        refresh();
    }

    /** Throws the index away and begins a new one; {@link #step} fills it. */
    synchronized void remake() {
        close(false);
        try {
            delete(folder);
            open();
        } catch (IOException e) {
            throw Index.inWords(database.folder(), e);
        }
    }

    /** Merges all segments, which makes searching faster and takes a while. */
    synchronized void compact() {
        try {
            writer.forceMerge(1);
            commit();
            refresh();
        } catch (IOException e) {
            throw inWords(database.folder(), e);
        }
    }

    IndexSearcher acquire() throws IOException {
        if (isGone()) {
            ensureThere();
            catchUp();
        }
        return searchers().acquire();
    }

    private synchronized SearcherManager searchers() {
        return searchers;
    }

    private boolean isGone() {
        return !Files.exists(folder.resolve("write.lock"));
    }

    private synchronized void ensureThere() {
        if (isGone()) {
            remake();
        } else if (!writer.isOpen()) {
            close(false);
            try {
                open();
            } catch (IOException | IllegalArgumentException e) {
                remake();
            }
        }
    }

    /** What is missing or damaged is made again at once. A full disk is told, and whoever calls tries again later. */
    private void recover(Exception e) {
        boolean damaged = e instanceof NoSuchFileException
                || e instanceof FileNotFoundException
                || e instanceof CorruptIndexException;
        if (damaged || isGone()) {
            remake();
        } else if (e instanceof IOException io) {
            throw inWords(database.folder(), io);
        } else {
            throw new ArchiveException.Failed(
                    database.folder(), "the index has closed itself (" + e.getMessage() + ")", e);
        }
    }

    static ArchiveException inWords(Path archive, IOException e) {
        return String.valueOf(e.getMessage()).contains("No space left")
                ? new ArchiveException.DiskFull(archive, e)
                : new ArchiveException.Failed(
                        archive, "the index cannot be used (" + e.getMessage() + "); run: dateline archive reindex", e);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void close(boolean kept) {
        try {
            if (searchers != null) {
                searchers.close();
            }
            if (writer != null) {
                if (kept && writer.isOpen() && !isGone()) {
                    commit();
                }
                writer.rollback();
            }
            if (directory != null) {
                directory.close();
            }
        } catch (IOException | AlreadyClosedException e) {
            // It is thrown away or made again on opening: the record is elsewhere.
        }
    }

    @Override
    public synchronized void close() {
        close(true);
    }
}
