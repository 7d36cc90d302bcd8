package org.dateline.sources.web;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a watched feed from one round to the next: when to ask again and what was seen, and how it is doing, for
 * people. Immutable.
 *
 * @param address as the list of feeds has it
 * @param name what people call it
 * @param movedTo where it moved for good, or null
 * @param etag what the server called the last version, or null
 * @param lastModified when that was changed, in the server's words, or null
 * @param nextPoll not to be asked before; null if never asked
 * @param lastPoll when it was last asked
 * @param lastSuccess when it last answered with a feed, changed or not
 * @param failures how often in a row it did not
 * @param problem what was wrong the last time, a sentence, or null if nothing was
 * @param gone whether the server says that it is gone for good; then it is asked no more
 * @param documents how many pages came of it
 * @param troubles how many pages could not be had
 * @param seen marks of the entries dealt with, oldest first, each with the number of tries that failed: 0 for those that are done
 */
public record FeedState(
        String address,
        String name,
        @Nullable String movedTo,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant nextPoll,
        @Nullable Instant lastPoll,
        @Nullable Instant lastSuccess,
        int failures,
        @Nullable String problem,
        boolean gone,
        long documents,
        long troubles,
        Map<String, Integer> seen) {

    public FeedState {
        seen = Collections.unmodifiableMap(new LinkedHashMap<>(seen));
    }

    /** Of a feed that was never asked. */
    public static FeedState fresh(String address, String name) {
        return new FeedState(address, name, null, null, null, null, null, null, 0, null, false, 0, 0, Map.of());
    }

    /** Whether it works, as far as is known. */
    public Health health() {
        if (gone) {
            return Health.GONE;
        }
        if (lastPoll == null) {
            return Health.UNKNOWN;
        }
        return failures > 0 ? Health.FAILING : Health.WORKING;
    }

    /** How a feed is doing. */
    public enum Health {
        UNKNOWN,
        WORKING,
        FAILING,
        GONE
    }
}
