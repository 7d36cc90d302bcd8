package org.dateline.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import org.dateline.Timestamp;

/** Reads a date or date and time as a caller writes it. */
public final class Timestamps {

    private Timestamps() {}

    /**
     * Reads ISO 8601: {@code 2025-07-10}, {@code 2025-07-10T09:30}, {@code 2025-07-10T09:30:15+03:00},
     * {@code 2025-07-10T06:30Z}; a space may stand for the {@code T}. No more precise than what was written.
     *
     * @return empty if it is no such thing, or no day of the calendar
     */
    public static Optional<Timestamp> parse(String text) {
        String trimmed = text.strip();
        try {
            if (trimmed.length() <= 10) {
                return Optional.of(Timestamp.of(LocalDate.parse(trimmed)));
            }
            String joined =
                    trimmed.charAt(10) == ' ' ? trimmed.substring(0, 10) + "T" + trimmed.substring(11) : trimmed;
            TemporalAccessor parsed = dateAndTime().parse(joined);
            LocalDate date = parsed.query(TemporalQueries.localDate());
            LocalTime time = parsed.query(TemporalQueries.localTime());
            ZoneOffset offset = parsed.query(TemporalQueries.offset());
            return date == null ? Optional.empty() : Optional.of(new Timestamp(date, time, offset));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Made anew for each call: it is rarely asked for, and a static field would be paid for at every start. */
    private static DateTimeFormatter dateAndTime() {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                .optionalStart()
                .appendOffset("+HH:MM", "Z")
                .optionalEnd()
                .optionalStart()
                .appendOffset("+HHmm", "Z")
                .optionalEnd()
                .toFormatter(Locale.ROOT);
    }
}
