package org.dateline.formats.export;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/** Timestamps where a format wants a moment to the second, with a zone. Stateless. */
final class Moments {

    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

    private Moments() {}

    /** The moment if the page tells it to the minute and names the zone; else null. */
    static @Nullable String exact(@Nullable Timestamp timestamp) {
        return timestamp == null || timestamp.time() == null || timestamp.offset() == null ? null : rfc3339(timestamp);
    }

    /** For feeds, which need a moment: the beginning of a day whose time is not known, and UTC for a zone that is not. */
    static String rfc3339(Timestamp timestamp) {
        return moment(timestamp).format(RFC_3339);
    }

    /** As {@link #rfc3339}, as RSS writes it. */
    static String rfc822(Timestamp timestamp) {
        return moment(timestamp).format(RFC_822);
    }

    /** As {@link #rfc3339}. */
    static OffsetDateTime moment(Timestamp timestamp) {
        LocalTime time = timestamp.time();
        ZoneOffset offset = timestamp.offset();
        return OffsetDateTime.of(
                timestamp.date(), time == null ? LocalTime.MIDNIGHT : time, offset == null ? ZoneOffset.UTC : offset);
    }
}
