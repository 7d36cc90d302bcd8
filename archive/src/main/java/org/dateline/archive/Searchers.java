package org.dateline.archive;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** Makes searchers that look through the parts of a large index at once, on as many threads as there are processors. Thread-safe. */
final class Searchers extends SearcherFactory {

    /** Shared by all archives of the process; its threads end when nobody has searched for a while, and never keep the process. */
    private static final ExecutorService THREADS = threads();

    private static ExecutorService threads() {
        int processors = Runtime.getRuntime().availableProcessors();
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                processors,
                processors,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("dateline-search-", 0).daemon().factory());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
        return new IndexSearcher(reader, THREADS);
    }
}
