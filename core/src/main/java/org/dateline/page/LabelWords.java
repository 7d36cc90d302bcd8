package org.dateline.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line into the words that the furniture lexicon is keyed by: folded, numbers as "#", an ideograph or kana a word of
 * its own, punctuation dropped but for the copyright signs.
 */
final class LabelWords {

    private LabelWords() {}

    /** The first words of a line, at most {@code most} of them. */
    static List<String> of(String line, int most) {
        List<String> words = new ArrayList<>(8);
        int length = line.length();
        int i = 0;
        while (i < length && words.size() < most) {
            int c = line.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isDigit(c) || c == '#') {
                while (next < length && isNumeric(line.codePointAt(next))) {
                    next += Character.charCount(line.codePointAt(next));
                }
                words.add("#");
            } else if (c == '©' || c == 'ⓒ' || c == '®') {
                words.add(c == 'ⓒ' ? "©" : Character.toString(c));
            } else if (Character.isIdeographic(c) || isKana(c)) {
                words.add(Character.toString(c));
            } else if (Character.isLetter(c)) {
                while (next < length && isInside(line, next)) {
                    next += Character.charCount(line.codePointAt(next));
                }
                words.add(word(line.substring(i, next)));
            }
            i = next;
        }
        return words;
    }

    private static String word(String word) {
        String folded = Folding.fold(word);
        if (folded.indexOf('\'') >= 0 || folded.indexOf('\u2019') >= 0) {
            folded = folded.replace("'", "").replace("\u2019", "");
        }
        return folded;
    }

    private static boolean isNumeric(int c) {
        return Character.isDigit(c) || c == '.' || c == ',';
    }

    private static boolean isInside(String line, int i) {
        int c = line.codePointAt(i);
        if (Character.isLetter(c)) {
            return !Character.isIdeographic(c) && !isKana(c);
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == 0x200C
                || c == 0xAD) {
            return true;
        }
        return (c == '\'' || c == '\u2019') && i + 1 < line.length() && Character.isLetter(line.codePointAt(i + 1));
    }

    private static boolean isKana(int c) {
        return c >= 0x3040 && c <= 0x30FF;
    }
}
