package org.dateline.bench.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words for comparison, two ways. Both work on code points.
 *
 * <p>{@link #words} is the regular expression {@code \w+} as Python reads it, which the shingle measure is defined by:
 * runs of letters, digits, other numerals and the underscore. Combining marks are none of these, so they part words; the
 * same in gold and prediction.
 *
 * <p>{@link #fold} is for asking whether one text is or holds another: lower case, letters, marks and digits only, one
 * blank between words and around the whole, and every ideograph or kana a word of its own, so that a plain search for the
 * folded text respects the borders of words in any script.
 */
final class Tokens {

    private Tokens() {}

    /** Words as {@code \w+} finds them. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isWord(codePoint)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                words.add(text.substring(start, at));
                start = -1;
            }
            at += Character.charCount(codePoint);
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }

    /** Text reduced to its words: {@code " the 3 ministers "}; a single blank if it has none. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append(' ');
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (Character.getType(codePoint) == Character.FORMAT) {
                continue;
            }
            if (Character.isIdeographic(codePoint) || isKana(codePoint)) {
                blank(out).appendCodePoint(codePoint).append(' ');
            } else if (Character.isLetterOrDigit(codePoint) || isMark(codePoint)) {
                out.appendCodePoint(Character.toLowerCase(codePoint));
            } else {
                blank(out);
            }
        }
        return blank(out).toString();
    }

    /** How many words a folded text has. */
    static int count(String folded) {
        int blanks = 0;
        for (int at = 0; at < folded.length(); at++) {
            blanks += folded.charAt(at) == ' ' ? 1 : 0;
        }
        return blanks - 1;
    }

    private static StringBuilder blank(StringBuilder out) {
        return out.charAt(out.length() - 1) == ' ' ? out : out.append(' ');
    }

    private static boolean isWord(int codePoint) {
        if (Character.isLetterOrDigit(codePoint) || codePoint == '_') {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isKana(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }
}
