package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.dateline.Moment.Granularity;
import org.dateline.time.Origins.Origin;
import org.dateline.time.References.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Words that leave the year out, or more: "Friday", "in June", "on the 12th", "the third quarter". Takes the one that the clause looks to,
 * back or forth from the origin, and the nearer one where it does not tell. In a text that tells history the year goes on.
 */
final class Yearless {

    /** In a text that tells history, a month so much earlier in the year than the last one named belongs to the next year. */
    private static final int BACKWARD = 9;

    private final Origins origins;
    private final Stretches stretches;

    Yearless(Origins origins, Stretches stretches) {
        this.origins = origins;
        this.stretches = stretches;
    }

    /** The words and the way they look: -1 back, 1 forth, 0 unknown. */
    record Choice(Frame frame, int direction) {}

    @Nullable
    Point weekday(Frame frame, Origin origin, Choice choice) {
        LocalDate today = origin.time().toLocalDate();
        DayOfWeek wanted = DayOfWeek.of(frame.get(Field.WEEKDAY));
        boolean told = !origin.anchor().equals(origins.now().anchor());
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

    @Nullable
    Point inYear(Frame frame, Origin origin, Choice choice) {
        LocalDate today = origin.time().toLocalDate();
        if (frame.has(Field.DAY) && !frame.has(Field.MONTH)) {
            return dayOfMonth(frame, origin, choice);
        }
        if (frame.has(Field.WEEKEND)) {
            int day = today.getDayOfWeek().getValue();
            // The clause does not tell: on a Thursday or Friday the coming one is the nearer.
            boolean back = choice.direction < 0 || choice.direction == 0 && day < 4;
            int steps = back && day < 6 ? -1 : 0;
            return Point.weekend(today.plusWeeks(steps));
        }
        Point here = inYear(frame, today.getYear());
        if (here == null) {
            return null;
        }
        Reference begin = frame.has(Field.AFTER) && !origins.narrative ? origins.references.latest() : null;
        if (begin != null) {
            Point end = inYear(frame, begin.point().fromYear());
            boolean next = end != null && end.from().isBefore(begin.point().from());
            return next ? inYear(frame, begin.point().fromYear() + 1) : end;
        }
        if (!origin.anchor().equals(origins.now().anchor())) {
            return told(frame, origin, here);
        }
        if (frame.until != null && !frame.has(Field.REL)) {
            Point end = nearest(frame.until, today, choice);
            Point start = end == null ? null : inYear(frame, end.fromYear());
            if (end == null || start == null) {
                return null;
            }
            return start.from().isAfter(end.from()) ? inYear(frame, end.fromYear() - 1) : start;
        }
        return nearest(frame, today, choice);
    }

    /** The one that the clause looks to, or the nearer one. */
    private @Nullable Point nearest(Frame frame, LocalDate today, Choice choice) {
        Point here = inYear(frame, today.getYear());
        if (here == null) {
            return null;
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
        if (frame.has(Field.WEEKDAY) && frame.has(Field.DAY)) {
            boolean fitsBefore = before.start().getDayOfWeek().getValue() == frame.get(Field.WEEKDAY);
            boolean fitsAfter = after.start().getDayOfWeek().getValue() == frame.get(Field.WEEKDAY);
            if (fitsBefore != fitsAfter) {
                return fitsBefore ? before : after;
            }
            if (!fitsBefore) {
                // One of the two is wrong; a weekday is named for days near by.
                return nearer(today, before, after, 0);
            }
        }
        if (choice.direction != 0) {
            return choice.direction < 0 ? before : after;
        }
        return nearer(today, before, after, 60);
    }

    /** @param bonus days by which the one before may be farther away and still be taken */
    private static Point nearer(LocalDate today, Point before, Point after, int bonus) {
        long back = today.toEpochDay() - before.start().toEpochDay();
        long forth = after.start().toEpochDay() - today.toEpochDay();
        return back <= forth + bonus ? before : after;
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
            while (!Year.isLeap(leap)) {
                leap--;
            }
            return stretches.within(Point.year(leap), frame);
        }
        boolean picks = frame.has(Field.MONTH)
                || frame.has(Field.SEASON)
                || frame.has(Field.QUARTER)
                || frame.has(Field.HALF)
                || frame.has(Field.HOLIDAY)
                || frame.has(Field.WEEK);
        return picks ? stretches.within(Point.year(year), frame) : null;
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
