package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import org.dateline.Moment.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * What words pick from a stretch of the calendar that is known: the month, quarter or holiday of a year, the second week of a month. Throws
 * {@link java.time.DateTimeException} or {@link ArithmeticException} for what does not exist: 31 February, week 60. Immutable.
 */
final class Stretches {

    private final Holidays holidays;

    Stretches(Holidays holidays) {
        this.holidays = holidays;
    }

    /** What the words pick from a stretch; null if that cannot be done. */
    @Nullable
    Point within(Point stretch, Frame frame) {
        int year = stretch.fromYear();
        if (frame.has(Field.HOLIDAY)) {
            LocalDate day = holidays.in(frame.get(Field.HOLIDAY), year);
            return day == null ? Point.year(year) : Point.day(day);
        }
        if (frame.has(Field.MONTH)) {
            int month = frame.get(Field.MONTH);
            if (frame.has(Field.DAY)) {
                return Point.day(LocalDate.of(year, month, frame.get(Field.DAY)));
            }
            return counted(Point.month(year, month), frame);
        }
        if (frame.has(Field.DAY)) {
            return stretch.asFineAs(Granularity.DAY)
                    ? stretch
                    : Point.day(LocalDate.of(year, stretch.from().getMonthValue(), frame.get(Field.DAY)));
        }
        if (frame.has(Field.SEASON)) {
            return Point.season(year, frame.get(Field.SEASON));
        }
        if (frame.has(Field.QUARTER)) {
            return Point.quarter(year, quarter(frame.get(Field.QUARTER)));
        }
        if (frame.has(Field.HALF)) {
            return Point.half(year, frame.get(Field.HALF) < 0 ? 2 : frame.get(Field.HALF));
        }
        if (frame.has(Field.WEEK)) {
            return week(year, frame.get(Field.WEEK));
        }
        if (frame.has(Field.WEEKEND)) {
            return stretch.granularity() == Granularity.WEEKEND ? stretch : Point.weekend(stretch.start());
        }
        return counted(stretch, frame);
    }

    private static int quarter(int number) {
        if (number < 0) {
            return 4;
        }
        if (number > 4) {
            throw new ArithmeticException("There is no quarter " + number);
        }
        return number;
    }

    private static Point week(int year, int week) {
        Point point = Point.week(LocalDate.of(year, 1, 4).plusWeeks(week - 1L));
        if (week < 1 || !point.value().startsWith(Point.yearValue(year))) {
            throw new ArithmeticException("There is no week " + week + " in " + year);
        }
        return point;
    }

    /** "the first Monday of May", "the second week of June", "the last day of 1999", or the stretch itself. */
    private static @Nullable Point counted(Point stretch, Frame frame) {
        int ordinal = frame.get(Field.ORDINAL, 0);
        LocalDate start = stretch.start();
        LocalDate end = stretch.to().toLocalDate();
        if (frame.has(Field.WEEKDAY)) {
            DayOfWeek weekday = DayOfWeek.of(frame.get(Field.WEEKDAY));
            if (stretch.asFineAs(Granularity.DAY)) {
                return stretch;
            }
            LocalDate day = ordinal < 0
                    ? end.minusDays(1).with(TemporalAdjusters.previousOrSame(weekday))
                    : start.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(Math.max(0, ordinal - 1));
            return Point.day(day);
        }
        if (ordinal == 0 || !frame.has(Field.UNIT)) {
            return stretch;
        }
        Unit unit = Unit.of(frame.get(Field.UNIT));
        if (unit == Unit.WEEK && ordinal < 0) {
            return Point.week(end.minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)));
        }
        LocalDate first =
                unit == Unit.WEEK && ordinal > 0 ? start.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)) : start;
        LocalDateTime at =
                ordinal < 0 ? end.minusDays(1).atStartOfDay() : unit.shift(first.atStartOfDay(), ordinal - 1L);
        return at.isBefore(stretch.to()) ? Point.around(at, unit) : null;
    }
}
