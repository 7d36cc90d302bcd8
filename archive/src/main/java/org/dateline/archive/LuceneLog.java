package org.dateline.archive;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the index library from advising, on standard error of every start, to add an incubator module. */
final class LuceneLog {

    /** Held, since the logging of the JDK forgets the level of a logger that nobody holds. */
    private static final Logger ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private LuceneLog() {}

    static void quiet() {
        ADVICE.setLevel(Level.SEVERE);
    }
}
