package org.dateline.sources;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A body that comes in chunks (RFC 9112, section 7.1), put together. Not thread-safe. */
final class Chunks extends InputStream {

    private static final int LONGEST_LINE = 4096;

    private final InputStream in;
    private long left;
    private boolean first = true;
    private boolean over;

    Chunks(InputStream in) {
        this.in = in;
    }

    /** Whether the bytes begin as a chunk does. Some crawlers put a body together and leave the header as it was. */
    static boolean startsWithOne(byte[] body) {
        int end = 0;
        while (end < body.length && end < 64 && body[end] != '\n') {
            end++;
        }
        return end < body.length
                && body[end] == '\n'
                && size(new String(body, 0, end, StandardCharsets.ISO_8859_1)) >= 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0 && !over) {
            nextChunk();
        }
        if (over) {
            return -1;
        }
        int count = in.read(bytes, offset, (int) Math.min(length, left));
        if (count < 0) {
            throw new EOFException("breaks off within a chunk");
        }
        left -= count;
        return count;
    }

    private void nextChunk() throws IOException {
        if (!first && !line().isEmpty()) {
            throw new IOException("a chunk is longer than it says");
        }
        first = false;
        left = size(line());
        if (left < 0) {
            throw new IOException("a chunk without a length");
        }
        // What may follow the last chunk, more headers, is of no interest.
        over = left == 0;
    }

    /** The length that a chunk's first line gives, -1 if it gives none. */
    private static long size(String line) {
        int semicolon = line.indexOf(';');
        String digits = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
        boolean hexadecimal = !digits.isEmpty()
                && digits.length() < 16
                && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80);
        return hexadecimal ? Long.parseLong(digits, 16) : -1;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("breaks off between two chunks");
            }
            if (line.length() > LONGEST_LINE) {
                throw new IOException("a chunk without a length");
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }
}
