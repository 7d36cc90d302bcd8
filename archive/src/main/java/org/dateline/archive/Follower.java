package org.dateline.archive;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index up with the ledger on a thread of its own: what is committed can be found about a second later. Commits of the index are rare: it
 * can be made again from the ledger, so that losing the last seconds of it costs seconds.
 */
final class Follower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final long REFRESH = TimeUnit.MILLISECONDS.toNanos(700);
    private static final long COMMIT = TimeUnit.SECONDS.toNanos(20);
    private static final long PAUSE_MILLIS = 2_000;

    private final Index index;
    private final Semaphore news = new Semaphore(1);
    private final Thread thread;
    private volatile boolean closed;

    Follower(Index index) {
        this.index = index;
        this.thread =
                Thread.ofPlatform().name("dateline-archive-index").daemon(true).start(this::run);
    }

    /** There is something new in the ledger. */
    void nudge() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    private void run() {
        long refreshed = System.nanoTime();
        long committed = System.nanoTime();
        boolean visible = true;
        boolean kept = true;
        while (!closed) {
            try {
                boolean moved = index.step();
                long now = System.nanoTime();
                visible &= !moved;
                kept &= !moved;
                if (!visible && (!moved || now - refreshed > REFRESH)) {
                    index.refresh();
                    visible = true;
                    refreshed = now;
                }
                if (!kept && now - committed > COMMIT) {
                    index.commit();
                    kept = true;
                    committed = now;
                }
                if (!moved) {
                    boolean told = news.tryAcquire(1, TimeUnit.SECONDS);
                    if (!told && !kept) {
                        index.commit();
                        kept = true;
                        committed = System.nanoTime();
                    }
                }
            } catch (InterruptedException e) {
                closed = true;
            } catch (RuntimeException e) {
                LOG.warn("the index could not follow; it tries again", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        nudge();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
