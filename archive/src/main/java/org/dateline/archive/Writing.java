package org.dateline.archive;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** The way to the writing thread, or the refusal where the archive was opened for reading. Thread-safe. */
final class Writing {

    private final Database database;
    private final @Nullable WriterThread thread;

    Writing(Database database, @Nullable WriterThread thread) {
        this.database = database;
        this.thread = thread;
    }

    boolean possible() {
        return thread != null && thread.isOpen();
    }

    <T> CompletableFuture<T> later(WriterThread.Task<T> task) {
        if (thread == null) {
            throw new ArchiveException.ReadOnly(database.folder(), null);
        }
        return thread.submit(task);
    }

    /** Returns once it is on the disk. */
    <T> T now(WriterThread.Task<T> task) {
        return await(later(task));
    }

    <T> T await(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException | CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new ArchiveException.Failed(database.folder(), "a change failed (" + e.getCause() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArchiveException.Failed(
                    database.folder(), "was interrupted; what was under way may or may not have been kept", e);
        }
    }
}
