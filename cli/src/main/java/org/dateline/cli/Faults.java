package org.dateline.cli;

import java.io.PrintStream;
import org.dateline.UnreadableDocumentException;

/** Turns whatever goes wrong with one document into one line, so that the next document is still read. */
final class Faults {

    private final PrintStream error;
    private final boolean stackTrace;

    Faults(PrintStream error, boolean stackTrace) {
        this.error = error;
        this.stackTrace = stackTrace;
    }

    /** Does the work on a document; false if it could not be done, which has been reported. */
    boolean guard(String name, Runnable work) {
        try {
            work.run();
            return true;
        } catch (Output.Closed | Output.Failed e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            report(inWords(name, e), e);
            return false;
        }
    }

    void report(String line, Throwable cause) {
        error.println(oneLine(line));
        if (stackTrace) {
            cause.printStackTrace(error);
        }
    }

    /** Whether this is the document's fault, not ours. */
    static boolean isUnreadable(Throwable cause) {
        return cause instanceof UnreadableDocumentException;
    }

    static String inWords(String name, Throwable cause) {
        if (isUnreadable(cause)) {
            return String.valueOf(cause.getMessage());
        }
        if (cause instanceof OutOfMemoryError) {
            return name
                    + ": needs more memory than there is. Set DATELINE_JAVA_OPTIONS=-Xmx4g, or more, and try again.";
        }
        return name + ": could not be read for a fault of Dateline's own (" + cause
                + "). Please report it with the page; --stacktrace shows where it happened.";
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }
}
