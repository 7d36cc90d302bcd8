package org.dateline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dateline.Moment.Anchor;
import org.dateline.Moment.Granularity;
import org.dateline.time.Origins.Origin;
import org.dateline.time.References.Reference;
import org.dateline.time.Resolver.Result;
import org.dateline.time.Resolver.Words;
import org.dateline.time.Yearless.Choice;
import org.jspecify.annotations.Nullable;

/**
 * From fields to the calendar. First the stretch that the words place the time in ("last year", "1990", the time inside this one), then
 * what they pick from it ("the third quarter", "July 4"), then the time of day. What the words leave out is taken from the origin:
 * the year of "in June" from the text's own times where it tells history, else from the publication date and the tense.
 */
final class CalendarReckoning {

    private static final Anchor ABSOLUTE = new Anchor.Absolute();

    private final Origins origins;
    private final Holidays holidays;
    private final Stretches stretches;
    private final Yearless yearless;
    private final TimeContext context;

    CalendarReckoning(Origins origins, Holidays holidays, TimeContext context) {
        this.origins = origins;
        this.holidays = holidays;
        this.context = context;
        stretches = new Stretches(holidays);
        yearless = new Yearless(origins, stretches);
    }

    // ---------------------------------------------------------------- so long before or after

    /** "three days ago", "a year earlier", "two weeks after the July 4 strike". */
    Result shifted(Frame frame, Words words) {
        Unit unit = Unit.of(frame.get(Field.UNIT));
        int sign = frame.get(Field.SHIFT);
        Origin origin;
        if (frame.base != null) {
            Result base = date(frame.base, words);
            Point point = base.point();
            origin = point == null ? null : new Origin(point.from(), point, new Anchor.Other(words.moment() + 1));
        } else {
            origin = origins.origin(frame, frame.has(Field.UNIT2) ? Lengths.finest(frame) : unit, words);
        }
        if (frame.has(Field.VAGUE) || !frame.has(Field.COUNT)) {
            return Result.open(sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        if (origin == null) {
            return Result.open(openShift(unit));
        }
        int count = frame.get(Field.COUNT);
        LocalDateTime time = Lengths.away(frame, origin.time(), sign);
        unit = Lengths.finest(frame);
        if (count % 1000 != 0 && unit.inClockTime()) {
            unit = unit.smaller();
        }
        Anchor anchor = origin.anchor();
        if (unit.inClockTime()
                && frame.base == null
                && anchor.equals(origins.now().anchor())
                && !origins.now().clockKnown()) {
            return new Result(Point.dayValue(origin.time().toLocalDate()) + "TXX", null, anchor);
        }
        Point from = origin.point();
        boolean fine = frame.base != null && from.asFineAs(unit.granularity);
        if (unit == Unit.YEAR && from.granularity() == Granularity.QUARTER) {
            return new Result(Point.around(time, Unit.QUARTER).value(), Point.around(time, Unit.QUARTER), anchor);
        }
        Point point = fine && from.asFineAs(Granularity.DAY) ? Point.around(time, Unit.DAY) : Point.around(time, unit);
        if (!from.asFineAs(Granularity.DAY) && (unit == Unit.DAY || unit.inClockTime())) {
            return new Result(from.value() + (from.granularity() == Granularity.MONTH ? "-XX" : ""), null, anchor);
        }
        if (frame.has(Field.PART) && point.granularity() == Granularity.DAY) {
            point = Point.part(point.start(), PartOfDay.of(frame.get(Field.PART)));
        }
        return new Result(point.value(), point, anchor);
    }

    private static String openShift(Unit unit) {
        Frame frame = new Frame();
        frame.set(Field.RELUNIT, unit.ordinal());
        String value = Lengths.open(frame);
        return value == null ? "XXXX" : value;
    }

    // ---------------------------------------------------------------- dates and times of day

    Result date(Frame frame, Words words) {
        if (frame.has(Field.NUMERIC)) {
            return numeric(frame, words);
        }
        Result found = day(frame, words);
        if (!frame.has(Field.HOUR) && !frame.has(Field.PART)) {
            return found;
        }
        return clock(frame, found, words);
    }

    private Result clock(Frame frame, Result found, Words words) {
        Point point = found.point();
        Anchor anchor = found.anchor();
        if (point == null && !names(frame)) {
            Reference day = origins.references.asFineAs(Granularity.DAY);
            boolean same = day != null && day.sentence() == words.sentence();
            Origin origin = origins.narrative || same || origins.now().time() == null
                    ? origins.told(Granularity.DAY)
                    : origins.present(Unit.DAY);
            if (origin != null && origin.point().asFineAs(Granularity.DAY)) {
                point = origin.point();
                anchor = origin.anchor();
            }
        }
        if (point == null || !point.asFineAs(Granularity.DAY)) {
            if (frame.has(Field.HOUR)) {
                checkClock(frame);
            }
            return Result.open(found.value() != null && point != null ? found.value() : Lengths.open(frame));
        }
        LocalDate day = point.start();
        if (frame.has(Field.PART) && !frame.has(Field.HOUR)) {
            PartOfDay part = PartOfDay.of(frame.get(Field.PART));
            Point whole = Point.part(day, part);
            if (frame.has(Field.OVERNIGHT)) {
                whole = new Point(
                        whole.granularity(), part.from(day.minusDays(1)), part.to(day.minusDays(1)), whole.value());
            }
            return new Result(whole.value(), whole, anchor);
        }
        checkClock(frame);
        LocalDateTime time = day.atStartOfDay()
                .plusHours(Lengths.hour(frame))
                .plusMinutes(frame.get(Field.MINUTE, 0))
                .plusSeconds(frame.get(Field.SECOND, 0));
        Granularity granularity = frame.has(Field.SECOND)
                ? Granularity.SECOND
                : frame.has(Field.MINUTE) ? Granularity.MINUTE : Granularity.HOUR;
        Point fine = Point.time(time, granularity);
        // Midnight at a day's end is that day's, not the next one's.
        String value = Point.dayValue(day) + Lengths.clock(frame);
        return new Result(value, fine, anchor);
    }

    private static void checkClock(Frame frame) {
        int hour = frame.get(Field.HOUR);
        if (hour > 24 || (frame.has(Field.MERIDIEM) && (hour > 23 || hour == 0))) {
            throw new ArithmeticException("There is no hour " + hour);
        }
    }

    /** Whether the words name a day or a stretch of days at all. */
    private static boolean names(Frame frame) {
        return frame.has(Field.MONTH)
                || frame.has(Field.DAY)
                || frame.has(Field.WEEKDAY)
                || frame.has(Field.YEAR)
                || frame.has(Field.RELUNIT)
                || frame.base != null
                || frame.has(Field.HOLIDAY);
    }

    private Result numeric(Frame frame, Words words) {
        boolean read = figures(frame);
        if (frame.until != null && frame.until.has(Field.NUMERIC)) {
            Frame end = new Frame();
            end.add(frame.until);
            boolean both = figures(end) && !end.has(Field.YEAR);
            frame.until.set(Field.AFTER, 1);
            frame.until = both ? end : null;
        }
        return read ? date(frame, words) : Result.open(null);
    }

    /** Puts a date in figures into fields; false if nobody can tell the day from the month. */
    private boolean figures(Frame frame) {
        int packed = frame.get(Field.NUMERIC);
        frame.clear(Field.NUMERIC);
        if (packed > 0) {
            frame.set(Field.YEAR, packed / 10_000);
            frame.set(Field.MONTH, packed / 100 % 100);
            frame.set(Field.DAY, packed % 100);
            return true;
        }
        int first = -packed / 1_000_000;
        int second = -packed / 10_000 % 100;
        int year = -packed % 10_000;
        Boolean monthFirst = monthFirst(first, second);
        if (monthFirst == null) {
            return false;
        }
        if (year > 0) {
            frame.set(Field.YEAR, year < 100 ? fullYear(year) : year);
        }
        frame.set(Field.MONTH, monthFirst ? first : second);
        frame.set(Field.DAY, monthFirst ? second : first);
        return true;
    }

    /** Whether the month comes first; null if neither the figures nor the publisher's country tell. */
    private @Nullable Boolean monthFirst(int first, int second) {
        if (first > 12 || second > 12) {
            return second > 12;
        }
        String country = context.country();
        if (first == second) {
            return true;
        }
        if (country == null) {
            return null;
        }
        return switch (country) {
            case "USA", "PHL", "PRI", "GUM", "FSM", "PLW", "MHL" -> true;
            case "CAN" -> null;
            default -> false;
        };
    }

    private Result day(Frame frame, Words words) {
        Container container = container(frame, words);
        if (container == null) {
            return picked(frame, words);
        }
        Point point = stretches.within(container.point(), frame);
        return point == null ? Result.open(Lengths.open(frame)) : new Result(point.value(), point, container.anchor());
    }

    private record Container(Point point, Anchor anchor) {}

    /** What the words place the time in; null if they do not. */
    private @Nullable Container container(Frame frame, Words words) {
        boolean beforeChrist = frame.is(Field.BC, 1);
        if (frame.has(Field.YEAR)) {
            int year = frame.get(Field.YEAR);
            return new Container(Point.year(beforeChrist ? 1 - year : year), ABSOLUTE);
        }
        if (frame.has(Field.YY)) {
            return new Container(Point.year(fullYear(frame.get(Field.YY))), ABSOLUTE);
        }
        if (frame.has(Field.DECADE)) {
            return new Container(Point.decade(frame.get(Field.DECADE), beforeChrist), ABSOLUTE);
        }
        if (frame.has(Field.TENS)) {
            return new Container(Point.decade(fullYear(frame.get(Field.TENS) * 10) / 10, false), ABSOLUTE);
        }
        if (frame.has(Field.CENTURY)) {
            int number = frame.get(Field.CENTURY) - 1;
            return new Container(Point.century(number, beforeChrist), ABSOLUTE);
        }
        if (frame.base != null) {
            Result base = date(frame.base, words);
            Point point = base.point();
            if (point == null) {
                return null;
            }
            Anchor anchor = base.anchor() == null ? ABSOLUTE : base.anchor();
            return frame.has(Field.RELUNIT)
                    ? new Container(around(point, Unit.of(frame.get(Field.RELUNIT))), anchor)
                    : new Container(point, anchor);
        }
        if (!frame.has(Field.RELUNIT)) {
            return null;
        }
        Unit unit = Unit.of(frame.get(Field.RELUNIT));
        Origin origin = origins.origin(frame, unit, words);
        if (origin == null) {
            return null;
        }
        Point point = origin.point();
        int steps = frame.get(Field.REL, 0);
        if (frame.is(Field.ORIGIN, 1) && !point.asFineAs(unit.granularity)) {
            return null;
        }
        if (frame.is(Field.ORIGIN, 1) && unit == Unit.DAY && steps == 0 && point.granularity() == Granularity.DAY) {
            return new Container(point, origin.anchor());
        }
        return new Container(Point.around(unit.shift(origin.time(), steps), unit), origin.anchor());
    }

    /** The unit that a day is named for: the weekend of a Monday's or Tuesday's holiday is the one before it. */
    private static Point around(Point point, Unit unit) {
        int weekday = point.from().getDayOfWeek().getValue();
        boolean before = unit == Unit.WEEKEND && weekday <= 2;
        Point around = Point.around(before ? point.from().minusWeeks(1) : point.from(), unit);
        // The Monday that a weekend is named for is part of it.
        return unit == Unit.WEEKEND && weekday == 1
                ? new Point(around.granularity(), around.from(), around.to().plusDays(1), around.value())
                : around;
    }

    private int fullYear(int twoDigits) {
        LocalDateTime time = origins.now().time();
        int pivot = time == null ? 30 : time.getYear() % 100 + 10;
        int century = time == null ? 2000 : time.getYear() / 100 * 100;
        return twoDigits <= pivot ? century + twoDigits : century - 100 + twoDigits;
    }

    // ---------------------------------------------------------------- words that leave the year, or more, out

    private Result picked(Frame frame, Words words) {
        if (frame.has(Field.HOLIDAY) && holidays.once(frame.get(Field.HOLIDAY))) {
            LocalDate day = holidays.in(frame.get(Field.HOLIDAY), 1);
            return day == null ? Result.open(null) : new Result(Point.dayValue(day), Point.day(day), ABSOLUTE);
        }
        if (frame.has(Field.MONTH) && frame.has(Field.DAY)) {
            // A leap year: only a day that exists in none has no value.
            LocalDate.of(2000, frame.get(Field.MONTH), frame.get(Field.DAY));
        }
        boolean weekdayOnly = frame.has(Field.WEEKDAY) && !frame.has(Field.DAY) && !frame.has(Field.MONTH);
        Choice choice = new Choice(frame, frame.get(Field.REL, words.direction()));
        boolean dayOnly = frame.has(Field.DAY) && !frame.has(Field.MONTH) && !frame.has(Field.WEEKDAY);
        Origin month = dayOnly ? origins.monthTold(words) : null;
        if (month != null) {
            Point point = stretches.within(
                    Point.month(month.point().fromYear(), month.point().from().getMonthValue()), frame);
            return point == null ? Result.open(null) : new Result(point.value(), point, month.anchor());
        }
        Origin origin = frame.is(Field.ORIGIN, 1)
                ? origins.told(weekdayOnly ? Granularity.DAY : Granularity.YEAR)
                : origins.from(frame, words, weekdayOnly);
        if (origin == null) {
            return Result.open(Lengths.open(frame));
        }
        Point point = weekdayOnly ? yearless.weekday(frame, origin, choice) : yearless.inYear(frame, origin, choice);
        return point == null ? Result.open(Lengths.open(frame)) : new Result(point.value(), point, origin.anchor());
    }
}
