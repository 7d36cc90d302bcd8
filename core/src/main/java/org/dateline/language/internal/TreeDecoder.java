package org.dateline.language.internal;

/**
 * The best tree with one root, given a score for every pair of a word and its head. Usually every word's best head already makes
 * a tree; only where it does not are cycles contracted (Chu and Liu 1965, Edmonds 1967). Stateless.
 */
public final class TreeDecoder {

    private static final float NEVER = -1e9f;

    private TreeDecoder() {}

    /**
     * Chooses heads.
     *
     * @param scores for word {@code i} (a row), the score of each head {@code j}; column {@code length} is the root. Changed
     * @param heads receives the head of each word, {@code length} for the root
     */
    public static void decode(float[][] scores, int length, int[] heads) {
        int roots = 0;
        for (int word = 0; word < length; word++) {
            scores[word][word] = NEVER;
            heads[word] = Matrices.largest(scores[word], length + 1);
            if (heads[word] == length) {
                roots++;
            }
        }
        if (roots == 1 && isTree(heads, length)) {
            return;
        }
        if (roots != 1) {
            keepBestRoot(scores, length, heads, roots);
        }
        contract(scores, length, heads);
        onlyOneRoot(length, heads);
    }

    /** The root is the word that gains most by being it, among the words that want to be, or all when none does. */
    private static void keepBestRoot(float[][] scores, int length, int[] heads, int roots) {
        int best = -1;
        float bestGain = 0;
        for (int word = 0; word < length; word++) {
            if (roots > 0 && heads[word] != length) {
                continue;
            }
            float gain = scores[word][length] - scores[word][Matrices.largest(scores[word], length)];
            if (best < 0 || gain > bestGain) {
                best = word;
                bestGain = gain;
            }
        }
        for (int word = 0; word < length; word++) {
            if (word != best) {
                scores[word][length] = NEVER;
            }
        }
        for (int j = 0; j < length; j++) {
            scores[best][j] = 2 * NEVER;
        }
    }

    private static void onlyOneRoot(int length, int[] heads) {
        int root = -1;
        for (int word = 0; word < length; word++) {
            if (heads[word] == length) {
                if (root < 0) {
                    root = word;
                } else {
                    heads[word] = root;
                }
            }
        }
    }

    private static boolean isTree(int[] heads, int length) {
        return findCycle(heads, length, new int[length]) < 0;
    }

    /** A word on some cycle, or -1. */
    private static int findCycle(int[] heads, int length, int[] seen) {
        for (int start = 0; start < length; start++) {
            int word = start;
            while (word != length && seen[word] == 0) {
                seen[word] = start + 1;
                word = heads[word];
            }
            if (word != length && seen[word] == start + 1) {
                return word;
            }
        }
        return -1;
    }

    /** Contracts one cycle, solves the smaller problem, and expands; recursion depth is the number of nested cycles. */
    private static void contract(float[][] scores, int length, int[] heads) {
        for (int word = 0; word < length; word++) {
            heads[word] = Matrices.largest(scores[word], length + 1);
        }
        int onCycle = findCycle(heads, length, new int[length]);
        if (onCycle < 0) {
            return;
        }
        boolean[] inside = new boolean[length];
        int size = 0;
        for (int word = onCycle; !inside[word]; word = heads[word]) {
            inside[word] = true;
            size++;
        }
        int small = length - size + 1;
        int[] outer = new int[small];
        int count = 0;
        for (int word = 0; word < length; word++) {
            if (!inside[word]) {
                outer[count++] = word;
            }
        }
        int hub = small - 1;
        float[][] reduced = new float[small][small + 1];
        int[] enters = new int[small + 1];
        int[] leaves = new int[small];
        for (int i = 0; i < hub; i++) {
            float[] row = scores[outer[i]];
            for (int j = 0; j < hub; j++) {
                reduced[i][j] = row[outer[j]];
            }
            reduced[i][small] = row[length];
            float best = Float.NEGATIVE_INFINITY;
            for (int word = 0; word < length; word++) {
                if (inside[word] && row[word] > best) {
                    best = row[word];
                    leaves[i] = word;
                }
            }
            reduced[i][hub] = best;
        }
        for (int j = 0; j <= small; j++) {
            if (j == hub) {
                continue;
            }
            int head = j == small ? length : outer[j];
            float best = Float.NEGATIVE_INFINITY;
            for (int word = 0; word < length; word++) {
                if (inside[word]) {
                    float gain = scores[word][head] - scores[word][heads[word]];
                    if (gain > best) {
                        best = gain;
                        enters[j] = word;
                    }
                }
            }
            reduced[hub][j] = best;
        }
        reduced[hub][hub] = 4 * NEVER;
        int[] reducedHeads = new int[small];
        contract(reduced, small, reducedHeads);
        for (int i = 0; i < hub; i++) {
            int head = reducedHeads[i];
            heads[outer[i]] = head == small ? length : head == hub ? leaves[i] : outer[head];
        }
        int head = reducedHeads[hub];
        heads[enters[head]] = head == small ? length : outer[head];
    }
}
