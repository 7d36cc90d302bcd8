package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.dateline.Moment.Granularity;

/**
 * A stretch of the calendar with its TIMEX3 value. Weeks are ISO 8601's; years before Christ are counted as historians do, so
 * 480 BC is the proleptic year -479. Immutable.
 *
 * @param granularity how fine
 * @param from inclusive
 * @param to exclusive
 * @param value as TIMEX3 writes it
 */
record Point(Granularity granularity, LocalDateTime from, LocalDateTime to, String value) {

    static final int LAST_YEAR = 9999;

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    /** A proleptic year as TIMEX3 writes it: 0 is BC0001. */
    static String yearValue(int year) {
        return year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4);
    }

    private static String padded(int value, int length) {
        String digits = Integer.toString(value);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    private static Point of(Granularity granularity, LocalDate from, LocalDate to, String value) {
        return new Point(granularity, from.atStartOfDay(), to.atStartOfDay(), value);
    }

    /** @param number the years without their last two digits: 19 for the 20th century */
    static Point century(int number, boolean beforeChrist) {
        int year = beforeChrist ? -number * 100 - 99 : number * 100;
        return of(
                Granularity.CENTURY,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 100, 1, 1),
                (beforeChrist ? "BC" : "") + padded(number, 2));
    }

    /** @param number the years without their last digit: 199 for the 1990s */
    static Point decade(int number, boolean beforeChrist) {
        int year = beforeChrist ? -number * 10 - 8 : number * 10;
        return of(
                Granularity.DECADE,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 10, 1, 1),
                (beforeChrist ? "BC" : "") + padded(number, 3));
    }

    static Point year(int year) {
        return of(Granularity.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), yearValue(year));
    }

    /** @param half 1 or 2 */
    static Point half(int year, int half) {
        LocalDate from = LocalDate.of(year, half * 6 - 5, 1);
        return of(Granularity.HALF, from, from.plusMonths(6), yearValue(year) + "-H" + half);
    }

    /** @param quarter 1 to 4 */
    static Point quarter(int year, int quarter) {
        LocalDate from = LocalDate.of(year, quarter * 3 - 2, 1);
        return of(Granularity.QUARTER, from, from.plusMonths(3), yearValue(year) + "-Q" + quarter);
    }

    /** @param season 1 to 4 from spring; of the north, by whole months from March; a winter belongs to the year it begins in */
    static Point season(int year, int season) {
        LocalDate from = LocalDate.of(year, season * 3, 1);
        return of(Granularity.SEASON, from, from.plusMonths(3), yearValue(year) + "-" + SEASONS[season - 1]);
    }

    static String seasonCode(int season) {
        return SEASONS[season - 1];
    }

    static Point month(int year, int month) {
        LocalDate from = LocalDate.of(year, month, 1);
        return of(Granularity.MONTH, from, from.plusMonths(1), yearValue(year) + "-" + padded(month, 2));
    }

    static Point week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return of(Granularity.WEEK, monday, monday.plusWeeks(1), weekValue(day));
    }

    static Point weekend(LocalDate day) {
        LocalDate saturday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return of(Granularity.WEEKEND, saturday, saturday.plusDays(2), weekValue(day) + "-WE");
    }

    private static String weekValue(LocalDate day) {
        return yearValue(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W"
                + padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    static Point day(LocalDate day) {
        return of(Granularity.DAY, day, day.plusDays(1), dayValue(day));
    }

    static String dayValue(LocalDate day) {
        return yearValue(day.getYear()) + "-" + padded(day.getMonthValue(), 2) + "-" + padded(day.getDayOfMonth(), 2);
    }

    static Point part(LocalDate day, PartOfDay part) {
        return new Point(Granularity.PART_OF_DAY, part.from(day), part.to(day), dayValue(day) + "T" + part.code);
    }

    /** A time of day, of hours alone, of minutes, or of seconds. */
    static Point time(LocalDateTime time, Granularity granularity) {
        LocalDateTime to = switch (granularity) {
            case HOUR -> time.plusHours(1);
            case SECOND -> time.plusSeconds(1);
            default -> time.plusMinutes(1);
        };
        return new Point(granularity, time, to, dayValue(time.toLocalDate()) + clockValue(time, granularity));
    }

    static String clockValue(LocalDateTime time, Granularity granularity) {
        String value = "T" + padded(time.getHour(), 2);
        if (granularity != Granularity.HOUR) {
            value += ":" + padded(time.getMinute(), 2);
        }
        return granularity == Granularity.SECOND ? value + ":" + padded(time.getSecond(), 2) : value;
    }

    /** The point of a unit that a time lies in. */
    static Point around(LocalDateTime time, Unit unit) {
        LocalDate day = time.toLocalDate();
        int year = day.getYear();
        return switch (unit) {
            case SECOND -> time(time, Granularity.SECOND);
            case MINUTE -> time(time.withSecond(0), Granularity.MINUTE);
            case HOUR -> time(time.withMinute(0).withSecond(0), Granularity.HOUR);
            case DAY -> day(day);
            case NIGHT -> part(day, PartOfDay.NIGHT);
            case WEEK -> week(day);
            case WEEKEND -> weekend(day);
            case MONTH -> month(year, day.getMonthValue());
            case QUARTER -> quarter(year, (day.getMonthValue() + 2) / 3);
            case YEAR -> year(year);
            case DECADE -> year > 0 ? decade(year / 10, false) : decade((1 - year) / 10, true);
            case CENTURY, MILLENNIUM -> year > 0 ? century(year / 100, false) : century((1 - year) / 100, true);
        };
    }

    LocalDate start() {
        return from.toLocalDate();
    }

    int fromYear() {
        return from.getYear();
    }

    /** Whether this lies within a unit of the other's size: a day does in months. */
    boolean asFineAs(Granularity other) {
        return granularity.compareTo(other) >= 0;
    }
}
