package org.dateline;

import org.jspecify.annotations.Nullable;

/**
 * A picture, video or graphic as the page shows it. Immutable.
 *
 * @param caption what the page says is seen, without the credit
 * @param credit who made or supplied it, without "Photo:" and its like
 * @param url address of the picture as the page gives it, made absolute where the page's address is known
 */
public record Figure(
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String url) {}
