package org.dateline.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dateline.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/** Says of bytes that are no page what they are instead, and what to do. */
final class Refusals {

    private static final int LOOKED_AT = 4096;

    private Refusals() {}

    static UnreadableDocumentException tooLarge(String uri, String problem) {
        return new UnreadableDocumentException(
                uri, problem, "A news page is smaller than that; give one page, or a part of the document.");
    }

    static String megabytes(int bytes) {
        return (bytes >> 20) + " MiB";
    }

    /** @throws UnreadableDocumentException if the bytes are a known kind of file that is no page */
    static void refuseKnownFiles(byte[] bytes, String uri) {
        if (starts(bytes, "%PDF-")) {
            throw new UnreadableDocumentException(
                    uri, "is a PDF", "Extract its text first, for example with pdftotext, and read that.");
        }
        String kind = kind(bytes);
        if (kind != null) {
            throw new UnreadableDocumentException(
                    uri, "is " + kind + ", not a page", "Give an HTML page or plain text.");
        }
        if (starts(bytes, "WARC/1.")) {
            throw new UnreadableDocumentException(
                    uri, "is a WARC archive of many pages", "Take the pages out of the archive and read each of them.");
        }
    }

    private static @Nullable String kind(byte[] bytes) {
        if (starts(bytes, "\u0089PNG")) {
            return "a PNG image";
        }
        if (starts(bytes, "\u00ff\u00d8\u00ff")) {
            return "a JPEG image";
        }
        if (starts(bytes, "GIF8")) {
            return "a GIF image";
        }
        if (starts(bytes, "RIFF") && bytes.length > 12) {
            return new String(bytes, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP")
                    ? "a WebP image"
                    : "a RIFF media file";
        }
        if (starts(bytes, "PK\u0003\u0004") || starts(bytes, "PK\u0005\u0006")) {
            return "a ZIP archive or an office document";
        }
        if (starts(bytes, "\u00d0\u00cf\u0011\u00e0")) {
            return "an old office document";
        }
        if (starts(bytes, "{\\rtf")) {
            return "an RTF document";
        }
        if (starts(bytes, "7z\u00bc\u00af") || starts(bytes, "Rar!") || (starts(bytes, "BZh") && isBinary(bytes))) {
            return "an archive";
        }
        if (starts(bytes, "\u00fd7zXZ") || starts(bytes, "(\u00b5/\u00fd")) {
            return "packed with a method that Dateline does not unpack";
        }
        if ((starts(bytes, "ID3") && isBinary(bytes)) || starts(bytes, "OggS") || starts(bytes, "fLaC")) {
            return "an audio file";
        }
        if (bytes.length > 12 && new String(bytes, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")) {
            return "a video file or an image of the MP4 family";
        }
        if (starts(bytes, "\u001aE\u00df\u00a3")) {
            return "a video file";
        }
        if (starts(bytes, "SQLite format 3")) {
            return "a database";
        }
        if (starts(bytes, "\u007fELF")
                || starts(bytes, "\u00ca\u00fe\u00ba\u00be")
                || (starts(bytes, "MZ") && isBinary(bytes))) {
            return "a program";
        }
        if (starts(bytes, "wOFF") || starts(bytes, "wOF2")) {
            return "a font";
        }
        return null;
    }

    private static boolean starts(byte[] bytes, String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether bytes in an ASCII-compatible encoding hold what no text holds: NUL, or many control characters. */
    static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int odd = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            // Escape (1b) opens the shifts of ISO-2022-JP; 85 and the like are letters in many encodings.
            if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b) {
                odd += b == 0 ? 4 : 1;
            }
        }
        return odd * 50 > length;
    }

    static UnreadableDocumentException binary(String uri) {
        return new UnreadableDocumentException(uri, "is binary data, not text", "Give an HTML page or plain text.");
    }

    /** What is left to refuse once the text is known: nothing in it, feeds and other XML, JSON. */
    static void refuseOtherTexts(String text, String uri) {
        int start = start(text);
        if (start == text.length()) {
            throw new UnreadableDocumentException(
                    uri, "holds nothing but white space", "Check that the page was saved whole.");
        }
        char first = text.charAt(start);
        if (first == '{' || first == '[') {
            refuseJson(text, start, uri);
        }
        if (first != '<') {
            return;
        }
        String root = XmlRoot.of(text, start);
        if (root == null) {
            return;
        }
        switch (root) {
            case "rss", "feed", "rdf:rdf" ->
                throw new UnreadableDocumentException(
                        uri,
                        "is a feed: a list of stories (root element <" + root + ">), not a page",
                        "Fetch the pages that the feed lists and read those.");
            case "urlset", "sitemapindex" ->
                throw new UnreadableDocumentException(
                        uri,
                        "is a sitemap (root element <" + root + ">), not a page",
                        "Fetch the pages that it lists and read those.");
            case "svg" ->
                throw new UnreadableDocumentException(
                        uri, "is an SVG image, not a page", "Give an HTML page or plain text.");
            default -> {
                if (XmlRoot.isDeclared(text, start) && !MarkupSniffer.isHtmlElement(root)) {
                    throw new UnreadableDocumentException(
                            uri,
                            "is XML (root element <" + root + ">), not a page",
                            "Give an HTML page or plain text.");
                }
            }
        }
    }

    private static void refuseJson(String text, int start, String uri) {
        int end = text.length();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        char last = text.charAt(end - 1);
        String head = text.substring(start, Math.min(end, start + 200)).toLowerCase(Locale.ROOT);
        if ((last == '}' || last == ']') && (head.contains("\":") || head.contains("\" :"))) {
            throw new UnreadableDocumentException(
                    uri, "is JSON, not a page", "Give the page itself; documents one a line are read with --jsonl.");
        }
    }

    /** The first character that is not white space or a mark that prints nothing. */
    private static int start(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && !Character.isISOControl(c)
                    && c != '\ufeff'
                    && c != '\u200b'
                    && c != '\ufffd') {
                return i;
            }
            i++;
        }
        return i;
    }
}
