package org.dateline.archive.ingest;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.dateline.Reader;
import org.dateline.Reading;
import org.dateline.UnreadableDocumentException;
import org.dateline.archive.Added;
import org.dateline.archive.Archive;
import org.dateline.sources.SourceItem;
import org.dateline.sources.web.FeedState;
import org.dateline.sources.web.WatchSink;
import org.jspecify.annotations.Nullable;

/** Takes what a watch finds into an archive. Thread-safe. */
public final class WatchKeeper implements WatchSink {

    private final Archive archive;
    private final Reader reader;
    private final Consumer<String> failures;
    private final Consumer<FeedState> polls;
    private final Queue<CompletableFuture<Added>> unsettled = new ConcurrentLinkedQueue<>();
    private @Nullable RuntimeException broken;

    /**
     * @param failures told of each document that could not be taken in, in one line; from several threads
     * @param polls told of each feed that was asked; from several threads
     */
    public WatchKeeper(Archive archive, Reader reader, Consumer<String> failures, Consumer<FeedState> polls) {
        this.archive = archive;
        this.reader = reader;
        this.failures = failures;
        this.polls = polls;
    }

    @Override
    public void take(SourceItem item) {
        switch (item) {
            case SourceItem.Found found -> {
                try {
                    Reading reading = reader.read(found.document());
                    unsettled.add(archive.submit(reading));
                } catch (UnreadableDocumentException e) {
                    failed(item, String.valueOf(e.getMessage()));
                } catch (StackOverflowError | OutOfMemoryError e) {
                    failed(item, IngestRun.shown(item) + ": could not be read (" + e + ")");
                }
            }
            case SourceItem.Failed failed -> failed(item, failed.message());
            case SourceItem.Skipped skipped -> {
                // Not a page, or unchanged: there is nothing to keep.
            }
        }
    }

    private void failed(SourceItem item, String line) {
        archive.failures().record(IngestRun.shown(item), item.source(), line);
        failures.accept(line);
    }

    /**
     * One at a time: what another thread has taken out of the queue and is still waiting for may be one's own. Once something was
     * refused, nothing counts as safe any more.
     */
    @Override
    public synchronized void settle() {
        if (broken != null) {
            throw broken;
        }
        for (CompletableFuture<Added> next = unsettled.poll(); next != null; next = unsettled.poll()) {
            try {
                next.join();
            } catch (CompletionException e) {
                broken = e.getCause() instanceof RuntimeException own ? own : e;
                throw broken;
            }
        }
    }

    @Override
    public void polled(FeedState state) {
        polls.accept(state);
    }
}
