package org.dateline.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding that a document declares inside itself: the encoding of an XML declaration, {@code <meta charset>}, or
 * {@code <meta http-equiv content="…charset=…">}. Standards ask for it in the first 1,024 bytes; pages put it later, behind
 * scripts, so more is read.
 */
final class DeclaredCharset {

    private static final int LOOKED_AT = 16_384;

    private DeclaredCharset() {}

    /** The declared charset, or null. */
    static @Nullable Charset in(byte[] content) {
        // Any ASCII-compatible decoding shows the markup.
        String head = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        int start = 0;
        while (start < head.length() && Character.isWhitespace(head.charAt(start))) {
            start++;
        }
        Charset charset = null;
        if (head.startsWith("<?xml", start)) {
            int end = head.indexOf('>', start);
            charset = end < 0 ? null : CharsetLabels.charset(value(head.substring(start, end), "encoding"));
        }
        String lower = charset == null ? head.toLowerCase(Locale.ROOT) : "";
        for (int at = lower.indexOf("<meta"); at >= 0 && charset == null; at = lower.indexOf("<meta", at + 5)) {
            int end = lower.indexOf('>', at);
            if (end < 0) {
                break;
            }
            charset = CharsetLabels.charset(value(lower.substring(at, end), "charset"));
        }
        // What a meta element could be read as cannot be UTF-16: the page was converted and its declaration was not.
        return charset != null && charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    }

    /** What follows {@code name=} in a tag, quotes aside; null if it is not there. */
    private static @Nullable String value(String tag, String name) {
        for (int at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
            int i = at + name.length();
            while (i < tag.length() && tag.charAt(i) == ' ') {
                i++;
            }
            if (i >= tag.length() || tag.charAt(i) != '=') {
                continue;
            }
            i++;
            while (i < tag.length() && " \"'".indexOf(tag.charAt(i)) >= 0) {
                i++;
            }
            int end = i;
            while (end < tag.length() && " \"';/?".indexOf(tag.charAt(end)) < 0) {
                end++;
            }
            if (end > i) {
                return tag.substring(i, end);
            }
        }
        return null;
    }
}
