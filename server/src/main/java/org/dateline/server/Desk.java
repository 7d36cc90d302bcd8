package org.dateline.server;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.dateline.Reader;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ingest.IngestCounts;
import org.dateline.archive.ingest.IngestListener;
import org.dateline.archive.ingest.IngestProgress;
import org.dateline.archive.ingest.IngestReport;
import org.dateline.archive.ingest.IngestRun;
import org.dateline.archive.ingest.IngestSettings;
import org.dateline.formats.Json;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ingest under way, one at a time, on a thread of its own. Thread-safe. */
final class Desk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final long TELL_NANOS = 250_000_000;

    /**
     * How it is getting on. Immutable.
     *
     * @param total documents in all, or -1
     */
    record Status(
            State state,
            @Nullable String source,
            long done,
            long failed,
            long total,
            long added,
            @Nullable Instant started,
            @Nullable Instant ended,
            @Nullable String message) {

        static final Status IDLE = new Status(State.IDLE, null, 0, 0, -1, 0, null, null, null);

        void members(Json json) {
            json.text("state", Pieces.name(state));
            json.text("source", source);
            json.number("done", done);
            json.number("failed", failed);
            if (total < 0) {
                json.nothing("total");
            } else {
                json.number("total", total);
            }
            json.number("added", added);
            json.text("started", started == null ? null : started.toString());
            json.text("ended", ended == null ? null : ended.toString());
            json.text("message", message);
        }
    }

    /** What came of some work. */
    record Outcome(long done, long failed, long added, boolean stopped) {}

    /** What the ingest's thread does. */
    interface Work {
        Outcome run(Reader reader);
    }

    enum State {
        IDLE,
        RUNNING,
        STOPPING,
        FINISHED,
        STOPPED,
        FAILED
    }

    private final Archive archive;
    private final Readers readers;
    private final LiveFeed live;
    private volatile Status status = Status.IDLE;
    private @Nullable IngestRun run;
    private @Nullable Thread thread;
    private boolean closed;
    private volatile boolean stopping;
    private volatile long told;

    Desk(Archive archive, Readers readers, LiveFeed live) {
        this.archive = archive;
        this.readers = readers;
        this.live = live;
    }

    Status status() {
        return status;
    }

    /**
     * Begins a run.
     *
     * @param total how many documents there are, or -1
     * @throws RefusedException if one is under way, or nothing can be written
     */
    synchronized Status begin(String source, long total, Work work) {
        if (!archive.writable()) {
            throw readOnly();
        }
        if (closed) {
            throw Problem.unavailable("The newsroom is closing. Try again when it is back.", 10)
                    .exception();
        }
        if (thread != null && thread.isAlive()) {
            throw Problem.of(
                            409,
                            "Ingest under way",
                            "One ingest is under way already. Wait until it ends, or stop it: DELETE /api/ingest")
                    .exception();
        }
        set(new Status(State.RUNNING, source, 0, 0, total, 0, Instant.now(), null, null));
        stopping = false;
        thread = Thread.ofPlatform().name("dateline-ingest").start(() -> work(work));
        return status;
    }

    static RefusedException readOnly() {
        return Problem.of(
                        403,
                        "Read only",
                        "The archive was opened for reading, because another process writes to it or its folder cannot be written. End that process, or make the folder writable, and start the newsroom again.")
                .exception();
    }

    private void work(Work work) {
        try {
            Outcome outcome = work.run(readers.reader());
            Status now = status;
            set(new Status(
                    outcome.stopped() ? State.STOPPED : State.FINISHED,
                    now.source(),
                    outcome.done(),
                    outcome.failed(),
                    now.total(),
                    outcome.added(),
                    now.started(),
                    Instant.now(),
                    null));
        } catch (ArchiveException e) {
            fail(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            LOG.error("the ingest failed", e);
            fail("The ingest failed for a fault of Dateline's own (" + e
                    + "). What was done is kept; please report it.");
        }
    }

    /** Takes sources in, with one core left for those who read. */
    private Outcome sources(Reader reader, Function<IngestRun, IngestReport> call) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        IngestSettings settings =
                new IngestSettings(threads, IngestSettings.usual().limits(), null);
        IngestRun mine = new IngestRun(archive, reader, settings, new Watcher());
        synchronized (this) {
            run = mine;
            if (stopping) {
                mine.stop();
            }
        }
        IngestReport report = call.apply(mine);
        synchronized (this) {
            run = null;
        }
        IngestCounts counts = report.counts();
        return new Outcome(counts.documents(), counts.failed(), counts.added() + counts.changed(), report.stopped());
    }

    private void fail(String message) {
        Status now = status;
        set(new Status(
                State.FAILED,
                now.source(),
                now.done(),
                now.failed(),
                now.total(),
                now.added(),
                now.started(),
                Instant.now(),
                message));
    }

    private void set(Status next) {
        status = next;
        live.tell("ingest", next::members);
    }

    /** Asks the run under way to end soon. */
    synchronized Status stop() {
        if (thread == null || !thread.isAlive()) {
            throw Problem.of(409, "No ingest", "No ingest is under way. There is nothing to stop.")
                    .exception();
        }
        Status now = status;
        set(new Status(
                State.STOPPING,
                now.source(),
                now.done(),
                now.failed(),
                now.total(),
                now.added(),
                now.started(),
                null,
                null));
        stopping = true;
        if (run != null) {
            run.stop();
        }
        return status;
    }

    /** Whether the work under way was asked to end. */
    boolean stopping() {
        return stopping;
    }

    /** Tells how far the work is that is no run of sources. */
    void progress(String source, long done, long failed, long added) {
        Status now = status;
        Status next = new Status(now.state(), source, done, failed, now.total(), added, now.started(), null, null);
        status = next;
        long time = System.nanoTime();
        if (time - told > TELL_NANOS) {
            told = time;
            live.tell("ingest", next::members);
        }
    }

    private final class Watcher implements IngestListener {

        @Override
        public void progress(IngestProgress progress) {
            IngestCounts counts = progress.counts();
            Desk.this.progress(
                    progress.source(), counts.documents(), counts.failed(), counts.added() + counts.changed());
        }
    }

    /** What became of the run that was under way when the newsroom was told to end; null if none was. */
    @Nullable
    String ending() {
        Status last = status;
        return switch (last.state()) {
            case STOPPED ->
                "the ingest was stopped after " + last.done()
                        + " documents; what was done is kept, and the same ingest goes on from there";
            case FAILED -> "the ingest failed: " + last.message();
            case IDLE, RUNNING, STOPPING, FINISHED -> null;
        };
    }

    /** Stops the run under way and waits until what it has in hand is on the disk. */
    @Override
    public void close() {
        Thread running;
        synchronized (this) {
            closed = true;
            stopping = true;
            running = thread;
            if (run != null) {
                run.stop();
            }
        }
        boolean interrupted = false;
        while (running != null && running.isAlive()) {
            try {
                running.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes in files and folders. */
    Status ingest(List<String> sources) {
        return begin(sources.get(0), -1, reader -> sources(reader, each -> each.ingest(sources)));
    }

    /** Tries again what failed. */
    Status retry() {
        int failed = archive.failures().list().size();
        return begin("failed documents", failed, reader -> sources(reader, IngestRun::retryFailed));
    }
}
