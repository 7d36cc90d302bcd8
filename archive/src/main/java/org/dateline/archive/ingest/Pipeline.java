package org.dateline.archive.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.Reading;
import org.dateline.UnreadableDocumentException;
import org.dateline.archive.Added;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.Sequence;
import org.dateline.archive.SourceMark;
import org.dateline.sources.SourceItem;
import org.jspecify.annotations.Nullable;

/**
 * What is under way between a source and the archive: documents that are being read, in their order, and readings that the archive
 * has not acknowledged yet. Bounded in documents and in bytes. Used by one thread.
 */
final class Pipeline implements AutoCloseable {

    private static final int DOCUMENTS_A_THREAD = 8;
    private static final long BYTES = 64L << 20;
    private static final int UNACKNOWLEDGED = 512;

    private final Archive archive;
    private final Supplier<Reader> reader;
    private final Tally tally;
    private final IngestListener listener;
    private final Set<String> failedBefore;
    private final ExecutorService workers;
    private final int most;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Deque<Sent> sent = new ArrayDeque<>();
    private final Sequence sequence = new Sequence();
    private long bytes;

    /**
     * @param failedBefore names of documents that the archive lists as failed
     */
    Pipeline(
            Archive archive,
            Supplier<Reader> reader,
            int threads,
            Tally tally,
            IngestListener listener,
            Set<String> failedBefore) {
        this.archive = archive;
        this.reader = reader;
        this.tally = tally;
        this.listener = listener;
        this.failedBefore = failedBefore;
        this.most = threads * DOCUMENTS_A_THREAD;
        this.workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("ingest-", 1).factory());
    }

    /** What is waiting for its turn. */
    private sealed interface Step {

        /** A document that is being read, and how far its source is with it. */
        record Document(
                String name,
                String source,
                Future<Outcome> outcome,
                @Nullable SourceMark mark,
                long weight) implements Step {}

        /** A part of a source that could not be had. */
        record Failure(String name, String source, String line) implements Step {}

        /** A mark that belongs to no document: the end of a source. */
        record Mark(SourceMark mark) implements Step {}
    }

    /** A reading, or one line on why there is none. */
    private record Outcome(
            @Nullable Reading reading, @Nullable String problem) {}

    private record Sent(String name, String source, CompletableFuture<Added> added) {}

    /**
     * Takes a document on; waits while too much is under way.
     *
     * @param name what the list of failures calls it
     * @param source what it is part of, there
     */
    void document(String name, String source, SourceItem.Found found, @Nullable SourceMark mark) {
        long weight = found.document().bytes().length;
        String shown = IngestRun.shown(found);
        steps.add(new Step.Document(name, source, workers.submit(() -> read(shown, found.document())), mark, weight));
        bytes += weight;
        advance(most);
    }

    void failure(String name, String source, SourceItem.Failed failed) {
        steps.add(new Step.Failure(name, source, failed.message()));
        advance(most);
    }

    void mark(SourceMark mark) {
        steps.add(new Step.Mark(mark));
        advance(most);
    }

    /** Waits until everything taken on is on the disk. */
    void settle() {
        advance(0);
        acknowledge(0);
    }

    private Outcome read(String name, Document document) {
        try {
            return new Outcome(reader.get().read(document), null);
        } catch (UnreadableDocumentException e) {
            String message = String.valueOf(e.getMessage());
            String own = e.uri() + ": ";
            return new Outcome(
                    null, name + ": " + (message.startsWith(own) ? message.substring(own.length()) : message));
        } catch (OutOfMemoryError e) {
            return new Outcome(
                    null, name + ": needs more memory than there is. Give the program more (-Xmx), and try it again.");
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(
                    null,
                    name + ": could not be read for a fault of Dateline's own (" + e
                            + "). Please report it with the document.");
        }
    }

    /** Moves steps on from the front until no more than so many are left, and not too many bytes. */
    private void advance(int left) {
        while (steps.size() > left || bytes > BYTES) {
            switch (steps.remove()) {
                case Step.Document document -> {
                    bytes -= document.weight();
                    move(document);
                }
                case Step.Failure failure -> fail(failure.name(), failure.source(), failure.line());
                case Step.Mark mark -> {
                    // It says that all before it are on the disk.
                    acknowledge(0);
                    archive.sources().mark(mark.mark().source(), mark.mark().state());
                }
            }
        }
    }

    private void move(Step.Document document) {
        Outcome outcome = outcome(document.outcome());
        Reading reading = outcome.reading();
        SourceMark mark = document.mark();
        if (reading == null) {
            fail(document.name(), document.source(), String.valueOf(outcome.problem()));
            if (mark != null) {
                // It would fail the next time as well; it can be tried again alone. All before it must be on the disk
                // first.
                acknowledge(0);
                archive.sources().mark(mark.source(), mark.state());
            }
            return;
        }
        CompletableFuture<Added> added = archive.submit(reading, mark, sequence);
        sent.add(new Sent(document.name(), document.source(), added));
        acknowledge(UNACKNOWLEDGED);
    }

    private static Outcome outcome(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Takes note of what is on the disk; waits until no more than so many are outstanding. */
    private void acknowledge(int left) {
        while (!sent.isEmpty() && (sent.size() > left || sent.element().added().isDone())) {
            Sent first = sent.remove();
            try {
                tally.acknowledged(first.added().join().outcome());
                if (failedBefore.contains(first.name())) {
                    failedBefore.remove(first.name());
                    archive.failures().clear(first.name());
                }
            } catch (CompletionException e) {
                refused(first, e.getCause() == null ? e : e.getCause());
            }
        }
    }

    /** What is wrong with one document is that document's failure; what is wrong with the archive ends the run. */
    private void refused(Sent document, Throwable cause) {
        switch (cause) {
            case ArchiveException.Conflict conflict ->
                fail(document.name(), document.source(), document.name() + ": " + conflict.getMessage());
            case RuntimeException own -> throw own;
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        }
    }

    private void fail(String name, String source, String line) {
        String one = line.replace('\n', ' ').replace('\r', ' ');
        archive.failures().record(name, source, one);
        failedBefore.add(name);
        tally.failed();
        listener.failed(one);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
