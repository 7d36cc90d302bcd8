package org.dateline.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Words and a small number for each, looked up by a stretch of text without making a string. Keys are held in small
 * letters and found whatever the text's capitals are; a curly apostrophe finds a straight one. Immutable, thread-safe.
 */
final class WordTable {

    static final int ABSENT = -1;

    private final String[] keys;
    private final int[] values;
    private final int mask;
    private final int longest;

    /** The order of the map does not matter: no lookup depends on it. */
    WordTable(Map<String, Integer> entries) {
        int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, entries.size())) << 2);
        keys = new String[capacity];
        values = new int[capacity];
        mask = capacity - 1;
        int longestSoFar = 0;
        Arrays.fill(keys, "");
        for (Map.Entry<String, Integer> entry : entries.entrySet()) {
            String key = entry.getKey().toLowerCase(Locale.ROOT);
            int slot = hash(key, 0, key.length()) & mask;
            while (!keys[slot].isEmpty()) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = key;
            values[slot] = entry.getValue();
            longestSoFar = Math.max(longestSoFar, key.length());
        }
        longest = longestSoFar;
    }

    /** The number of the word from {@code start} to {@code end}, or {@link #ABSENT}. Looks at no more than the longest key. */
    int get(CharSequence text, int start, int end) {
        int length = end - start;
        if (length > longest || length <= 0) {
            return ABSENT;
        }
        int slot = hash(text, start, end) & mask;
        while (true) {
            String key = keys[slot];
            if (key.isEmpty()) {
                return ABSENT;
            }
            if (key.length() == length && matches(key, text, start)) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
    }

    boolean has(CharSequence text, int start, int end) {
        return get(text, start, end) != ABSENT;
    }

    private static boolean matches(String key, CharSequence text, int start) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) != fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        return hash ^ (hash >>> 15);
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' || c == '\u02BC' ? '\'' : Character.toLowerCase(c);
    }
}
