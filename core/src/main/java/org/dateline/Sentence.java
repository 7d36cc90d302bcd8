package org.dateline;

/**
 * One sentence of an article. No sentence runs across two blocks. Immutable.
 *
 * @param start first code point in {@link Article#text()}, inclusive
 * @param end last code point, exclusive
 */
public record Sentence(int start, int end) {

    public Sentence {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A sentence runs forward from zero, not from " + start + " to " + end);
        }
    }
}
