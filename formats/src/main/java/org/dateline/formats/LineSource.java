package org.dateline.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a stream as bytes, none kept longer than a limit: of a longer line only its being too long is known. What {@link
 * DocumentLines} is fed with. Not thread-safe.
 */
public final class LineSource {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private long bytesRead;
    private long number;

    /**
     * @param in not closed by this
     * @param limit the longest line that is kept, in bytes
     */
    public LineSource(InputStream in, int limit) {
        this(in, limit, 0);
    }

    /**
     * Goes on in the middle.
     *
     * @param in stands at the beginning of a line
     * @param linesBefore how many lines came before it
     */
    public LineSource(InputStream in, int limit, long linesBefore) {
        this.in = in;
        this.limit = limit;
        this.number = linesBefore;
    }

    /**
     * A line without its line feed.
     *
     * @param number from 1
     * @param bytes null if the line was longer than the limit
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Line(long number, byte @Nullable [] bytes) {

        /** Whether there is nothing in it but blanks. */
        public boolean isBlank() {
            if (bytes == null) {
                return false;
            }
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line, or null at the end. */
    public @Nullable Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        boolean tooLong = false;
        boolean any = false;
        while (position < end || fill()) {
            any = true;
            int start = position;
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            int length = position - start;
            tooLong |= length > limit - line.size();
            if (!tooLong) {
                line.write(buffer, start, length);
            }
            if (position < end) {
                position++;
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return new Line(number, tooLong ? null : line.toByteArray());
    }

    /** Whether the next line, or some of it, is here already, so that asking for it is not likely to wait. */
    public boolean isReady() throws IOException {
        return position < end || in.available() > 0;
    }

    /** Bytes taken from the stream so far. */
    public long bytesRead() {
        return bytesRead;
    }

    /** Bytes of the stream that the lines given so far took, their line feeds included: where the next line starts. */
    public long bytesGiven() {
        return bytesRead - (end - position);
    }

    private boolean fill() throws IOException {
        int count = in.read(buffer, 0, buffer.length);
        position = 0;
        end = Math.max(0, count);
        bytesRead += end;
        return count > 0;
    }
}
