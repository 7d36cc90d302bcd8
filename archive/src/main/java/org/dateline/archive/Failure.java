package org.dateline.archive;

import java.time.Instant;

/**
 * A document that could not be taken in. Immutable.
 *
 * @param document its name: a file, an address, a file and the record in it
 * @param source what it was part of: the file or feed as it was named
 * @param problem why, in one line
 * @param at when it last failed
 * @param times how often it has failed
 */
public record Failure(String document, String source, String problem, Instant at, int times) {}
