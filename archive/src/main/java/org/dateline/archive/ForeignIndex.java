package org.dateline.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The index as another process has left it: searched, never changed. Thread-safe. */
final class ForeignIndex implements AutoCloseable {

    private final Path archive;
    private final FSDirectory directory;
    private @Nullable SearcherManager searchers;
    private long looked;

    ForeignIndex(Path archive) {
        this.archive = archive;
        try {
            // Opened without creating: a folder that cannot be written must do.
            Path folder = archive.resolve(Index.FOLDER);
            directory = FSDirectory.open(Files.isDirectory(folder) ? folder : archive);
        } catch (IOException e) {
            throw Index.inWords(archive, e);
        }
    }

    synchronized IndexSearcher acquire() throws IOException {
        SearcherManager current = searchers;
        if (current == null) {
            if (!DirectoryReader.indexExists(directory)) {
                throw new IndexNotFoundException("there is none yet");
            }
            current = new SearcherManager(directory, new Searchers());
            searchers = current;
            looked = System.nanoTime();
        } else if (System.nanoTime() - looked > 1_000_000_000L) {
            current.maybeRefresh();
            looked = System.nanoTime();
        }
        return current.acquire();
    }

    /** The last change that the index holds; 0 without one. */
    long ledger() {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return 0;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return Long.parseLong(reader.getIndexCommit().getUserData().getOrDefault("ledger", "0"));
            }
        } catch (IOException e) {
            throw Index.inWords(archive, e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (searchers != null) {
                searchers.close();
            }
            directory.close();
        } catch (IOException e) {
            // Nothing was written.
        }
    }
}
