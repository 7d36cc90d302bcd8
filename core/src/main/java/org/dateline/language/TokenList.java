package org.dateline.language;

import java.util.Arrays;
import java.util.List;
import org.dateline.Span;

/**
 * The tokens of one text: words in the sense of Universal Dependencies, so "don't" is two, in the order of the text.
 * Immutable and thread-safe.
 *
 * <p>A struct of arrays: a token is its number, from 0 to {@link #size()} exclusive, and has no object of its own.
 * {@link #start} and {@link #end} count UTF-16 units of {@link #text()}, for work inside the engine; {@link #span}
 * counts code points, for whatever leaves it. Tokens do not overlap, are never empty, and leave only white space uncovered
 * when they come from {@link Tokeniser}.
 */
public final class TokenList {

    /** The token goes on with the surface token of the one before: "n't" in "don't". */
    static final byte CONTINUES = 1;

    /** White space stands before the token, or it is the first. */
    static final byte SPACE_BEFORE = 2;

    /** A line ended since the token before. */
    static final byte LINE_BREAK = 4;

    /** A blank line has passed since the token before: another block of the article begins here. */
    static final byte BLOCK_BREAK = 8;

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final byte[] flags;
    private final CodePoints codePoints;

    /** Keeps the arrays: whoever made them lets go of them. */
    TokenList(String text, int size, int[] starts, int[] ends, byte[] flags) {
        this.text = text;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.flags = flags;
        this.codePoints = CodePoints.of(text);
    }

    /**
     * Tokens that someone else has set, over a text of their own.
     *
     * @param starts where each token begins in {@code text}, in UTF-16 units
     * @param ends where each ends, exclusive
     * @param continues whether a token goes on with the surface token of the one before
     * @throws IllegalArgumentException if the arrays differ in length, or the tokens are empty, overlap or leave the text
     */
    public static TokenList of(String text, int[] starts, int[] ends, boolean[] continues) {
        int size = starts.length;
        if (ends.length != size || continues.length != size) {
            throw new IllegalArgumentException(
                    "Unequal arrays: " + size + " starts, " + ends.length + " ends, " + continues.length + " marks");
        }
        byte[] flags = new byte[size];
        int before = 0;
        for (int i = 0; i < size; i++) {
            if (starts[i] < before || ends[i] <= starts[i] || ends[i] > text.length()) {
                throw new IllegalArgumentException(
                        "Token " + i + " runs from " + starts[i] + " to " + ends[i] + " after " + before);
            }
            int breaks = lineBreaks(text, before, starts[i]);
            flags[i] = (byte) ((continues[i] ? CONTINUES : 0)
                    | (i == 0 || starts[i] > before ? SPACE_BEFORE : 0)
                    | (breaks > 0 ? LINE_BREAK : 0)
                    | (breaks > 1 ? BLOCK_BREAK : 0));
            before = ends[i];
        }
        return new TokenList(text, size, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), flags);
    }

    /**
     * Tokens of a treebank, whose forms are known and whose text is not: the text is the forms with a space between
     * each two.
     *
     * @throws IllegalArgumentException if a form is empty
     */
    public static TokenList ofForms(List<String> forms) {
        int[] starts = new int[forms.size()];
        int[] ends = new int[forms.size()];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < forms.size(); i++) {
            if (i > 0) {
                text.append(' ');
            }
            starts[i] = text.length();
            text.append(forms.get(i));
            ends[i] = text.length();
        }
        return of(text.toString(), starts, ends, new boolean[forms.size()]);
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    /** Where the token begins in {@link #text()}, in UTF-16 units, inclusive. */
    public int start(int token) {
        return starts[token];
    }

    /** Where the token ends in {@link #text()}, in UTF-16 units, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** The token's letters as they stand in the text. Makes a string: on a hot path read {@link #text()} instead. */
    public String form(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** Whether the token is the second or a later word of a multiword token, as "n't" is in "don't". */
    public boolean continues(int token) {
        return (flags[token] & CONTINUES) != 0;
    }

    /** Whether white space stands before the token; true of the first. */
    public boolean spaceBefore(int token) {
        return (flags[token] & SPACE_BEFORE) != 0;
    }

    /** Whether the token is the first of another block: a blank line has passed since the one before. */
    public boolean blockBefore(int token) {
        return (flags[token] & BLOCK_BREAK) != 0;
    }

    boolean lineBefore(int token) {
        return (flags[token] & LINE_BREAK) != 0;
    }

    /** Offsets of the text in code points. */
    public CodePoints codePoints() {
        return codePoints;
    }

    /**
     * The token that holds a code point of the text, or -1 if none does.
     *
     * @param codePoint counted in code points, as the record's offsets are
     */
    public int tokenAt(int codePoint) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (codePoints.at(ends[middle]) <= codePoint) {
                low = middle + 1;
            } else if (codePoints.at(starts[middle]) > codePoint) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /**
     * The words from one token to another, in code points, as the record has them.
     *
     * @param first the first token
     * @param end the token after the last
     */
    public Span span(int first, int end) {
        int from = starts[first];
        int to = ends[end - 1];
        return new Span(codePoints.at(from), codePoints.at(to), text.substring(from, to));
    }

    private static int lineBreaks(String text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                breaks++;
            }
        }
        return breaks;
    }
}
