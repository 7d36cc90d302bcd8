package org.dateline.language;

/**
 * Turns offsets in UTF-16 units, in which Java's strings are counted and in which this package works, into code points,
 * in which the record is counted. A lone surrogate counts as one code point, as in {@link String#codePointCount}.
 * Immutable and thread-safe.
 *
 * <p>Text without surrogate pairs, nearly all news, costs one pass and no table. Otherwise a table holds the count at
 * every 64th unit and a lookup counts on from there, so a lookup takes constant time and the table a sixteenth of the
 * text.
 */
public final class CodePoints {

    private static final int SHIFT = 6;
    private static final int[] NONE = {};

    private final String text;
    private final int[] counts;

    private CodePoints(String text, int[] counts) {
        this.text = text;
        this.counts = counts;
    }

    public static CodePoints of(String text) {
        int pairs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isSecondOfPair(text, i)) {
                pairs++;
            }
        }
        if (pairs == 0) {
            return new CodePoints(text, NONE);
        }
        int[] counts = new int[(text.length() >> SHIFT) + 1];
        int count = 0;
        for (int i = 0; i <= text.length(); i++) {
            if ((i & ((1 << SHIFT) - 1)) == 0) {
                counts[i >> SHIFT] = count;
            }
            if (i < text.length() && !isSecondOfPair(text, i)) {
                count++;
            }
        }
        return new CodePoints(text, counts);
    }

    /**
     * How many code points begin before an offset.
     *
     * @param offset in UTF-16 units, from 0 to the text's length, both inclusive
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public int at(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("Offset " + offset + " in a text of " + text.length());
        }
        if (counts.length == 0) {
            return offset;
        }
        int block = offset >> SHIFT;
        int count = counts[block];
        for (int i = block << SHIFT; i < offset; i++) {
            if (!isSecondOfPair(text, i)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isSecondOfPair(String text, int i) {
        return Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
