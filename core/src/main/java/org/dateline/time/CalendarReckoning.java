package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.dateline.Moment.Anchor;
import org.dateline.Moment.Granularity;
import org.dateline.time.References.Reference;
import org.dateline.time.Resolver.Now;
import org.dateline.time.Resolver.Result;
import org.dateline.time.Resolver.Words;
import org.jspecify.annotations.Nullable;

/**
 * From fields to the calendar. First the stretch that the words place the time in ("last year", "1990", the time inside this one), then
 * what they pick from it ("the third quarter", "July 4"), then the time of day. What the words leave out is taken from the origin:
 * the year of "in June" from the text's own times where it tells history, else from the publication date and the tense.
 */
final class CalendarReckoning {

    private static final Anchor ABSOLUTE = new Anchor.Absolute();

    /** In a text that tells history, a month so much earlier in the year than the last one named belongs to the next year. */
    private static final int BACKWARD = 9;

    private final References references;
    private final Holidays holidays;
    private final TimeContext context;
    private final boolean narrative;
    private Now now;

    CalendarReckoning(References references, Holidays holidays, TimeContext context, Now now, boolean narrative) {
        this.references = references;
        this.holidays = holidays;
        this.context = context;
        this.now = now;
        this.narrative = narrative;
    }

    @Nullable
    LocalDateTime now() {
        return now.time();
    }

    Anchor nowAnchor() {
        return now.anchor();
    }

    /** The text's own dateline wins over the publication date if it is near it. */
    void dateline(LocalDate day) {
        LocalDateTime published = now.time();
        if (published == null || Math.abs(published.toLocalDate().toEpochDay() - day.toEpochDay()) <= 10) {
            now = new Now(day.atStartOfDay(), new Anchor.Dateline(), false);
        }
    }

    /** Where something was taken from, and how. */
    private record Origin(LocalDateTime time, Point point, Anchor anchor) {}

    private @Nullable Origin present(Unit unit) {
        LocalDateTime time = now.time();
        return time == null ? null : new Origin(time, Point.around(time, unit), now.anchor());
    }

    /** The last time in the text that is fine enough; else the present. */
    private @Nullable Origin told(Granularity granularity) {
        Reference reference = references.asFineAs(granularity);
        Reference latest = references.latest();
        if (reference == null || (narrative && latest != null && apart(reference.point(), latest.point()))) {
            reference = latest;
        }
        if (reference == null) {
            return present(Unit.DAY);
        }
        Point point = reference.point();
        return new Origin(point.from(), point, new Anchor.Other(reference.moment()));
    }

    private static boolean apart(Point one, Point other) {
        return one.to().isBefore(other.from()) || other.to().isBefore(one.from());
    }

