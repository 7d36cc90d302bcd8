package org.dateline.language.internal;

/**
 * Numbers for words, found by a 64-bit hash of the word instead of the word itself: no strings to load or to make. Among a
 * hundred thousand words two share a hash once in four thousand million such lists. Immutable.
 */
public final class HashIndex {

    private final long[] keys;
    private final int[] values;
    private final int mask;

    private HashIndex(long[] keys, int[] values) {
        this.keys = keys;
        this.values = values;
        this.mask = keys.length - 1;
    }

    /**
     * An index of {@code hashes[i]} to {@code i + first}.
     *
     * @param first the number of the first, at least 1, since 0 means absent
     */
    public static HashIndex of(long[] hashes, int first) {
        int[] numbers = new int[hashes.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i + first;
        }
        return of(hashes, numbers);
    }

    /** An index of {@code hashes[i]} to {@code numbers[i]}, none of which may be 0. */
    public static HashIndex of(long[] hashes, int[] numbers) {
        int size = Integer.highestOneBit(Math.max(8, hashes.length) * 2 - 1) * 2;
        long[] keys = new long[size];
        int[] values = new int[size];
        for (int i = 0; i < hashes.length; i++) {
            int slot = (int) hashes[i] & (size - 1);
            while (values[slot] != 0 && keys[slot] != hashes[i]) {
                slot = (slot + 1) & (size - 1);
            }
            keys[slot] = hashes[i];
            values[slot] = numbers[i];
        }
        return new HashIndex(keys, values);
    }

    /** The number kept for a hash, or 0. */
    public int get(long hash) {
        int slot = (int) hash & mask;
        while (values[slot] != 0) {
            if (keys[slot] == hash) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }
}
