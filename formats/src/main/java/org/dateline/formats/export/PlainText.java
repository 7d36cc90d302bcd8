package org.dateline.formats.export;

import org.jspecify.annotations.Nullable;

/** Texts as formats other than JSON can hold them. Stateless. */
final class PlainText {

    private PlainText() {}

    /** Half a surrogate pair, which no encoding can hold, becomes U+FFFD. */
    static String wellFormed(String text) {
        return mapped(text, false);
    }

    /** What XML 1.0 cannot hold, even as a character reference, becomes U+FFFD. */
    static String xml(String text) {
        return mapped(text, true);
    }

    /** The text on one line: every stretch of white space is one space. For tables that know no quotes. */
    static String line(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                space = !line.isEmpty();
            } else {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return wellFormed(line.toString());
    }

    /** The text as HTML shows it. */
    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String mapped(String text, boolean xml) {
        StringBuilder mapped = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (surrogate || (xml && !isXml(c))) {
                if (mapped == null) {
                    mapped = new StringBuilder(text);
                }
                mapped.setCharAt(i, '\uFFFD');
            }
            i += Character.charCount(c);
        }
        return mapped == null ? text : mapped.toString();
    }

    /** The characters of XML 1.0, production 2. */
    private static boolean isXml(int c) {
        return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
    }
}
