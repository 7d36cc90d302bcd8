package org.dateline.archive;

import java.util.List;

/**
 * How many events have these values. Immutable.
 *
 * @param values one for each axis that was asked for, in that order; "" where an event has none
 * @param count how many
 */
public record EventCount(List<String> values, long count) {

    public EventCount {
        values = List.copyOf(values);
    }

    /** By what events are counted. */
    public enum Axis {
        TYPE,
        MODE,
        STATUS,
        /** The first day of the act, {@code 2025-07-10}. */
        DAY,
        /** The Monday of that day's week. */
        WEEK,
        /** The first of that day's month. */
        MONTH,
        /** Where it was, ISO 3166-1 alpha-3. */
        COUNTRY,
        /** Whose actors; an event with actors of two countries counts for both. */
        ACTOR_COUNTRY,
        RECIPIENT_COUNTRY
    }
}
