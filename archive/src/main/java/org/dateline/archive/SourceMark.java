package org.dateline.archive;

/**
 * How far a source has been taken in, to be kept together with the document that got it there. Immutable.
 *
 * @param source the source's name: a file, a feed's address
 * @param state whatever the source needs to go on: an offset, an ETag. The archive does not look into it
 */
public record SourceMark(String source, String state) {}
