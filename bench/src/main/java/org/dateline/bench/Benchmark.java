package org.dateline.bench;

import java.io.IOException;

/**
 * One set of measurements over one kind of data, run from start to end on the calling thread. Implementations are also
 * picocli subcommands of {@link Bench}: their options are their fields.
 */
public interface Benchmark {

    /** What the subcommand and its results page are called: {@code pages}. */
    String name();

    /**
     * Measures.
     *
     * @return everything there is to print
     * @throws IOException if the data cannot be read; the message names the file
     */
    Report run() throws IOException;
}
