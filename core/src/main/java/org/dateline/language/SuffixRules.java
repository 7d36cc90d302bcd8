package org.dateline.language;

import java.util.Arrays;

/**
 * Rules by the ends of words, the longest that fits deciding: a tree read from a word's last letter backwards. Grows
 * while rules are added; read-only and thread-safe once shared.
 */
final class SuffixRules {

    static final int NONE = -1;

    private static final int ABSENT = 0;

    /** Parent node and letter of each child, in a hash table of which 0 is no key. */
    private long[] keys = new long[1024];

    private int[] children = new int[1024];
    private int[] rules = new int[1024];
    private int nodes = 1;
    private int filled;

    SuffixRules() {
        Arrays.fill(rules, NONE);
    }

    /** The root of another tree: each class of words has its own. */
    int root() {
        return node();
    }

    /**
     * Adds a rule.
     *
     * @param suffix the end of a word in small letters; may begin with "^", which stands for the word's beginning
     */
    void add(int root, String suffix, int rule) {
        int node = root;
        for (int i = suffix.length() - 1; i >= 0; i--) {
            int slot = slot(node, suffix.charAt(i));
            if (keys[slot] == ABSENT) {
                if (++filled * 2 > keys.length) {
                    grow();
                    slot = slot(node, suffix.charAt(i));
                }
                keys[slot] = key(node, suffix.charAt(i));
                children[slot] = node();
            }
            node = children[slot];
        }
        rules[node] = rule;
    }

    /** The rule of the longest suffix of a word that has one, or {@link #NONE}. */
    int get(int root, CharSequence word) {
        int node = root;
        int rule = rules[root];
        for (int i = word.length() - 1; i >= -1; i--) {
            int slot = slot(node, i < 0 ? '^' : word.charAt(i));
            if (keys[slot] == ABSENT) {
                return rule;
            }
            node = children[slot];
            if (rules[node] != NONE) {
                rule = rules[node];
            }
        }
        return rule;
    }

    private int node() {
        if (nodes == rules.length) {
            rules = Arrays.copyOf(rules, 2 * nodes);
            Arrays.fill(rules, nodes, 2 * nodes, NONE);
        }
        return nodes++;
    }

    private int slot(int node, char letter) {
        long key = key(node, letter);
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != ABSENT && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long key(int node, char letter) {
        return ((long) node << 16) | letter;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[2 * oldKeys.length];
        children = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != ABSENT) {
                int slot = slot((int) (oldKeys[i] >>> 16), (char) oldKeys[i]);
                keys[slot] = oldKeys[i];
                children[slot] = oldChildren[i];
            }
        }
    }
}
