package org.dateline.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A byte order mark at the head of a document.
 *
 * @param charset the encoding it stands for
 * @param length its bytes
 */
record ByteOrderMark(Charset charset, int length) {

    /** The mark that bytes begin with, or null. */
    static @Nullable ByteOrderMark of(byte[] bytes) {
        if (at(bytes, 0) == 0xef && at(bytes, 1) == 0xbb && at(bytes, 2) == 0xbf) {
            return new ByteOrderMark(StandardCharsets.UTF_8, 3);
        }
        if (at(bytes, 0) == 0xff && at(bytes, 1) == 0xfe) {
            return at(bytes, 2) == 0 && at(bytes, 3) == 0
                    ? new ByteOrderMark(Charset.forName("UTF-32LE"), 4)
                    : new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
        }
        if (at(bytes, 0) == 0xfe && at(bytes, 1) == 0xff) {
            return new ByteOrderMark(StandardCharsets.UTF_16BE, 2);
        }
        if (at(bytes, 0) == 0 && at(bytes, 1) == 0 && at(bytes, 2) == 0xfe && at(bytes, 3) == 0xff) {
            return new ByteOrderMark(Charset.forName("UTF-32BE"), 4);
        }
        return null;
    }

    /** UTF-16 or UTF-32 without a mark shows in where its zero bytes stand; null if they stand anywhere. */
    static @Nullable Charset wideWithoutMark(byte[] bytes) {
        int[] zeros = new int[4];
        int length = Math.min(bytes.length, 4096) & ~3;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 3]++;
            }
        }
        int columns = length / 4;
        if (columns < 2) {
            return null;
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        if (zeros[0] == 0 && zeros[3] > columns * 9 / 10 && zeros[2] > columns * 9 / 10) {
            return Charset.forName("UTF-32LE");
        }
        if (zeros[3] == 0 && zeros[0] > columns * 9 / 10 && zeros[1] > columns * 9 / 10) {
            return Charset.forName("UTF-32BE");
        }
        if (odd > columns && even * 20 < odd) {
            return StandardCharsets.UTF_16LE;
        }
        return even > columns && odd * 20 < even ? StandardCharsets.UTF_16BE : null;
    }

    private static int at(byte[] bytes, int i) {
        return i < bytes.length ? bytes[i] & 0xff : -1;
    }
}
