package org.dateline.formats;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the output for a line of input that gave no reading. Immutable.
 *
 * @param id the document's identifier as the line gave it, or null if it could not be read or gave none
 * @param line the line's number in its file, from 1
 * @param code stable, lower-case and hyphenated: {@code not-json}, {@code not-an-object}, {@code wrong-type},
 *     {@code repeated-field}, {@code no-content}, {@code two-contents}, {@code bad-date}, {@code too-large},
 *     {@code unreadable}, {@code fault}
 * @param message what is wrong and what to do, for a person
 */
public record ErrorRecord(@Nullable String id, long line, String code, String message) {}
