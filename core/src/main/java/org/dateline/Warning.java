package org.dateline;

/**
 * Something a careful user should know about a reading: a conflict between witnesses, a paywall, an unknown language.
 * Immutable.
 *
 * @param code stable, lower-case and hyphenated: {@code date-conflict}, {@code paywall}
 * @param message one sentence for a person
 */
public record Warning(String code, String message) {}
