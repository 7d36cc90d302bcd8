package org.dateline.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that changes the database. What waits in its queue is done in one transaction and acknowledged together once that is on the disk
 * (group commit): a disk that takes five milliseconds to be sure then costs five milliseconds for hundreds of articles, and a lone one does not
 * wait for company. A task that fails is rolled back alone. Thread-safe.
 */
final class WriterThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WriterThread.class);
    private static final int QUEUE = 256;

    @FunctionalInterface
    interface Task<T> {
        /**
         * Changes the database.
         *
         * @param changes told to the listeners after the commit
         */
        T run(Sql sql, Consumer<Change> changes) throws SQLException;
    }

    private final Database database;
    private final BlockingQueue<Pending<?>> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Consumer<Change> listeners;
    private final Runnable forget;
    private final Sql sql;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * Starts the thread.
     *
     * @param listeners told of every change after its commit
     * @param forget called when a transaction is taken back: whatever was remembered from it is wrong
     */
    WriterThread(Database database, Consumer<Change> listeners, Runnable forget) {
        this.database = database;
        this.listeners = listeners;
        this.forget = forget;
        try {
            this.sql = database.connectForWriting();
        } catch (SQLException e) {
            throw database.inWords(e);
        }
        this.thread =
                Thread.ofPlatform().name("dateline-archive-writer").daemon(true).start(this::run);
    }

    /** Asks for a change. Waits while the queue is full. The future completes once the change is on the disk. */
    <T> CompletableFuture<T> submit(Task<T> task) {
        if (Thread.currentThread() == thread) {
            throw new IllegalStateException("a listener must not wait for the archive it listens to");
        }
        Pending<T> pending = new Pending<>(task);
        boolean queued = false;
        try {
            while (!queued) {
                if (closed) {
                    throw new ArchiveException.Closed(database.folder());
                }
                queued = queue.offer(pending, 100, java.util.concurrent.TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArchiveException.Failed(database.folder(), "was interrupted while it waited to write", e);
        }
        return pending.future;
    }

    /** Whether it still takes tasks, and takes them from this thread. */
    boolean isOpen() {
        return !closed && Thread.currentThread() != thread;
    }

    private void run() {
        List<Pending<?>> batch = new ArrayList<>();
        while (!closed || !queue.isEmpty()) {
            try {
                Pending<?> first = queue.poll(100, java.util.concurrent.TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch);
                    commit(batch);
                    batch.clear();
                }
            } catch (InterruptedException e) {
                closed = true;
            }
        }
    }

    private void commit(List<Pending<?>> batch) {
        List<Change> changes = new ArrayList<>();
        try {
            sql.change("BEGIN IMMEDIATE");
            for (Pending<?> pending : batch) {
                run(pending, changes);
            }
            sql.change("COMMIT");
        } catch (SQLException e) {
            takeBack();
            ArchiveException cause = database.inWords(e);
            batch.forEach(pending -> pending.future.completeExceptionally(cause));
            return;
        } catch (RuntimeException | Error e) {
            takeBack();
            batch.forEach(pending -> pending.future.completeExceptionally(e));
            return;
        }
        batch.forEach(Pending::acknowledge);
        for (Change change : changes) {
            try {
                listeners.accept(change);
            } catch (RuntimeException e) {
                LOG.warn("a listener failed", e);
            }
        }
    }

    /** A full disk ends the transaction; anything else that is wrong with one task must not touch the others. */
    private void run(Pending<?> pending, List<Change> changes) throws SQLException {
        int told = changes.size();
        sql.change("SAVEPOINT task");
        try {
            pending.run(sql, changes::add);
            sql.change("RELEASE task");
        } catch (SQLException e) {
            ArchiveException cause = database.inWords(e);
            if (cause instanceof ArchiveException.DiskFull || cause instanceof ArchiveException.Corrupt) {
                throw e;
            }
            undo(changes, told);
            pending.future.completeExceptionally(cause);
        } catch (RuntimeException e) {
            undo(changes, told);
            pending.future.completeExceptionally(e);
        }
    }

    private void undo(List<Change> changes, int told) throws SQLException {
        sql.forget();
        sql.change("ROLLBACK TO task");
        sql.change("RELEASE task");
        forget.run();
        changes.subList(told, changes.size()).clear();
    }

    private void takeBack() {
        forget.run();
        try {
            sql.forget();
            sql.change("ROLLBACK");
        } catch (SQLException e) {
            LOG.debug("the database has taken the transaction back by itself", e);
        }
    }

    /** Does what is queued, then ends. */
    @Override
    public void close() {
        closed = true;
        boolean interrupted = false;
        while (thread.isAlive() && Thread.currentThread() != thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        for (Pending<?> late = queue.poll(); late != null; late = queue.poll()) {
            late.future.completeExceptionally(new ArchiveException.Closed(database.folder()));
        }
        try {
            sql.close();
        } catch (SQLException e) {
            throw database.inWords(e);
        }
    }

    /** A task and whoever waits for it. */
    private static final class Pending<T> {

        private final Task<T> task;
        private final CompletableFuture<T> future = new CompletableFuture<>();
        private T result;

        @SuppressWarnings("NullAway.Init")
        Pending(Task<T> task) {
            this.task = task;
        }

        void run(Sql sql, Consumer<Change> changes) throws SQLException {
            result = task.run(sql, changes);
        }

        void acknowledge() {
            future.complete(result);
        }
    }
}
