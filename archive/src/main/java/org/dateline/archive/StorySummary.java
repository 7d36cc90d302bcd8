package org.dateline.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A story as lists show it. Immutable.
 *
 * @param id stable: {@code s17}
 * @param title a sentence or headline of its own, or a curator's; null if it has none yet
 * @param summary sentences of its own, or null
 * @param first day of its first article, or null
 * @param last day of its last
 * @param articles how many
 * @param outlets how many different
 * @param worded whether title and summary are of its articles as they are; if not, they are of fewer, or it has only the headline of its first
 */
public record StorySummary(
        String id,
        @Nullable String title,
        @Nullable String summary,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        int articles,
        int outlets,
        boolean worded) {}
