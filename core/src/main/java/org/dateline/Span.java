package org.dateline;

/**
 * Words in {@link Article#text()}: a W3C TextPositionSelector and TextQuoteSelector in one. Immutable.
 *
 * @param start first code point, inclusive
 * @param end last code point, exclusive
 * @param exact the text between the two; always equal to what the article's text holds there
 */
public record Span(int start, int end, String exact) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span runs forward from zero, not from " + start + " to " + end);
        }
    }
}
