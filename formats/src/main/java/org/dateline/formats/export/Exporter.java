package org.dateline.formats.export;

import java.io.IOException;
import org.dateline.Reading;

/**
 * Writes readings in one format to the stream that it was opened on. What is under way is at most one reading. Used by one thread.
 * The stream is neither flushed nor closed; whoever opened it does.
 */
public interface Exporter {

    /**
     * Writes what the format has for one reading, which may be nothing.
     *
     * @throws IOException if the stream cannot be written to
     */
    void write(Reading reading) throws IOException;

    /**
     * Writes what the format ends with. Not called after a failure, so that a part is never taken for the whole.
     *
     * @throws IOException if the stream cannot be written to
     */
    void finish() throws IOException;
}
