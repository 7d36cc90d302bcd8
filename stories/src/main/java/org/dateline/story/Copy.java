package org.dateline.story;

/**
 * One article that repeats another. Immutable.
 *
 * @param article the id of the later one, or of the one that is not an agency's
 * @param original the id of the one it repeats
 * @param similarity how much of the shorter one stands in the longer, from 0 to 1
 */
public record Copy(String article, String original, double similarity) {}
