package org.dateline.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/** Times and names as the tables hold them: days and minutes since 1970-01-01, constants as the record spells them. */
final class Moments {

    private Moments() {}

    static @Nullable Long minute(@Nullable LocalDateTime time) {
        return time == null ? null : Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 60L);
    }

    static @Nullable LocalDateTime time(@Nullable Long minute) {
        return minute == null ? null : LocalDateTime.ofEpochSecond(minute * 60, 0, ZoneOffset.UTC);
    }

    static @Nullable Long day(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.date().toEpochDay();
    }

    static @Nullable Long day(@Nullable LocalDateTime time) {
        return time == null ? null : time.toLocalDate().toEpochDay();
    }

    static @Nullable LocalDate date(@Nullable Long day) {
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
