package org.dateline.language;

import java.util.Arrays;

/**
 * The trees of an {@link Analysis} seen from above: the words that depend on each word, from left to right, and the first
 * and last word of what each one governs. Made once, in linear time. Immutable and thread-safe.
 */
public final class Dependents {

    /** No such word. */
    public static final int NONE = -1;

    private final int[] first;
    private final int[] next;
    private final int[] leftmost;
    private final int[] rightmost;

    private Dependents(int[] first, int[] next, int[] leftmost, int[] rightmost) {
        this.first = first;
        this.next = next;
        this.leftmost = leftmost;
        this.rightmost = rightmost;
    }

    public static Dependents of(Analysis analysis) {
        int size = analysis.size();
        int[] first = filled(size);
        int[] next = filled(size);
        int[] waiting = new int[size];
        int[] leftmost = new int[size];
        int[] rightmost = new int[size];
        for (int token = size - 1; token >= 0; token--) {
            leftmost[token] = token;
            rightmost[token] = token;
            int head = analysis.head(token);
            if (head != Analysis.ROOT) {
                next[token] = first[head];
                first[head] = token;
                waiting[head]++;
            }
        }
        for (int token = 0; token < size; token++) {
            // Climbs from each leaf as far as everything below is known: every word is left once.
            int at = token;
            while (at != Analysis.ROOT && waiting[at] == 0) {
                waiting[at] = -1;
                int head = analysis.head(at);
                if (head != Analysis.ROOT) {
                    leftmost[head] = Math.min(leftmost[head], leftmost[at]);
                    rightmost[head] = Math.max(rightmost[head], rightmost[at]);
                    waiting[head]--;
                }
                at = head;
            }
        }
        return new Dependents(first, next, leftmost, rightmost);
    }

    /** The leftmost word that depends on this one, or {@link #NONE}. */
    public int first(int token) {
        return first[token];
    }

    /** The next word to the right with the same head, or {@link #NONE}. */
    public int next(int token) {
        return next[token];
    }

    /** The first word of all that the word governs, itself included. */
    public int leftmost(int token) {
        return leftmost[token];
    }

    /** The last word of all that the word governs, itself included. */
    public int rightmost(int token) {
        return rightmost[token];
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }
}
