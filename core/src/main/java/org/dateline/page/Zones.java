package org.dateline.page;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/** Brings a moment that a system wrote in UTC to the zone the page prints its times in. */
final class Zones {

    private Zones() {}

    /** Whether a moment is given in UTC, where it may stand for a neighbouring day in the page's own zone. */
    static boolean isUniversal(Timestamp moment) {
        return moment.time() != null && ZoneOffset.UTC.equals(moment.offset());
    }

    /**
     * {@code moment} in the zone of {@code printed}, which is the same moment as the page prints it; the printed date
     * alone if the two fit but the hour is unknown; {@code moment} itself if they do not fit.
     */
    static Timestamp local(Timestamp moment, Timestamp printed) {
        LocalTime time = moment.time();
        ZoneOffset offset = moment.offset();
        if (time == null || offset == null) {
            return moment;
        }
        LocalTime printedTime = printed.time();
        if (printedTime == null) {
            return mayBeSame(moment, printed) ? Timestamp.of(printed.date()) : moment;
        }
        LocalDateTime universal = moment.date()
                .atTime(time)
                .minusSeconds(offset.getTotalSeconds())
                .truncatedTo(ChronoUnit.MINUTES);
        ZoneOffset between =
                between(universal, printed.date().atTime(printedTime).truncatedTo(ChronoUnit.MINUTES));
        return between == null
                ? moment
                : new Timestamp(printed.date(), printedTime.withSecond(time.getSecond()), between);
    }

    /** {@code moment}, in the other's zone if the other is the same moment with an offset of its own. */
    static Timestamp sameMoment(Timestamp moment, Timestamp other) {
        LocalTime time = moment.time();
        LocalTime otherTime = other.time();
        ZoneOffset offset = moment.offset();
        ZoneOffset otherOffset = other.offset();
        if (time == null || otherTime == null || offset == null || otherOffset == null || otherOffset.equals(offset)) {
            return moment;
        }
        long seconds = Duration.between(
                        moment.date().atTime(time).atOffset(offset),
                        other.date().atTime(otherTime).atOffset(otherOffset))
                .abs()
                .toSeconds();
        return seconds < 60 ? other : moment;
    }

    /** Whether there is a place on earth where the moment falls on the printed day. */
    static boolean mayBeSame(Timestamp moment, Timestamp printed) {
        LocalTime time = moment.time();
        ZoneOffset offset = moment.offset();
        if (time == null || offset == null) {
            return moment.date().equals(printed.date());
        }
        LocalDateTime universal = moment.date().atTime(time).minusSeconds(offset.getTotalSeconds());
        return !universal.minusHours(12).toLocalDate().isAfter(printed.date())
                && !universal.plusHours(14).toLocalDate().isBefore(printed.date());
    }

    private static @Nullable ZoneOffset between(LocalDateTime universal, LocalDateTime local) {
        long minutes = Duration.between(universal, local).toMinutes();
        return minutes % 15 == 0 && minutes >= -12 * 60 && minutes <= 14 * 60
                ? ZoneOffset.ofTotalSeconds((int) minutes * 60)
                : null;
    }
}
