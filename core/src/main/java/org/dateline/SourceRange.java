package org.dateline;

/**
 * Where something stood in the document as it came: byte offsets into {@link Document#bytes()}. Immutable.
 *
 * @param start first byte, inclusive
 * @param end last byte, exclusive
 */
public record SourceRange(int start, int end) {}
