package org.dateline.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Document;
import org.dateline.UnreadableDocumentException;
import org.dateline.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Turns a document's bytes into text, or says why they are none. The encoding is looked for in this order: a byte order
 * mark; the media type's charset; what the document declares inside; and the bytes themselves, which have the last word: text
 * that is valid UTF-8 beyond ASCII is UTF-8 whatever anybody says, since other encodings hardly ever look like it.
 */
final class Decoder {

    /**
     * The largest document read, in bytes, unpacked. The largest pages of news sites have 5 MiB; a page of this size takes the
     * parser about half a second and half a gigabyte.
     */
    static final int LARGEST = 32 << 20;

    /** A gzip file in a gzip file happens when a server packs what was packed; more is an attack. */
    private static final int MOST_LAYERS = 2;

    private Decoder() {}

    /**
     * @throws UnreadableDocumentException if the document is empty, binary, too large, or of a kind that is no page
     */
    static DecodedDocument decode(Document document) {
        byte[] content = document.bytes();
        String uri = document.uri();
        if (content.length == 0) {
            throw new UnreadableDocumentException(uri, "is empty", "Check that the page was saved whole.");
        }
        List<Warning> warnings = new ArrayList<>(0);
        for (int layer = 0; layer < MOST_LAYERS && Unpacker.isPacked(content); layer++) {
            content = Unpacker.unpack(content, uri, LARGEST, warnings);
        }
        if (content.length > LARGEST) {
            throw Refusals.tooLarge(
                    uri, "has " + Refusals.megabytes(content.length) + "; the limit is " + Refusals.megabytes(LARGEST));
        }
        Refusals.refuseKnownFiles(content, uri);
        DecodedDocument decoded = decode(document, content, warnings);
        Refusals.refuseOtherTexts(decoded.text(), uri);
        return decoded;
    }

    private static DecodedDocument decode(Document document, byte[] content, List<Warning> warnings) {
        ByteOrderMark mark = ByteOrderMark.of(content);
        if (mark != null) {
            return decoded(document, content, mark.charset(), mark.length(), warnings);
        }
        if (Refusals.isBinary(content)) {
            Charset wide = ByteOrderMark.wideWithoutMark(content);
            if (wide == null) {
                throw Refusals.binary(document.uri());
            }
            return decoded(document, content, wide, 0, warnings);
        }
        Charset stated = CharsetLabels.ofMediaType(document.mediaType());
        Charset declared = stated != null ? stated : DeclaredCharset.in(content);
        String utf8 = new String(content, StandardCharsets.UTF_8);
        if (utf8.indexOf('\ufffd') < 0 || isUtf8(content)) {
            return validUtf8(document, content, utf8, declared, warnings);
        }
        Charset charset =
                fitting(content, utf8, declared, stated == null ? null : DeclaredCharset.in(content), warnings);
        return decoded(document, content, charset, 0, warnings);
    }

    private static DecodedDocument validUtf8(
            Document document, byte[] content, String utf8, @Nullable Charset declared, List<Warning> warnings) {
        boolean ascii = utf8.length() == content.length;
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            if (ascii && isStateful(declared)) {
                return decoded(document, content, declared, 0, warnings);
            }
            if (!ascii) {
                warnings.add(new Warning(
                        "encoding-conflict",
                        "The page is declared as " + declared.name()
                                + ", but its bytes are valid UTF-8; it was read as UTF-8."));
            }
        } else if (declared == null && ascii && utf8.indexOf("\u001b$") >= 0) {
            return decoded(document, content, CharsetDetector.detect(content), 0, warnings);
        }
        return made(document, content, StandardCharsets.UTF_8, 0, utf8, warnings);
    }

    /** The charset of bytes that are not valid UTF-8. */
    private static Charset fitting(
            byte[] content, String utf8, @Nullable Charset declared, @Nullable Charset other, List<Warning> warnings) {
        boolean nearlyUtf8 = isNearlyUtf8(utf8);
        if (declared != null && !declared.equals(StandardCharsets.UTF_8) && !nearlyUtf8) {
            if (CharsetDetector.fits(content, declared)) {
                return declared;
            }
            if (other != null && !other.equals(StandardCharsets.UTF_8) && CharsetDetector.fits(content, other)) {
                warnings.add(conflict(declared, other));
                return other;
            }
        }
        if (nearlyUtf8) {
            warnings.add(new Warning(
                    "malformed-bytes",
                    "The page is UTF-8 with some malformed bytes; each of them was read as U+FFFD."));
            return StandardCharsets.UTF_8;
        }
        Charset detected = CharsetDetector.detect(content);
        if (declared != null && !declared.equals(detected)) {
            warnings.add(conflict(declared, detected));
        }
        return detected;
    }

    private static Warning conflict(Charset declared, Charset chosen) {
        return new Warning(
                "encoding-conflict",
                "The page is declared as " + declared.name() + ", but its bytes do not fit that; it was read as "
                        + chosen.name() + ".");
    }

    /** Whether the characters beyond ASCII are right for the most part: a page cut short, a comment in another encoding. */
    private static boolean isNearlyUtf8(String utf8) {
        int malformed = 0;
        int good = 0;
        for (int i = 0; i < utf8.length(); i++) {
            char c = utf8.charAt(i);
            if (c == '\ufffd') {
                malformed++;
            } else if (c >= 0x80) {
                good++;
            }
        }
        return good >= malformed * 4;
    }

    /** Strict: the replacement character may stand in a page that was once decoded badly, and be valid UTF-8. */
    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isStateful(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    private static DecodedDocument decoded(
            Document document, byte[] content, Charset charset, int mark, List<Warning> warnings) {
        return made(
                document, content, charset, mark, new String(content, mark, content.length - mark, charset), warnings);
    }

    private static DecodedDocument made(
            Document document, byte[] content, Charset charset, int mark, String text, List<Warning> warnings) {
        boolean markup = MarkupSniffer.isMarkup(text, document.mediaType());
        return new DecodedDocument(document, content, charset, mark, text, markup, List.copyOf(warnings));
    }
}
