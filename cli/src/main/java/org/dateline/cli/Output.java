package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output that tells a reader who has seen enough ({@code | head}) from a disk that is full. Not thread-safe.
 */
final class Output {

    private final OutputStream out;
    private boolean over;

    Output(OutputStream out) {
        this.out = out;
    }

    void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same as a stream; closing it does nothing. */
    OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int value) {
                Output.this.write(new byte[] {(byte) value});
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                Output.this.write(bytes, offset, length);
            }
        };
    }

    private void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Once writing has failed there is nothing more to say about it. */
    void flush() {
        try {
            if (!over) {
                out.flush();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The JDK gives the system's own words and nothing else to tell by: EPIPE on Unix, ERROR_NO_DATA on Windows. */
    private RuntimeException failed(IOException e) {
        over = true;
        String message = String.valueOf(e.getMessage());
        boolean closed = message.contains("Broken pipe") || message.contains("pipe is being closed");
        return closed ? new Closed(e) : new Failed(e);
    }

    /** Nobody reads any further. Not an error. */
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Closed(IOException cause) {
            super(cause);
        }
    }

    /** The output could not be written. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
