package org.dateline.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that can be part of a time, with what each can be. Found whatever the capitals, a curly apostrophe as a straight one,
 * without making a string: this is the one look-up that every token of every article pays for. Immutable and thread-safe.
 */
final class Lexicon {

    /** A word that no rule knows. */
    static final int UNKNOWN = 0;

    private final String[] keys;
    private final int[] slots;
    private final int mask;
    private final int longest;
    private final List<Entry> entries;

    /**
     * @param symbols what the word can be, as numbers of {@link Symbols}
     * @param values what it then means, for each of the symbols
     * @param conditions what must hold of the token, for each
     * @param trigger whether an expression may stand on this word: "Friday", not "the"
     */
    record Entry(List<Integer> symbols, List<Integer> values, List<Condition> conditions, boolean trigger) {}

    private Lexicon(Map<String, Entry> words) {
        int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, words.size())) << 2);
        keys = new String[capacity];
        slots = new int[capacity];
        mask = capacity - 1;
        Arrays.fill(keys, "");
        entries = new ArrayList<>();
        int most = 0;
        for (Map.Entry<String, Entry> word : words.entrySet()) {
            String key = word.getKey();
            int slot = hash(key, 0, key.length()) & mask;
            while (!keys[slot].isEmpty()) {
                slot = (slot + 1) & mask;
            }
            entries.add(word.getValue());
            keys[slot] = key;
            slots[slot] = entries.size();
            most = Math.max(most, key.length());
        }
        longest = most;
    }

    /** Gathers words while tables are read. */
    static final class Builder {

        private final Map<String, Entry> words = new LinkedHashMap<>();
        private final Symbols symbols;

        Builder(Symbols symbols) {
            this.symbols = symbols;
        }

        /** A word of {@code words.tsv}: the word, its class, the value, and conditions if there are any. */
        void word(List<String> row, boolean trigger) {
            Condition condition = row.size() > 3 && !row.get(3).isEmpty() ? Condition.of(row.get(3)) : Condition.ALWAYS;
            add(row.get(0), symbols.number(row.get(1)), Integer.parseInt(row.get(2)), condition, trigger);
        }

        /** A word that stands in a pattern as it is, and that a time may stand on. */
        void trigger(String word) {
            add(word, symbols.number(word), 0, Condition.ALWAYS, true);
        }

        /** A word that stands in a pattern as it is. */
        void literal(String word) {
            add(word, symbols.number(word), 0, Condition.ALWAYS, false);
        }

        private void add(String word, int symbol, int value, Condition condition, boolean trigger) {
            Entry entry = words.computeIfAbsent(
                    word.toLowerCase(Locale.ROOT),
                    key -> new Entry(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), false));
            if (!entry.symbols.contains(symbol)) {
                entry.symbols.add(symbol);
                entry.values.add(value);
                entry.conditions.add(condition);
            }
            if (trigger && !entry.trigger) {
                words.put(
                        word.toLowerCase(Locale.ROOT), new Entry(entry.symbols, entry.values, entry.conditions, true));
            }
        }

        Lexicon build() {
            return new Lexicon(words);
        }
    }

    /** The number of a stretch of text, {@link #UNKNOWN} if it is no word of ours. */
    int find(CharSequence text, int start, int end) {
        int length = end - start;
        if (length > longest || length <= 0) {
            return UNKNOWN;
        }
        int slot = hash(text, start, end) & mask;
        while (true) {
            String key = keys[slot];
            if (key.isEmpty()) {
                return UNKNOWN;
            }
            if (key.length() == length && matches(key, text, start)) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
    }

    Entry entry(int word) {
        return entries.get(word - 1);
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
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC' -> '\'';
            case '\u2013', '\u2014', '\u2010', '\u2011' -> '-';
            default -> Character.toLowerCase(c);
        };
    }
}
