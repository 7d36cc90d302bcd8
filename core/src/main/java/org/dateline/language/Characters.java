package org.dateline.language;

/**
 * The kinds of character the tokeniser tells apart. A letter is whatever can stand inside a word: letters and marks of
 * all scripts, superscripts, and the invisible characters that join or shape letters (soft hyphen, joiners, marks of
 * direction). Space is Unicode's white space, and the zero-width space and byte-order mark that word processors leave.
 */
final class Characters {

    static final byte SPACE = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    static final byte OTHER = 3;

    private static final int LATIN = 256;

    private final byte[] latin = new byte[LATIN];

    Characters() {
        for (char c = 0; c < LATIN; c++) {
            latin[c] = classify(c);
        }
    }

    /** The kind of the character at a position; the halves of a surrogate pair are of one kind. */
    byte kind(CharSequence text, int position) {
        char c = text.charAt(position);
        if (c < LATIN) {
            return latin[c];
        }
        if (Character.isSurrogate(c)) {
            return classify(codePoint(text, position));
        }
        return classify(c);
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || c == 0x200B || c == 0xFEFF;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Marks that end sentences: the Latin, the full-width and ideographic, the Arabic and Urdu, the Devanagari. */
    static boolean isStop(char c) {
        return switch (c) {
            case '.', '!', '?', '\u2026', '\u203C', '\u2047', '\u2048', '\u2049' -> true;
            case '\u3002', '\uFF01', '\uFF1F', '\u061F', '\u06D4', '\u0964' -> true;
            default -> false;
        };
    }

    /** The whole character of which the unit at a position is a part. */
    static int codePoint(CharSequence text, int position) {
        char c = text.charAt(position);
        if (Character.isHighSurrogate(c) && position + 1 < text.length()) {
            char second = text.charAt(position + 1);
            return Character.isLowSurrogate(second) ? Character.toCodePoint(c, second) : c;
        }
        if (Character.isLowSurrogate(c) && position > 0) {
            char first = text.charAt(position - 1);
            return Character.isHighSurrogate(first) ? Character.toCodePoint(first, c) : c;
        }
        return c;
    }

    private static byte classify(int c) {
        if (isSpace(c)) {
            return SPACE;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> LETTER;
            case Character.MODIFIER_LETTER -> c == 0x02BC ? OTHER : LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            default -> OTHER;
        };
    }
}