    /** In a text that tells history, "this year" and "two years ago" are counted from the year it has come to. */
    private @Nullable Origin origin(Frame frame, Unit unit, Words words) {
        if (frame.is(Field.ORIGIN, 4)) {
            // "The end of the year" is this year's, unless the text has just told of another.
            Origin present = present(unit);
            Reference reference = references.latest();
            boolean goesOn = present == null || (reference != null && goesOn(reference, words, present));
            return narrative || goesOn ? told(unit.granularity) : present;
        }
        boolean history = narrative && unit.granularity.compareTo(Granularity.DAY) < 0 && references.latest() != null;
        return frame.is(Field.ORIGIN, 1) || history ? told(unit.granularity) : present(unit);
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
            origin = origin(frame, unit, words);
        }
        if (frame.has(Field.VAGUE) || !frame.has(Field.COUNT)) {
            return Result.open(sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        if (origin == null) {
            return Result.open(openShift(unit));
        }
        int count = frame.get(Field.COUNT);
        long steps = (long) sign * (count / 1000);
        LocalDateTime time = unit.shift(origin.time(), steps);
        if (count % 1000 != 0) {
            time = unit.smaller().shift(time, (long) sign * (count % 1000) * unit.smallerInOne() / 1000);
        }
        if (count % 1000 != 0 && unit.inClockTime()) {
            unit = unit.smaller();
        }
        Anchor anchor = origin.anchor();
        if (unit.inClockTime() && frame.base == null && anchor.equals(now.anchor()) && !now.clockKnown()) {
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
            Reference day = references.asFineAs(Granularity.DAY);
            boolean same = day != null && day.sentence() == words.sentence();
            Origin origin = narrative || same || now.time() == null ? told(Granularity.DAY) : present(Unit.DAY);
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
        int packed = frame.get(Field.NUMERIC);
        frame.clear(Field.NUMERIC);
        if (packed > 0) {
            frame.set(Field.YEAR, packed / 10_000);
            frame.set(Field.MONTH, packed / 100 % 100);
            frame.set(Field.DAY, packed % 100);
        } else {
            int first = -packed / 1_000_000;
            int second = -packed / 10_000 % 100;
            int year = -packed % 10_000;
            Boolean monthFirst = monthFirst(first, second);
            if (monthFirst == null) {
                return Result.open(null);
            }
            if (year > 0) {
                frame.set(Field.YEAR, year < 100 ? fullYear(year) : year);
            }
            frame.set(Field.MONTH, monthFirst ? first : second);
            frame.set(Field.DAY, monthFirst ? second : first);
        }
        return date(frame, words);
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
        Point point = within(container.point(), frame);
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
                    ? new Container(Point.around(point.from(), Unit.of(frame.get(Field.RELUNIT))), anchor)
                    : new Container(point, anchor);
        }
        if (!frame.has(Field.RELUNIT)) {
            return null;
        }
        Unit unit = Unit.of(frame.get(Field.RELUNIT));
        Origin origin = origin(frame, unit, words);
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

    private int fullYear(int twoDigits) {
        LocalDateTime time = now.time();
        int pivot = time == null ? 30 : time.getYear() % 100 + 10;
        int century = time == null ? 2000 : time.getYear() / 100 * 100;
        return twoDigits <= pivot ? century + twoDigits : century - 100 + twoDigits;
    }

    /** What the words pick from a stretch; null if that cannot be done. */
    private @Nullable Point within(Point stretch, Frame frame) {
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
            return Point.weekend(stretch.start());
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
        Origin month = dayOnly ? monthTold(words) : null;
        if (month != null) {
            Point point = within(
                    Point.month(month.point.fromYear(), month.point.from().getMonthValue()), frame);
            return point == null ? Result.open(null) : new Result(point.value(), point, month.anchor);
        }
        Origin origin = choice.frame.is(Field.ORIGIN, 1)
                ? told(weekdayOnly ? Granularity.DAY : Granularity.YEAR)
                : from(frame, words, weekdayOnly);
        if (origin == null) {
            return Result.open(Lengths.open(frame));
        }
        Point point = weekdayOnly ? weekday(frame, origin, choice) : inYear(frame, origin, choice);
        return point == null ? Result.open(Lengths.open(frame)) : new Result(point.value(), point, origin.anchor());
    }

    /** The month that a bare "the 12th" belongs to, if one has just been named. */
    private @Nullable Origin monthTold(Words words) {
        Reference reference = references.asFineAs(Granularity.MONTH);
        if (reference == null || (!narrative && words.sentence() - reference.sentence() > 1)) {
            return null;
        }
        return new Origin(reference.point().from(), reference.point(), new Anchor.Other(reference.moment()));
    }

    /** The words and the way they look: -1 back, 1 forth, 0 unknown. */
    private record Choice(Frame frame, int direction) {}

    /** A text that tells history, or has just named a year gone by, goes on from its own times. */
    private @Nullable Origin from(Frame frame, Words words, boolean weekdayOnly) {
        Origin present = present(Unit.DAY);
        boolean steps = frame.has(Field.REL) && !frame.has(Field.ORIGIN);
        Reference reference =
                weekdayOnly ? references.asFineAs(Granularity.DAY) : references.asFineAs(Granularity.YEAR);
        if (reference == null || (steps && present != null)) {
            return present;
        }
        boolean near = present != null && words.direction() != Tense.FUTURE && goesOn(reference, words, present);
        if (narrative || present == null || (near && !weekdayOnly)) {
            return new Origin(reference.point().from(), reference.point(), new Anchor.Other(reference.moment()));
        }
        return present;
    }

    /** Whether a time goes on from one just named: from a month or a day of a year gone by, not from a mere year. */
    private static boolean goesOn(Reference reference, Words words, Origin present) {
        return words.sentence() - reference.sentence() <= 1
                && reference.yearSaid()
                && reference.point().asFineAs(Granularity.MONTH)
                && reference.point().fromYear() < present.time().getYear();
    }

    private @Nullable Point weekday(Frame frame, Origin origin, Choice choice) {
        LocalDate today = origin.time().toLocalDate();
        DayOfWeek wanted = DayOfWeek.of(frame.get(Field.WEEKDAY));
        boolean told = !origin.anchor().equals(now.anchor());
        if (frame.has(Field.REL)) {
            int rel = frame.get(Field.REL);
            if (rel == 0) {
                return Point.day(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(wanted)));
            }
            if (rel == 2) {
                return Point.day(today.with(TemporalAdjusters.next(wanted)));
            }
            return Point.day(
                    rel < 0
                            ? today.with(TemporalAdjusters.previous(wanted))
                            : today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                                    .with(TemporalAdjusters.nextOrSame(wanted)));
        }
        boolean forth = told || choice.direction > 0;
        return Point.day(
                today.with(forth ? TemporalAdjusters.nextOrSame(wanted) : TemporalAdjusters.previousOrSame(wanted)));
    }

    private @Nullable Point inYear(Frame frame, Origin origin, Choice choice) {
        LocalDate today = origin.time().toLocalDate();
        if (frame.has(Field.DAY) && !frame.has(Field.MONTH)) {
            return dayOfMonth(frame, origin, choice);
        }
        if (frame.has(Field.WEEKEND)) {
            boolean weekendNow = today.getDayOfWeek().getValue() >= 6;
            int steps = choice.direction <= 0 && !weekendNow ? -1 : 0;
            return Point.weekend(today.plusWeeks(steps));
        }
        Point here = inYear(frame, today.getYear());
        if (here == null) {
            return null;
        }
        Reference begin = frame.has(Field.AFTER) && !narrative ? references.latest() : null;
        if (begin != null) {
            Point end = inYear(frame, begin.point().fromYear());
            boolean next = end != null && end.from().isBefore(begin.point().from());
            return next ? inYear(frame, begin.point().fromYear() + 1) : end;
        }
        if (!origin.anchor().equals(now.anchor())) {
            return told(frame, origin, here);
        }
        Point before = here.from().toLocalDate().isAfter(today) ? inYear(frame, today.getYear() - 1) : here;
        Point after = here.to().toLocalDate().isAfter(today) ? here : inYear(frame, today.getYear() + 1);
        if (before == null || after == null) {
            return here;
        }
        if (frame.has(Field.REL)) {
            boolean contains = before.equals(after);
            return switch (frame.get(Field.REL)) {
                case -1 -> contains ? inYear(frame, before.fromYear() - 1) : before;
                case 1 -> contains ? inYear(frame, after.fromYear() + 1) : after;
                default -> here;
            };
        }
        if (choice.direction != 0) {
            return choice.direction < 0 ? before : after;
        }
        if (frame.has(Field.WEEKDAY) && frame.has(Field.DAY)) {
            boolean fits = before.start().getDayOfWeek().getValue() == frame.get(Field.WEEKDAY);
            return fits ? before : after;
        }
        long back = today.toEpochDay() - before.start().toEpochDay();
        long forth = after.start().toEpochDay() - today.toEpochDay();
        return back <= forth + 60 ? before : after;
    }

    private static @Nullable Point told(Frame frame, Origin origin, Point here) {
        Point reference = origin.point();
        boolean monthKnown = reference.asFineAs(Granularity.MONTH);
        int months = reference.from().getMonthValue() - here.from().getMonthValue();
        if (monthKnown && frame.has(Field.MONTH) && months >= BACKWARD) {
            return frame.has(Field.DAY)
                    ? Point.day(LocalDate.of(here.fromYear() + 1, frame.get(Field.MONTH), frame.get(Field.DAY)))
                    : Point.month(here.fromYear() + 1, frame.get(Field.MONTH));
        }
        return here;
    }

    private @Nullable Point inYear(Frame frame, int year) {
        if (frame.is(Field.MONTH, 2) && frame.is(Field.DAY, 29)) {
            int leap = year;
            while (!java.time.Year.isLeap(leap)) {
                leap--;
            }
            return within(Point.year(leap), frame);
        }
        boolean picks = frame.has(Field.MONTH)
                || frame.has(Field.SEASON)
                || frame.has(Field.QUARTER)
                || frame.has(Field.HALF)
                || frame.has(Field.HOLIDAY)
                || frame.has(Field.WEEK);
        return picks ? within(Point.year(year), frame) : null;
    }

    private static Point dayOfMonth(Frame frame, Origin origin, Choice choice) {
        LocalDate today = origin.time().toLocalDate();
        int day = frame.get(Field.DAY);
        if (frame.has(Field.WEEKDAY)) {
            return fitting(today, day, frame.get(Field.WEEKDAY), choice.direction);
        }
        int steps = 0;
        if (choice.direction < 0 && day > today.getDayOfMonth()) {
            steps = -1;
        } else if (choice.direction > 0 && day < today.getDayOfMonth()) {
            steps = 1;
        }
        LocalDate month = today.withDayOfMonth(1).plusMonths(steps);
        return Point.day(LocalDate.of(month.getYear(), month.getMonthValue(), day));
    }

    /** "Tuesday the 13th": the nearest month in which it is one, back or forth as the clause says. */
    private static Point fitting(LocalDate today, int day, int weekday, int direction) {
        LocalDate month = today.withDayOfMonth(1);
        for (int steps = 0; steps <= 14; steps++) {
            for (int way : direction < 0 ? BACK_FIRST : FORTH_FIRST) {
                LocalDate each = month.plusMonths((long) way * steps);
                boolean exists = day <= each.lengthOfMonth();
                if (exists && each.withDayOfMonth(day).getDayOfWeek().getValue() == weekday) {
                    return Point.day(each.withDayOfMonth(day));
                }
            }
        }
        throw new ArithmeticException("No month near has day " + day + " on weekday " + weekday);
    }

    private static final List<Integer> BACK_FIRST = List.of(-1, 1);
    private static final List<Integer> FORTH_FIRST = List.of(1, -1);
}
