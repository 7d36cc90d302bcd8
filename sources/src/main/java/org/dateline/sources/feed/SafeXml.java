package org.dateline.sources.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.dateline.UnreadableDocumentException;

/** Takes the danger out of XML before a parser sees it. Stateless. */
final class SafeXml {

    /** A document type stands before the root; what comes later is text that looks like one. */
    private static final int PROLOGUE = 1 << 16;

    private SafeXml() {}

    /**
     * The bytes without their document type declaration; the same bytes if there is none.
     *
     * @throws UnreadableDocumentException if the declaration defines anything
     */
    static byte[] withoutDoctype(byte[] bytes, String name) {
        String head = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
        boolean wide = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & 0xFF) >= 0xFE);
        if (wide) {
            // UTF-16: every other byte is zero. The offsets do not fit any more, so that all that can be done is to
            // refuse.
            if (head.replace("\0", "").toLowerCase(Locale.ROOT).contains("<!doctype")) {
                throw refused(name);
            }
            return bytes;
        }
        int start = indexOfDoctype(head);
        if (start < 0) {
            return bytes;
        }
        int end = start;
        while (end < head.length() && head.charAt(end) != '>') {
            if (head.charAt(end) == '[') {
                throw refused(name);
            }
            end++;
        }
        if (end == head.length()) {
            throw refused(name);
        }
        byte[] without = bytes.clone();
        Arrays.fill(without, start, end + 1, (byte) ' ');
        return without;
    }

    /** In the prologue only, past comments and instructions. */
    private static int indexOfDoctype(String head) {
        int at = head.indexOf('<');
        while (at >= 0) {
            if (head.startsWith("<?", at)) {
                at = head.indexOf("?>", at);
            } else if (head.startsWith("<!--", at)) {
                at = head.indexOf("-->", at);
            } else if (head.regionMatches(true, at, "<!doctype", 0, 9)) {
                return at;
            } else {
                return -1;
            }
            at = at < 0 ? -1 : head.indexOf('<', at);
        }
        return -1;
    }

    private static UnreadableDocumentException refused(String name) {
        return new UnreadableDocumentException(
                name,
                "defines XML entities of its own, which can read other files or fill the memory",
                "No feed needs them; ask its publisher, or leave it out.");
    }
}
