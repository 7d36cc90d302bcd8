package org.dateline.archive;

/**
 * Words of an article's text. Immutable.
 *
 * @param start first code point of the text
 * @param end the one after its last
 * @param exact the words
 */
public record Part(int start, int end, String exact) {}
