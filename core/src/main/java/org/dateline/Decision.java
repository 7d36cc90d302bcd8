package org.dateline;

import org.jspecify.annotations.Nullable;

/**
 * One choice the page stage made and why, for {@link Reader#explain}. Immutable.
 *
 * @param subject what was decided on: {@code container}, {@code block}, {@code headline}, {@code date} ...
 * @param path where it stands in the page, as a short CSS-like path, or a line number in text; null if nowhere
 * @param excerpt its first words
 * @param kept whether it became part of the article
 * @param reason one phrase for a person
 * @param source where it stood in the document's bytes
 */
public record Decision(
        String subject,
        @Nullable String path,
        String excerpt,
        boolean kept,
        String reason,
        @Nullable SourceRange source) {}
