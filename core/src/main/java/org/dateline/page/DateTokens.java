package org.dateline.page;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line cut for reading dates: numbers, words and single marks, white space dropped. Confined to one thread.
 *
 * <p>The signs 年月日時分 and 년월일시분 are marks, since they follow numbers as a slash would.
 */
final class DateTokens {

    /** The kind of {@link #kind} for a number, a word, and nothing at all; a mark's kind is the mark itself. */
    static final char NUMBER = '0';

    static final char WORD = 'A';
    static final char NOTHING = 0;

    private static final String SIGNS = "年月日時时點点分秒년월일시분초";

    private final String text;
    private char[] kinds = new char[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int[] values = new int[32];
    private @Nullable String[] folded = new String[32];
    private int size;

    DateTokens(String text, int from, int to) {
        this.text = text;
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            int start = i;
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) {
                continue;
            }
            if (Character.isDigit(c)) {
                i = number(start, to);
            } else if (Character.isLetter(c) && SIGNS.indexOf(c) < 0) {
                i = word(start, to);
                add(WORD, start, i, 0);
            } else {
                add(c > 0xFFFF ? '?' : (char) c, start, i, 0);
            }
        }
    }

    private int number(int start, int to) {
        int value = 0;
        int i = start;
        while (i < to) {
            int c = text.codePointAt(i);
            if (!Character.isDigit(c)) {
                break;
            }
            value = value > 100_000_000 ? value : value * 10 + Character.digit(c, 10);
            i += Character.charCount(c);
        }
        add(NUMBER, start, i, value);
        return i;
    }

    private int word(int start, int to) {
        int i = start;
        while (i < to) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean inside = Character.isLetter(c) ? SIGNS.indexOf(c) < 0 : isMark(c);
            // "a.m.", "ก.ค.": a full stop between letters belongs to the word.
            if (!inside && !(c == '.' && next < to && Character.isLetter(text.codePointAt(next)) && i - start <= 2)) {
                break;
            }
            i = next;
        }
        return i;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == 0x200C;
    }

    private void add(char kind, int start, int end, int value) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            values = Arrays.copyOf(values, size * 2);
            folded = Arrays.copyOf(folded, size * 2);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        values[size++] = value;
    }

    int size() {
        return size;
    }

    char kind(int i) {
        return i >= 0 && i < size ? kinds[i] : NOTHING;
    }

    boolean is(int i, char kind) {
        return kind(i) == kind;
    }

    boolean isAny(int i, String marks) {
        char kind = kind(i);
        return kind != NOTHING && kind != NUMBER && kind != WORD && marks.indexOf(kind) >= 0;
    }

    boolean isNumber(int i) {
        return kind(i) == NUMBER;
    }

    /** A number of so many digits, between the limits. */
    boolean isNumber(int i, int fewestDigits, int mostDigits, int least, int most) {
        if (kind(i) != NUMBER) {
            return false;
        }
        int digits = text.codePointCount(starts[i], ends[i]);
        return digits >= fewestDigits && digits <= mostDigits && values[i] >= least && values[i] <= most;
    }

    int value(int i) {
        return values[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Whether no white space stands between a token and the one after it. */
    boolean touchesNext(int i) {
        return i + 1 < size && ends[i] == starts[i + 1];
    }

    String word(int i) {
        String word = folded[i];
        if (word == null) {
            word = Folding.fold(text.substring(starts[i], ends[i]));
            folded[i] = word;
        }
        return word;
    }

    Set<DateWords.Part> parts(int i) {
        return kind(i) == WORD ? DateWords.parts(word(i)) : Set.of();
    }

    boolean plays(int i, DateWords.Part part) {
        return parts(i).contains(part);
    }
}
