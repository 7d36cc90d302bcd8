package org.dateline.bench.pages;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * When two headlines, or two names, are the same. A headline is compared in full, case included, after this: composed
 * characters (NFC), every quotation mark and apostrophe of either kind one {@code '}, every dash a hyphen, three dots for
 * the ellipsis, invisible characters such as the soft hyphen gone, white space one blank and none at the ends. A name is
 * treated the same and then put in lower case, without stops or commas at its ends.
 */
final class Titles {

    private static final String QUOTES =
            "\"'`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u2032\u2033";

    private Titles() {}

    static String normal(String title) {
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC).replace("\u2026", "...");
        StringBuilder out = new StringBuilder(composed.length());
        boolean blank = false;
        int at = 0;
        while (at < composed.length()) {
            int codePoint = composed.codePointAt(at);
            at += Character.charCount(codePoint);
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                blank = out.length() > 0;
            } else if (Character.getType(codePoint) != Character.FORMAT) {
                if (blank) {
                    out.append(' ');
                    blank = false;
                }
                out.appendCodePoint(plain(codePoint));
            }
        }
        return out.toString();
    }

    static String name(String name) {
        String normal = normal(name).toLowerCase(Locale.ROOT);
        int start = 0;
        int end = normal.length();
        while (start < end && isTrim(normal.charAt(start))) {
            start++;
        }
        while (end > start && isTrim(normal.charAt(end - 1))) {
            end--;
        }
        return normal.substring(start, end);
    }

    static Set<String> names(List<String> names) {
        Set<String> set = new LinkedHashSet<>();
        for (String name : names) {
            String normal = name(name);
            if (!normal.isEmpty()) {
                set.add(normal);
            }
        }
        return set;
    }

    private static boolean isTrim(char character) {
        return character == ' ' || character == '.' || character == ',' || character == ';';
    }

    private static int plain(int codePoint) {
        if (QUOTES.indexOf(codePoint) >= 0) {
            return '\'';
        }
        return Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == '\u2212' ? '-' : codePoint;
    }
}
