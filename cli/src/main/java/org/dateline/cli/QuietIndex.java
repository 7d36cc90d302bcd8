package org.dateline.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the index's library from printing, at every start, that it would be a little faster with a module of the JDK that is not
 * finished yet. Asked for only where there is an archive: the logging of the JDK takes time to load.
 */
final class QuietIndex {

    /** Held, since the JDK forgets what was set on a logger that nobody holds. */
    private static final Logger ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private QuietIndex() {}

    static void ask() {
        ADVICE.setLevel(Level.SEVERE);
    }
}
