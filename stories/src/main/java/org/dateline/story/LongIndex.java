package org.dateline.story;

import java.util.Arrays;

/**
 * For each feature the numbers of the articles that have it, in growing order: an inverted index in arrays, since a map of boxed keys would take four
 * times the memory of the window itself. Articles are added in growing order and forgotten in the same. Not thread-safe.
 */
final class LongIndex {

    private static final int FIRST_SIZE = 1 << 10;
    private static final int FIRST_LIST = 2;

    private long[] keys = new long[FIRST_SIZE];
    private int[][] lists = new int[FIRST_SIZE][];
    /** Where a list begins and ends in its array; what lies before the beginning is forgotten. */
    private int[] begins = new int[FIRST_SIZE];

    private int[] ends = new int[FIRST_SIZE];
    private int used;

    /** Puts an article under a feature. Its number must be above all that are there. */
    void add(long key, int article) {
        if (used * 2 >= keys.length) {
            rehash();
        }
        int slot = slot(key);
        int[] list = lists[slot];
        if (list == null) {
            list = new int[FIRST_LIST];
            lists[slot] = list;
            keys[slot] = key;
            used++;
        } else if (ends[slot] == list.length) {
            list = makeRoom(slot);
        }
        list[ends[slot]++] = article;
    }

    /** Forgets the article that has been under the feature longest. */
    void removeFirst(long key) {
        int slot = slot(key);
        if (lists[slot] != null && begins[slot] < ends[slot]) {
            begins[slot]++;
        }
    }

    /** How many articles a feature has. */
    int count(long key) {
        int slot = slot(key);
        return lists[slot] == null ? 0 : ends[slot] - begins[slot];
    }

    /** Calls back with each article of a feature, in growing order. */
    void each(long key, java.util.function.IntConsumer action) {
        eachOfLatest(key, Integer.MAX_VALUE, action);
    }

    /** Calls back with the latest so many articles of a feature, in growing order. */
    void eachOfLatest(long key, int most, java.util.function.IntConsumer action) {
        int slot = slot(key);
        int[] list = lists[slot];
        for (int i = Math.max(begins[slot], ends[slot] - most); list != null && i < ends[slot]; i++) {
            action.accept(list[i]);
        }
    }

    private int[] makeRoom(int slot) {
        int[] list = lists[slot];
        int length = ends[slot] - begins[slot];
        int[] roomier = begins[slot] > list.length / 2 ? list : new int[list.length * 2];
        System.arraycopy(list, begins[slot], roomier, 0, length);
        lists[slot] = roomier;
        begins[slot] = 0;
        ends[slot] = length;
        return roomier;
    }

    /** Grows, and drops features that have no article left. */
    private void rehash() {
        long[] oldKeys = keys;
        int[][] oldLists = lists;
        int[] oldBegins = begins;
        int[] oldEnds = ends;
        int alive = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            alive += oldLists[i] != null && oldEnds[i] > oldBegins[i] ? 1 : 0;
        }
        int size = Math.max(FIRST_SIZE, Integer.highestOneBit(Math.max(1, alive)) * 4);
        keys = new long[size];
        lists = new int[size][];
        begins = new int[size];
        ends = new int[size];
        used = alive;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLists[i] != null && oldEnds[i] > oldBegins[i]) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                lists[slot] = Arrays.copyOfRange(oldLists[i], oldBegins[i], oldEnds[i]);
                ends[slot] = oldEnds[i] - oldBegins[i];
            }
        }
    }

    /** The feature's place, or the empty one where it belongs. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9e3779b97f4a7c15L) >>> 40) & mask;
        while (lists[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
