package org.dateline.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the first element of a text that begins with markup, past declarations and comments. */
final class XmlRoot {

    private XmlRoot() {}

    /** Whether the text begins with an XML declaration. */
    static boolean isDeclared(String text, int start) {
        return text.startsWith("<?xml", start);
    }

    /** The name of the first element in lower case, or null if there is none near the beginning. */
    static @Nullable String of(String text, int start) {
        int i = start;
        while (i < text.length()) {
            i = text.indexOf('<', i);
            if (i < 0 || i + 1 >= text.length()) {
                return null;
            }
            if (text.startsWith("<!--", i)) {
                int end = text.indexOf("-->", i + 4);
                if (end < 0) {
                    return null;
                }
                i = end + 3;
            } else if (text.charAt(i + 1) == '?' || text.charAt(i + 1) == '!') {
                int end = text.indexOf('>', i);
                if (end < 0) {
                    return null;
                }
                i = end + 1;
            } else {
                int end = i + 1;
                while (end < text.length() && end - i < 40 && isName(text.charAt(end))) {
                    end++;
                }
                return end == i + 1 ? null : text.substring(i + 1, end).toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }
}
