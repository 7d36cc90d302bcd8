package org.dateline.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.dateline.Document;
import org.dateline.SourceRange;
import org.dateline.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A document's bytes as text.
 *
 * @param document where the text came from; its bytes may be compressed
 * @param content the bytes that {@code text} was decoded from: the document's own, or what they unpack to
 * @param charset the encoding used
 * @param byteOrderMark bytes of the mark before the text, 0 if none
 * @param text the text, UTF-16, malformed input replaced by U+FFFD
 * @param markup whether it is HTML
 * @param warnings what a careful user should know of the decoding
 */
record DecodedDocument(
        Document document,
        byte[] content,
        Charset charset,
        int byteOrderMark,
        String text,
        boolean markup,
        List<Warning> warnings) {

    /** A document that was decoded without a doubt. */
    DecodedDocument(
            Document document, byte[] content, Charset charset, int byteOrderMark, String text, boolean markup) {
        this(document, content, charset, byteOrderMark, text, markup, List.of());
    }

    /** A cursor that turns rising UTF-16 offsets into byte offsets of {@link #content}. */
    ByteOffsets byteOffsets() {
        return new ByteOffsets(this);
    }

    /**
     * Walks the bytes once more with a decoder that is stopped at each offset asked for. This works for any charset
     * and any malformed input, at the price of a second decoding of the part walked over. Offsets must be asked for
     * in rising order; an earlier one starts the walk again.
     */
    static final class ByteOffsets {

        private final DecodedDocument decoded;
        private CharsetDecoder decoder;
        private ByteBuffer input;
        private final CharBuffer scratch = CharBuffer.allocate(8192);
        private int charOffset;

        ByteOffsets(DecodedDocument decoded) {
            this.decoded = decoded;
            this.decoder = newDecoder(decoded.charset());
            this.input = newInput(decoded);
        }

        int at(int offset) {
            if (offset < charOffset) {
                decoder = newDecoder(decoded.charset());
                input = newInput(decoded);
                charOffset = 0;
            }
            while (charOffset < offset) {
                scratch.clear().limit(Math.min(scratch.capacity(), offset - charOffset));
                decoder.decode(input, scratch, true);
                if (scratch.position() == 0) {
                    // Either the input is at its end or a surrogate pair straddles the offset: report its start.
                    break;
                }
                charOffset += scratch.position();
            }
            return input.position();
        }

        @Nullable
        SourceRange range(int start, int end) {
            return start < 0 || end < start ? null : new SourceRange(at(start), at(end));
        }

        private static ByteBuffer newInput(DecodedDocument decoded) {
            return ByteBuffer.wrap(decoded.content()).position(decoded.byteOrderMark());
        }

        private static CharsetDecoder newDecoder(Charset charset) {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
        }
    }
}
