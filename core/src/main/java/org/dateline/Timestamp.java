package org.dateline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When something was published or changed, no more precise than the page is. Immutable.
 *
 * @param date the day, in the page's own zone
 * @param time the time of day, or null if only the day is known
 * @param offset the zone's distance from UTC, or null if the page does not say
 */
public record Timestamp(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    public static Timestamp of(LocalDate date) {
        return new Timestamp(date, null, null);
    }

    /** ISO 8601, as precise as what is known: {@code 2025-07-10}, {@code 2025-07-10T09:30} or {@code 2025-07-10T09:30+03:00}. */
    @Override
    public String toString() {
        if (time == null) {
            return date.toString();
        }
        return date + "T" + time + (offset == null ? "" : offset.toString());
    }
}
