package org.dateline.cli;

import java.util.function.Supplier;

/**
 * Lets a long run end well when the process is told to end (Ctrl-C, SIGTERM): the run is asked to stop, and the process waits until
 * it has.
 */
final class Interruption {

    /** What shells expect of a command that was interrupted. */
    static final int EXIT_CODE = 130;

    /** A run that does not stop by then is cut off; what it acknowledged is on the disk. */
    private static final long PATIENCE = 60_000;

    private Interruption() {}

    /**
     * Does the work.
     *
     * @param stop asks the work to end soon; called on another thread, and returns at once
     */
    static <T> T guard(Runnable stop, Supplier<T> work) {
        Thread worker = Thread.currentThread();
        Thread hook = new Thread(
                () -> {
                    stop.run();
                    try {
                        // The process ends with the code of the worker, which halts it.
                        worker.join(PATIENCE);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending, and the hook is waiting for this thread.
            }
        }
    }
}
