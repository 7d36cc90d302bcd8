package org.dateline.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words for comparing: lower case, without accents, apostrophes and the "'s" after them. Numbers keep their decimal point and
 * lose the comma between thousands, so that "1,200" and "1200" are one. In scripts that put no spaces between words each character is a word.
 */
final class Words {

    /** The block of accents on Latin, Greek and Cyrillic letters; the marks of other scripts are letters in their own right. */
    private static final int FIRST_ACCENT = 0x300;

    private static final int LAST_ACCENT = 0x36F;

    /** The first letter of Thai: no character before it is a word alone. */
    private static final int FIRST_ALONE = 0xE01;

    private final String text;
    private final List<String> words = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    static List<String> of(String text) {
        Words words = new Words(fold(text));
        words.cut();
        return words.words;
    }

    /** Lower case and without accents. */
    static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> c < FIRST_ACCENT || c > LAST_ACCENT)
                .map(c -> c == '’' ? '\'' : c)
                .forEach(folded::appendCodePoint);
        return Normalizer.normalize(folded, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isDigit(c)) {
                at = number(at);
            } else if (isAlone(c)) {
                words.add(Character.toString(c));
                at += Character.charCount(c);
            } else if (Character.isLetter(c)) {
                at = word(at);
            } else {
                at += Character.charCount(c);
            }
        }
    }

    private int number(int start) {
        StringBuilder number = new StringBuilder();
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inside = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            if (Character.isDigit(c) || (c == '.' && inside)) {
                number.append(c);
            } else if (c != ',' || !inside) {
                break;
            }
            at++;
        }
        words.add(number.toString());
        return at;
    }

    private int word(int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if ((!Character.isLetterOrDigit(c) || isAlone(c)) && !isInitialStop(start, at)) {
                break;
            }
            at += Character.charCount(c);
        }
        words.add(text.substring(start, at).replace(".", ""));
        return isGenitive(at) ? at + 2 : at;
    }

    /** The full stop inside "u.s." and "a.m.": each part is one letter long. */
    private boolean isInitialStop(int start, int at) {
        return text.charAt(at) == '.'
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && (at - start == 1 || text.charAt(at - 2) == '.')
                && (at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2)));
    }

    private boolean isGenitive(int at) {
        return text.startsWith("'s", at)
                && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static boolean isAlone(int c) {
        return c >= FIRST_ALONE
                && (Character.isIdeographic(c)
                        || switch (Character.UnicodeScript.of(c)) {
                            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                            default -> false;
                        });
    }
}
