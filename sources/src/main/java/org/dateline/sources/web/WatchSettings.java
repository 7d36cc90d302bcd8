package org.dateline.sources.web;

import java.time.Duration;
import org.dateline.sources.Limits;

/**
 * How to watch. Immutable.
 *
 * @param every pause between two polls of a feed that works
 * @param longest pause between two polls of a feed that does not
 * @param pages most pages to fetch of one feed in one round; the rest comes in the next
 * @param limits of pages and feeds
 * @param threads how many feeds to poll at once; two feeds of one host still take turns
 */
public record WatchSettings(Duration every, Duration longest, int pages, Limits limits, int threads) {

    /** Every quarter of an hour, at most a day's pause, a hundred pages, eight at once. */
    public static final WatchSettings USUAL =
            new WatchSettings(Duration.ofMinutes(15), Duration.ofDays(1), 100, Limits.USUAL, 8);
}
