package org.dateline.language;

/** Finds the token at a code point of the text. Immutable and thread-safe. */
public final class TokenPlaces {

    private final int[] starts;
    private final int[] ends;

    private TokenPlaces(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    public static TokenPlaces of(Analysis analysis) {
        TokenList tokens = analysis.tokens();
        int[] starts = new int[tokens.size()];
        int[] ends = new int[tokens.size()];
        for (int token = 0; token < starts.length; token++) {
            starts[token] = tokens.codePoints().at(tokens.start(token));
            ends[token] = tokens.codePoints().at(tokens.end(token));
        }
        return new TokenPlaces(starts, ends);
    }

    /** The token that holds a code point, or -1 if none does. */
    public int at(int codePoint) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= codePoint) {
                low = middle + 1;
            } else if (starts[middle] > codePoint) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
