package org.dateline.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * What is in a file, told from its first bytes: names lie as often as not. Only lines of JSON need the name's help, where the
 * first line is cut off by what was looked at.
 */
enum FileKind {
    /** WARC or ARC, gzip or not. */
    WEB_ARCHIVE,
    /** One JSON document a line. */
    LINES,
    /** RSS, Atom or JSON Feed. */
    FEED,
    /** Addresses only. */
    SITEMAP,
    /** A list of feeds. */
    OPML,
    /** A page, or what may be one: the reader tells. */
    PAGE,
    /** A packing that is not unpacked here. */
    OTHER_PACKING,
    /** No page for sure: a picture, a program. */
    BINARY,
    EMPTY;

    /** How many bytes are looked at, packed or not. */
    static final int LOOKED_AT = 8192;

    /**
     * Tells the kind.
     *
     * @param head the file's first {@value #LOOKED_AT} bytes, or all
     * @param name of the file
     */
    static FileKind of(byte[] head, String name) {
        byte[] bytes = BoundedBytes.isPacked(head) ? unpackedHead(head) : head;
        if (bytes.length == 0) {
            return EMPTY;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.startsWith("WARC/") || text.startsWith("filedesc:")) {
            return WEB_ARCHIVE;
        }
        if (startsWith(bytes, 0x28, 0xB5, 0x2F, 0xFD)
                || startsWith(bytes, 0x04, 0x22, 0x4D, 0x18)
                || startsWith(bytes, 0xFD, '7', 'z', 'X', 'Z')
                || startsWith(bytes, 'B', 'Z', 'h')
                || startsWith(bytes, 'P', 'K', 3, 4)
                || startsWith(bytes, '7', 'z', 0xBC, 0xAF)
                || startsWith(bytes, 0x2A, 0x4D, 0x18)
                || (text.length() > 262 && text.startsWith("ustar", 257))) {
            return OTHER_PACKING;
        }
        String start = withoutLead(text);
        if (start.startsWith("{")) {
            return ofJson(start, name);
        }
        if (start.startsWith("<")) {
            FileKind kind = ofXml(start);
            if (kind != PAGE) {
                return kind;
            }
        }
        return isBinary(bytes) ? BINARY : PAGE;
    }

    private static byte[] unpackedHead(byte[] head) {
        byte[] unpacked = new byte[LOOKED_AT];
        int length = 0;
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(head))) {
            for (int read = stream.read(unpacked, 0, LOOKED_AT);
                    read > 0;
                    read = stream.read(unpacked, length, LOOKED_AT - length)) {
                length += read;
            }
        } catch (IOException e) {
            // The head is cut off by nature; what came out before is what there is to look at. If nothing came, then
            // the
            // file is damaged, which whoever reads it as a page says in full.
            return length == 0 ? new byte[] {'?'} : Arrays.copyOf(unpacked, length);
        }
        return Arrays.copyOf(unpacked, length);
    }

    private static FileKind ofJson(String text, String name) {
        if (text.contains("jsonfeed.org/version/")) {
            return FEED;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains(".jsonl")
                || lower.contains(".ndjson")
                || lower.endsWith(".json")
                || lower.endsWith(".json.gz")) {
            return LINES;
        }
        // A text may begin with a brace. An object begins with a quotation mark behind it.
        int at = 1;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '"' ? LINES : PAGE;
    }

    private static FileKind ofXml(String text) {
        int at = 0;
        while (at >= 0 && at < text.length()) {
            if (text.startsWith("<?", at)) {
                at = text.indexOf("?>", at);
                at = at < 0 ? -1 : at + 2;
            } else if (text.startsWith("<!--", at)) {
                at = text.indexOf("-->", at);
                at = at < 0 ? -1 : at + 3;
            } else if (text.regionMatches(true, at, "<!doctype", 0, 9)) {
                String named = text.substring(at + 9, Math.min(text.length(), at + 40))
                        .strip()
                        .toLowerCase(Locale.ROOT);
                return ofRoot(named);
            } else if (text.charAt(at) == '<') {
                return ofRoot(
                        text.substring(at + 1, Math.min(text.length(), at + 40)).toLowerCase(Locale.ROOT));
            } else {
                at = text.indexOf('<', at);
            }
        }
        return PAGE;
    }

    /** By an element's name, with a prefix or not, and whatever comes behind it. */
    private static FileKind ofRoot(String element) {
        int end = 0;
        while (end < element.length()
                && (Character.isLetterOrDigit(element.charAt(end)) || element.charAt(end) == ':')) {
            end++;
        }
        String name = element.substring(element.substring(0, end).indexOf(':') + 1, end);
        return switch (name) {
            case "rss", "feed", "rdf" -> FEED;
            case "urlset", "sitemapindex" -> SITEMAP;
            case "opml" -> OPML;
            default -> PAGE;
        };
    }

    private static String withoutLead(String text) {
        int at = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(at);
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** A zero byte is in no text but UTF-16 and UTF-32, which a byte order mark or zeros at every other place tell. */
    private static boolean isBinary(byte[] bytes) {
        boolean wide = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
        if (wide || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return false;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        boolean alternating = Math.max(even, odd) > bytes.length / 3 && Math.min(even, odd) == 0;
        boolean document = startsWith(bytes, '%', 'P', 'D', 'F');
        return document || (even + odd > 0 && !alternating);
    }
}
