package org.dateline.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.dateline.UnreadableDocumentException;

/** Reads all of a stream, but never more than a limit. Stateless. */
public final class BoundedBytes {

    private BoundedBytes() {}

    /**
     * All bytes of a stream.
     *
     * @param name what the error calls it
     * @throws UnreadableDocumentException if there are more than {@code limit}
     */
    public static byte[] read(InputStream stream, int limit, String name) throws IOException {
        byte[] bytes = stream.readNBytes(limit);
        if (bytes.length == limit && stream.read() >= 0) {
            throw new UnreadableDocumentException(
                    name,
                    "is larger than " + Limits.inWords(limit) + ", the limit",
                    "Give a part of it, or raise the limit (--max-bytes for documents).");
        }
        return bytes;
    }

    /**
     * The bytes, unpacked if gzip packed them.
     *
     * @throws UnreadableDocumentException if there are more than {@code limit}, packed or not
     * @throws IOException if they are damaged
     */
    public static byte[] unpack(byte[] bytes, int limit, String name) throws IOException {
        if (!isPacked(bytes)) {
            return read(new ByteArrayInputStream(bytes), limit, name);
        }
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return read(stream, limit, name);
        }
    }

    static boolean isPacked(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }
}
