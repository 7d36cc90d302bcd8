package org.dateline.page;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Small changes to short texts of a page's head: entities, white space, comparison. */
final class Texts {

    private Texts() {}

    /**
     * A value from an attribute or a script as a reader would see it: entities decoded (twice if need be, since systems
     * encode what is encoded already), tags removed, white space collapsed, invisible marks gone. Null if nothing is left.
     */
    static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String decoded = text;
        for (int round = 0; round < 2 && decoded.indexOf('&') >= 0; round++) {
            decoded = Parser.unescapeEntities(decoded, false);
        }
        if (decoded.indexOf('<') >= 0) {
            decoded = withoutTags(decoded);
        }
        String collapsed = collapse(decoded);
        return collapsed.isEmpty() ? null : collapsed;
    }

    private static String withoutTags(String text) {
        StringBuilder built = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<'
                    && i + 1 < text.length()
                    && (Character.isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '/')) {
                int close = text.indexOf('>', i);
                if (close > 0) {
                    built.append(' ');
                    i = close;
                    continue;
                }
            }
            built.append(c);
        }
        return built.toString();
    }

    /** White space of any kind to single spaces, none at the ends; soft hyphens and zero-width marks removed. */
    static String collapse(String text) {
        StringBuilder built = null;
        boolean space = true;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            // An ideographic space parts the clauses of a Japanese headline and is printed as such.
            boolean blank = c <= ' ' || c == '\u00a0' || c > 0xff && c != '\u3000' && Character.isSpaceChar(c);
            boolean gone = !blank && isInvisible(c);
            boolean copied = !gone && !(blank && space) && (!blank || c == ' ');
            if (!copied && built == null) {
                built = new StringBuilder(length).append(text, 0, i);
            }
            if (built != null && !gone && !(blank && space)) {
                built.append(blank ? ' ' : c);
            }
            space = gone ? space : blank;
        }
        String collapsed = built == null ? text : built.toString();
        return collapsed.endsWith(" ") ? collapsed.substring(0, collapsed.length() - 1) : collapsed;
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u200e' || c == '\u200f';
    }

    /** Letters and digits only, in lower case: two spellings of one thing give the same key. */
    static String key(CharSequence text) {
        StringBuilder built = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                built.append(Character.toLowerCase(c));
            } else if (Character.isSurrogate(c)) {
                built.append(c);
            }
        }
        return built.toString();
    }
}
