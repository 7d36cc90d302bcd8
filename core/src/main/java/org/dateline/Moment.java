package org.dateline;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time that the text names, as TIMEX3 has it, and the interval it stands for. Immutable.
 *
 * <p>What cannot be known is left open: a value may hold {@code X} in place of digits ({@code XXXX-02}, {@code P3D} needs none,
 * {@code PXY} is "years"), and an open value has no interval. A date that does not exist ("31 February") has no value at all.
 *
 * @param span the words, without a preposition before them
 * @param type what sort of expression it is
 * @param value the TIMEX3 value, {@code 2025-07-09TNI}; null if the words give none
 * @param mod how the value is to be taken, or null for just as it stands
 * @param anchor what the value was reckoned from, or null if it was reckoned from nothing (an open value, a length of time)
 * @param from the first minute of the interval, in the zone of {@code offset}, or null if it is not known
 * @param to the first minute after it, or null exactly where {@code from} is
 * @param granularity how fine the interval is, or null exactly where {@code from} is
 * @param offset the zone that the words name, as its distance from UTC; null if they name none
 */
public record Moment(
        Span span,
        Type type,
        @Nullable String value,
        @Nullable Mod mod,
        @Nullable Anchor anchor,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to,
        @Nullable Granularity granularity,
        @Nullable ZoneOffset offset) {

    /** The types of TIMEX3. */
    public enum Type {
        /** A calendar date, or a stretch of them that has a name: a day, a week, a quarter, a century. */
        DATE,
        /** A time of day, on a date known or not. */
        TIME,
        /** A length of time. */
        DURATION,
        /** A time that returns. */
        SET
    }

    /** The modifiers of TIMEX3 that English words ask for. */
    public enum Mod {
        START,
        MID,
        END,
        APPROX,
        LESS_THAN,
        MORE_THAN,
        EQUAL_OR_LESS,
        EQUAL_OR_MORE
    }

    /** How fine an interval is, from the coarsest to the finest. */
    public enum Granularity {
        CENTURY,
        DECADE,
        YEAR,
        HALF,
        QUARTER,
        SEASON,
        MONTH,
        WEEK,
        WEEKEND,
        DAY,
        PART_OF_DAY,
        HOUR,
        MINUTE,
        SECOND
    }

    /** What a value was reckoned from. */
    public sealed interface Anchor {

        /** When the article was published. */
        record Published() implements Anchor {}

        /** The date in the dateline, at the head of the text. */
        record Dateline() implements Anchor {}

        /**
         * Another moment of the same text.
         *
         * @param moment its place in the list of moments, from 0
         */
        record Other(int moment) implements Anchor {

            public Other {
                if (moment < 0) {
                    throw new IllegalArgumentException("Moments are counted from 0, not " + moment);
                }
            }
        }

        /** Nothing: the words say it all. */
        record Absolute() implements Anchor {}
    }

    public Moment {
        if ((from == null) != (to == null) || (from == null) != (granularity == null)) {
            throw new IllegalArgumentException("An interval has both ends and a granularity or none: " + span);
        }
    }
}
