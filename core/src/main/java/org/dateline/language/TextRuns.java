package org.dateline.language;

/** A text and how far a run of one kind of character goes in it. For one text and one thread. */
final class TextRuns {

    private static final int FEW = 8;

    final CharSequence text;
    final int length;
    private final Characters characters;

    TextRuns(CharSequence text, Characters characters) {
        this.text = text;
        this.length = text.length();
        this.characters = characters;
    }

    byte kind(int position) {
        return characters.kind(text, position);
    }

    boolean isSpace(int position) {
        return position >= length || kind(position) == Characters.SPACE;
    }

    boolean isDigit(int position) {
        return position < length && kind(position) == Characters.DIGIT;
    }

    boolean isLetter(int position) {
        return position < length && kind(position) == Characters.LETTER;
    }

    boolean isLetterOrDigit(int position) {
        if (position < 0 || position >= length) {
            return false;
        }
        byte kind = kind(position);
        return kind == Characters.LETTER || kind == Characters.DIGIT;
    }

    /** Whether the unit at a position is this one; false beyond the ends. */
    boolean is(int position, char c) {
        return position >= 0 && position < length && text.charAt(position) == c;
    }

    /** Where the letters and digits from a position end. */
    int word(int from) {
        int end = from;
        while (isLetterOrDigit(end)) {
            end++;
        }
        return end;
    }

    int letters(int from) {
        int end = from;
        while (isLetter(end)) {
            end++;
        }
        return end;
    }

    int digits(int from) {
        int end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    /** Where a unit that is repeated ends. */
    int same(int from) {
        int end = from;
        while (is(end, text.charAt(from))) {
            end++;
        }
        return end;
    }

    /** Where white space ends, or a few units on: no decision needs to look over more. */
    int space(int from) {
        int end = from;
        while (end < length && end < from + FEW && kind(end) == Characters.SPACE) {
            end++;
        }
        return end;
    }
}
