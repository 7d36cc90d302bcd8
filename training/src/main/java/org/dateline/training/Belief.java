package org.dateline.training;

/**
 * What teachers believe of a sentence: for each word the probabilities of its tags, names, heads and relations. A student that learns
 * these, and not only the likeliest label, also learns what the teachers hold possible (Hinton et al. 2015). A probability is kept as
 * an unsigned byte.
 *
 * @param tags for UPOS, XPOS, features and names, a row for each word
 * @param heads a row for each word: each word as its head, and last the root
 * @param relations a row for each word: its relation to the head that the sample gives it
 */
record Belief(byte[][][] tags, byte[][] heads, byte[][] relations) {

    /** Probabilities as bytes. */
    static byte[] pack(float[] probabilities, int size) {
        byte[] packed = new byte[size];
        for (int j = 0; j < size; j++) {
            packed[j] = (byte) Math.round(255 * probabilities[j]);
        }
        return packed;
    }
}
