package org.dateline.page;

import java.nio.charset.StandardCharsets;
import org.dateline.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * The way from a place in the sifted and decoded markup back to the bytes of the document: first to the byte of the
 * sifted markup, by counting, then to where that byte stood. Offsets are best asked for in rising order.
 */
final class SiftedOffsets implements Draft.Ranges {

    private final SiftedMarkup sifted;
    private final String text;
    private final int base;
    private final DecodedDocument.@Nullable ByteOffsets general;
    private int chars;
    private int bytes;

    /**
     * @param sifted the markup as sifted, one char a byte
     * @param text the same markup decoded
     * @param decoded the document, for its charset
     */
    SiftedOffsets(SiftedMarkup sifted, byte[] siftedBytes, String text, DecodedDocument decoded) {
        this.sifted = sifted;
        this.text = text;
        this.base = decoded.byteOrderMark();
        boolean countable = siftedBytes.length == text.length()
                || decoded.charset().equals(StandardCharsets.UTF_8) && text.indexOf('\uFFFD') < 0;
        this.general = countable
                ? null
                : new DecodedDocument(decoded.document(), siftedBytes, decoded.charset(), 0, text, true).byteOffsets();
    }

    @Override
    public @Nullable SourceRange range(int start, int end) {
        if (start < 0 || end <= start) {
            return null;
        }
        int first = base + sifted.originalOffset(byteAt(start));
        int last = base + sifted.originalEnd(byteAt(end));
        return last < first ? null : new SourceRange(first, last);
    }

    private int byteAt(int offset) {
        if (general != null) {
            return general.at(offset);
        }
        if (sifted.html().length() == text.length()) {
            return offset;
        }
        if (offset < chars) {
            chars = 0;
            bytes = 0;
        }
        while (chars < offset) {
            char c = text.charAt(chars++);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
