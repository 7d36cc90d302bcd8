package org.dateline.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dateline.UnreadableDocumentException;
import org.dateline.Warning;

/** Unpacks gzip, as archives and servers deliver pages. Truncated streams give what they have; bombs are cut off. */
final class Unpacker {

    private static final int BUFFER = 16_384;

    private Unpacker() {}

    static boolean isPacked(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    /**
     * @param limit most bytes that may come out
     * @param warnings receives a warning if the stream is damaged or cut short
     * @throws UnreadableDocumentException if nothing comes out, or too much
     */
    static byte[] unpack(byte[] bytes, String uri, int limit, List<Warning> warnings) {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream(Math.min(limit, Math.max(BUFFER, bytes.length * 4)));
        byte[] buffer = new byte[BUFFER];
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes), BUFFER)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                unpacked.write(buffer, 0, read);
                if (unpacked.size() > limit) {
                    throw Refusals.tooLarge(uri, "unpacks to more than " + Refusals.megabytes(limit));
                }
            }
        } catch (EOFException | ZipException e) {
            if (unpacked.size() == 0) {
                throw new UnreadableDocumentException(
                        uri, "is packed with gzip and nothing in it can be unpacked", "Fetch the document again.");
            }
            warnings.add(new Warning(
                    "truncated",
                    "The document is packed with gzip and cut short or damaged; only its beginning was read."));
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    uri,
                    "is packed with gzip and cannot be unpacked (" + e.getMessage() + ")",
                    "Fetch the document again.");
        }
        return unpacked.toByteArray();
    }
}
