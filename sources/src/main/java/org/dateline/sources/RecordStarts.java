package org.dateline.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Finds where records of a web archive start, behind a place where it is damaged. A record is sure to start where a line says
 * the format's version, or, in the older ARC, address, host, fourteen digits of time, type and length; in a packed file, where a
 * member of gzip starts that unpacks to such a line. Stateless; leaves the channel's position alone.
 */
final class RecordStarts {

    private static final int WINDOW = 1 << 20;
    /** What is looked at of a record that may start here; the line of an ARC may hold a long address. */
    private static final int LINE = 4096;

    private RecordStarts() {}

    /** Whether a record starts at this byte. */
    static boolean at(FileChannel channel, long offset) throws IOException {
        byte[] head = bytes(channel, offset, LINE);
        return BoundedBytes.isPacked(head) ? packedStart(head, 0) : plainStart(head, 0);
    }

    static boolean isPacked(FileChannel channel, long offset) throws IOException {
        return BoundedBytes.isPacked(bytes(channel, offset, 3));
    }

    /** The first byte from {@code offset} on at which a record starts, -1 if none does. */
    static long next(FileChannel channel, long offset) throws IOException {
        boolean packed = isPacked(channel, 0);
        for (long from = offset; from < channel.size(); from += WINDOW) {
            byte[] window = bytes(channel, from, WINDOW + LINE);
            int end = Math.min(window.length, WINDOW);
            for (int i = 0; i < end; i++) {
                if (packed ? packedStart(window, i) : plainLineStart(window, i)) {
                    return from + i;
                }
            }
        }
        return -1;
    }

    private static boolean plainLineStart(byte[] bytes, int at) {
        boolean lineStart = at > 0 && bytes[at - 1] == '\n';
        return lineStart && (bytes[at] == 'W' || bytes[at] == 'h') && plainStart(bytes, at);
    }

    private static boolean packedStart(byte[] bytes, int at) {
        if (bytes[at] != 0x1F || at + 2 >= bytes.length || bytes[at + 1] != (byte) 0x8B || bytes[at + 2] != 8) {
            return false;
        }
        byte[] line = new byte[LINE];
        int length = 0;
        try (GZIPInputStream stream =
                new GZIPInputStream(new ByteArrayInputStream(bytes, at, Math.min(bytes.length - at, LINE)))) {
            for (int read = stream.read(line, 0, LINE); read > 0; read = stream.read(line, length, LINE - length)) {
                length += read;
            }
        } catch (IOException e) {
            // Cut off where the window ends, or no gzip: what came out tells.
        }
        return plainStart(Arrays.copyOf(line, length), 0);
    }

    private static boolean plainStart(byte[] bytes, int at) {
        int end = at;
        while (end < bytes.length && end - at < LINE && bytes[end] != '\n') {
            end++;
        }
        if (end == bytes.length || end == at) {
            return false;
        }
        String line = new String(bytes, at, end - at, StandardCharsets.ISO_8859_1).stripTrailing();
        return isWarcVersion(line) || isArcLine(line);
    }

    private static boolean isWarcVersion(String line) {
        return line.length() == 8 && line.startsWith("WARC/") && line.charAt(6) == '.';
    }

    private static boolean isArcLine(String line) {
        if (!line.startsWith("http") && !line.startsWith("filedesc:")) {
            return false;
        }
        String[] words = line.split(" ");
        return words.length == 5 && words[2].length() == 14 && isNumber(words[2]) && isNumber(words[4]);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static byte[] bytes(FileChannel channel, long offset, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(0, Math.min(most, channel.size() - offset)));
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, offset + buffer.position());
            if (read < 0) {
                break;
            }
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}
