package org.dateline.story;

import java.util.Arrays;

/**
 * What an article is about, as a sparse vector: each feature is a hash whose top four bits say its kind, with a weight for how much the article
 * makes of it. How rare a feature is in the news is not in here: it changes with the window. Immutable.
 */
public final class Features {

    /** What a feature is. */
    public enum Kind {
        /** The beginning of the stem of a word that is no name. */
        WORD,
        /** A word of a name. */
        NAME,
        /** A place on the map where an act was, or a country that took part in one. */
        PLACE,
        /** A number that counts something, with the stem of what it counts. */
        NUMBER,
        /** A day that the text names. */
        DAY,
        /** An act of the text: its type and the country of one of those in it. */
        ACT,
        /** The last word of a person's name. */
        PERSON;

        private static final Kind[] ALL = values();
    }

    private static final int KIND_SHIFT = 60;

    private final long[] keys;
    private final float[] weights;

    /** @param keys strictly growing; both arrays are kept, not copied */
    Features(long[] keys, float[] weights) {
        this.keys = keys;
        this.weights = weights;
    }

    static long key(Kind kind, String text) {
        return key(kind, Hash.of(text));
    }

    static long key(Kind kind, long hash) {
        return ((long) kind.ordinal() << KIND_SHIFT) | (hash >>> 4);
    }

    /** The same text as a feature of another kind. */
    static long as(Kind kind, long key) {
        return ((long) kind.ordinal() << KIND_SHIFT) | (key & (-1L >>> 4));
    }

    /** The place of the first feature of a kind or of one after it; the number of features if there is none. */
    int firstOf(Kind kind) {
        int place = Arrays.binarySearch(keys, (long) kind.ordinal() << KIND_SHIFT);
        return place < 0 ? -place - 1 : place;
    }

    boolean has(long key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }

    /** The kind of a feature. */
    public static Kind kind(long key) {
        return Kind.ALL[(int) (key >>> KIND_SHIFT)];
    }

    /** How many features there are. */
    public int size() {
        return keys.length;
    }

    /** The feature at a place, from 0; they grow from place to place, and with them the kinds. */
    public long key(int place) {
        return keys[place];
    }

    /** Its weight, above 0. */
    public float weight(int place) {
        return weights[place];
    }

    /** The weight of a feature, 0 if it is not here. */
    public float weightOf(long key) {
        int place = Arrays.binarySearch(keys, key);
        return place < 0 ? 0 : weights[place];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Features that && Arrays.equals(keys, that.keys) && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(keys);
    }

    @Override
    public String toString() {
        return keys.length + " features";
    }
}
