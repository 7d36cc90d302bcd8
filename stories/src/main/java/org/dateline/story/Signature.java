package org.dateline.story;

import java.util.Arrays;
import java.util.List;

/**
 * A sample of a text's shingles (runs of three words) by which near-duplicates are found without the texts. Immutable.
 *
 * <p>The sample is the bottom-k sketch of MinHash (Broder 1997; Cohen and Kaplan 2007): the shingles whose hashes are smallest. Of one hash function
 * and not of many, because one sample then tells containment as well as likeness: a page cut to half holds half of the original's shingles,
 * which likeness alone takes for a different page.
 */
public final class Signature {

    /** Words in a shingle. Fewer meet by chance; more do not survive an editor. */
    static final int SHINGLE = 3;

    /** Hashes kept. The error of a share is about 0.5 / sqrt of this: four points in a hundred. */
    static final int KEPT = 160;

    /** Fewer words than this tell nothing of copying: "Stocks closed higher on Friday." */
    static final int FEWEST_WORDS = 20;

    private final int[] hashes;
    private final int shingles;

    /** @param hashes strictly growing, kept and not copied; @param shingles how many different ones the text has */
    Signature(int[] hashes, int shingles) {
        this.hashes = hashes;
        this.shingles = shingles;
    }

    /** The signature of a text, cut into {@link Words}. Empty for a text too short to tell. */
    static Signature of(List<String> words) {
        int[] all = words.size() < FEWEST_WORDS ? new int[0] : shingles(words);
        return new Signature(Arrays.copyOf(all, Math.min(KEPT, all.length)), all.length);
    }

    /** The hashes of all shingles, strictly growing. The top bit is cleared so that they sort as they are. */
    static int[] shingles(List<String> words) {
        int[] all = new int[Math.max(0, words.size() - SHINGLE + 1)];
        for (int i = 0; i < all.length; i++) {
            long hash = 0;
            for (int j = 0; j < SHINGLE; j++) {
                hash = Hash.join(hash, Hash.of(words.get(i + j)));
            }
            all[i] = (int) (hash >>> 33);
        }
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    /** Whether the text was too short. */
    public boolean isEmpty() {
        return hashes.length == 0;
    }

    /** Different shingles in the text. */
    public int shingles() {
        return shingles;
    }

    int size() {
        return hashes.length;
    }

    int hash(int place) {
        return hashes[place];
    }

    /** Below this every shingle of the text is in the sample. */
    private int reach() {
        return hashes.length < shingles ? hashes[hashes.length - 1] : Integer.MAX_VALUE;
    }

    /**
     * How much of the shorter text stands in the longer one, from 0 to 1, as far as the samples tell. 0 if either is empty.
     */
    public double containment(Signature other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        int reach = Math.min(reach(), other.reach());
        int mine = 0;
        int theirs = 0;
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length || j < other.hashes.length) {
            int a = i < hashes.length ? hashes[i] : Integer.MAX_VALUE;
            int b = j < other.hashes.length ? other.hashes[j] : Integer.MAX_VALUE;
            if (Math.min(a, b) > reach) {
                break;
            }
            if (a <= b) {
                mine++;
                i++;
            }
            if (b <= a) {
                theirs++;
                j++;
            }
            if (a == b) {
                both++;
            }
        }
        int fewer = Math.min(mine, theirs);
        return fewer == 0 ? 0 : (double) both / fewer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && shingles == that.shingles && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return hashes.length + " of " + shingles + " shingles";
    }
}
