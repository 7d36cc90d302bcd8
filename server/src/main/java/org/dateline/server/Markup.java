package org.dateline.server;

import org.jspecify.annotations.Nullable;

/** Puts text into HTML and into scripts of data so that it stays text. Stateless. */
final class Markup {

    private Markup() {}

    /** A text as it may stand between tags and in a quoted attribute. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '`' -> escaped.append("&#96;");
                default -> escaped.append(c < 0x20 && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    /** JSON as it may stand in a script element: nothing in it can end the element or begin a comment. */
    static String script(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** An address if it is one that may be followed, else null: no script, no data. */
    static @Nullable String link(@Nullable String url) {
        if (url == null) {
            return null;
        }
        return url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8) ? url : null;
    }
}
