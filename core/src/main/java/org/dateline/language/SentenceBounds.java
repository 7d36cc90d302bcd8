package org.dateline.language;

import java.util.Arrays;

/**
 * Where the sentences of a {@link TokenList} begin and end. Every token is in exactly one sentence and no sentence is
 * empty. Immutable and thread-safe.
 */
public final class SentenceBounds {

    private final int[] ends;
    private final int count;

    /** Keeps the array: whoever made it lets go of it. */
    SentenceBounds(int[] ends, int count) {
        this.ends = ends;
        this.count = count;
    }

    /**
     * Sentences that someone else has set.
     *
     * @param ends for each sentence, the token after its last; growing
     * @throws IllegalArgumentException if the ends do not grow
     */
    public static SentenceBounds of(int... ends) {
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] <= (i == 0 ? 0 : ends[i - 1])) {
                throw new IllegalArgumentException("Sentence " + i + " is empty: it ends before token " + ends[i]);
            }
        }
        return new SentenceBounds(Arrays.copyOf(ends, ends.length), ends.length);
    }

    /** The same sentences with one more boundary, before a token; the same where there is a boundary already or no such token. */
    SentenceBounds cutBefore(int token) {
        int found = Arrays.binarySearch(ends, 0, count, token);
        int sentence = found >= 0 ? found : -found - 1;
        if (found >= 0 || token <= 0 || sentence >= count) {
            return this;
        }
        int[] more = new int[count + 1];
        System.arraycopy(ends, 0, more, 0, sentence);
        more[sentence] = token;
        System.arraycopy(ends, sentence, more, sentence + 1, count - sentence);
        return new SentenceBounds(more, count + 1);
    }

    /** How many sentences there are. */
    public int count() {
        return count;
    }

    /** The sentence's first token. */
    public int start(int sentence) {
        if (sentence >= count) {
            throw new IndexOutOfBoundsException("Sentence " + sentence + " of " + count);
        }
        return sentence == 0 ? 0 : ends[sentence - 1];
    }

    /** The token after the sentence's last. */
    public int end(int sentence) {
        if (sentence >= count) {
            throw new IndexOutOfBoundsException("Sentence " + sentence + " of " + count);
        }
        return ends[sentence];
    }

    /**
     * The sentence a token is in.
     *
     * @throws IndexOutOfBoundsException if no sentence holds the token
     */
    public int sentenceOf(int token) {
        int found = Arrays.binarySearch(ends, 0, count, token + 1);
        int sentence = found >= 0 ? found : -found - 1;
        if (token < 0 || sentence >= count) {
            throw new IndexOutOfBoundsException("Token " + token + " is in none of " + count + " sentences");
        }
        return sentence;
    }
}
