package org.dateline.language.internal;

import java.util.Arrays;
import java.util.List;
import org.dateline.language.NameKind;

/**
 * Labels of words in names: 0 outside every name; then for each kind the first, an inner and the last word of a name, and a name of
 * one word. {@link #decode} finds the best sequence in which names begin and end properly.
 */
public final class NameLabels {

    /** How many labels there are. */
    public static final int COUNT = 1 + 4 * NameKind.values().length;

    /** The kinds of names in the order of their labels. */
    public static final List<NameKind> KINDS = List.of(NameKind.values());

    private static final int FIRST = 0;
    private static final int INNER = 1;
    private static final int LAST = 2;
    private static final int SINGLE = 3;
    private static final float NEVER = -1e9f;

    private NameLabels() {}

    /** The label of the word at {@code place} of a name of {@code length} words. */
    public static int label(NameKind kind, int place, int length) {
        int part = length == 1 ? SINGLE : place == 0 ? FIRST : place == length - 1 ? LAST : INNER;
        return 1 + KINDS.indexOf(kind) * 4 + part;
    }

    public static boolean begins(int label) {
        return label != 0 && ((label - 1) % 4 == FIRST || (label - 1) % 4 == SINGLE);
    }

    public static boolean ends(int label) {
        return label != 0 && ((label - 1) % 4 == LAST || (label - 1) % 4 == SINGLE);
    }

    /** The kind of name a label other than 0 is for, as its place in {@link #KINDS}. */
    public static int kind(int label) {
        return (label - 1) / 4;
    }

    /**
     * The best proper sequence of labels. Time and memory grow with the number of words.
     *
     * @param scores for each word from {@code start}, a score for each label from column {@code column}
     */
    public static void decode(float[][] scores, int start, int column, int length, int[] labels) {
        int kinds = NameKind.values().length;
        byte[][] back = new byte[length][COUNT];
        float[] before = new float[COUNT];
        float[] now = new float[COUNT];
        Arrays.fill(before, NEVER);
        before[0] = 0;
        for (int i = 0; i < length; i++) {
            float[] row = scores[start + i];
            int closed = 0;
            for (int kind = 0; kind < kinds; kind++) {
                int first = 1 + 4 * kind;
                closed = before[first + LAST] > before[closed] ? first + LAST : closed;
                closed = before[first + SINGLE] > before[closed] ? first + SINGLE : closed;
            }
            now[0] = before[closed] + row[column];
            back[i][0] = (byte) closed;
            for (int kind = 0; kind < kinds; kind++) {
                int first = 1 + 4 * kind;
                int open = before[first + INNER] > before[first] ? first + INNER : first;
                now[first] = before[closed] + row[column + first];
                now[first + SINGLE] = before[closed] + row[column + first + SINGLE];
                now[first + INNER] = before[open] + row[column + first + INNER];
                now[first + LAST] = before[open] + row[column + first + LAST];
                back[i][first] = (byte) closed;
                back[i][first + SINGLE] = (byte) closed;
                back[i][first + INNER] = (byte) open;
                back[i][first + LAST] = (byte) open;
            }
            float[] swapped = before;
            before = now;
            now = swapped;
        }
        int at = 0;
        for (int label = 1; label < COUNT; label++) {
            if (ends(label) && before[label] > before[at]) {
                at = label;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[i] = at;
            at = back[i][at];
        }
    }
}
