package org.dateline.time;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Lengths of time and returning times as TIMEX3 writes them. */
final class Lengths {

    private static final int THOUSAND = 1000;

    private Lengths() {}

    /** "P3D", "PT20M", "P2Y6M", "PXW". */
    static String duration(Frame frame) {
        Unit unit = Unit.of(frame.get(Field.UNIT));
        if (!frame.has(Field.COUNT)) {
            return (unit.inClockTime() ? "PTX" : "PX") + unit.letter;
        }
        int count = frame.get(Field.COUNT);
        if (frame.has(Field.UNIT2)) {
            Unit second = Unit.of(frame.get(Field.UNIT2));
            String rest = number(frame.get(Field.COUNT2, THOUSAND)) + second.letter;
            boolean clock = second.inClockTime() && !unit.inClockTime();
            String value = (unit.inClockTime() ? "PT" : "P") + number(count) + unit.letter + (clock ? "T" : "") + rest;
            if (!frame.has(Field.UNIT3)) {
                return value;
            }
            Unit third = Unit.of(frame.get(Field.UNIT3));
            boolean late = third.inClockTime() && !second.inClockTime();
            return value + (late ? "T" : "") + number(frame.get(Field.COUNT3, THOUSAND)) + third.letter;
        }
        int part = count % THOUSAND;
        int parts = part * unit.smallerInOne();
        String prefix = unit.inClockTime() ? "PT" : "P";
        if (part != 0 && parts % THOUSAND == 0 && unit != Unit.DAY) {
            String whole = count < THOUSAND ? "" : count / THOUSAND + unit.letter;
            return prefix + whole + parts / THOUSAND + unit.smaller().letter;
        }
        return prefix + number(count) + unit.letter;
    }

    /** The time that lies the whole length away: forth if the sign is 1, back if it is -1. */
    static LocalDateTime away(Frame frame, LocalDateTime time, int sign) {
        LocalDateTime at = away(Unit.of(frame.get(Field.UNIT)), time, (long) sign * frame.get(Field.COUNT));
        if (frame.has(Field.UNIT2)) {
            at = away(Unit.of(frame.get(Field.UNIT2)), at, (long) sign * frame.get(Field.COUNT2, THOUSAND));
        }
        return frame.has(Field.UNIT3)
                ? away(Unit.of(frame.get(Field.UNIT3)), at, (long) sign * frame.get(Field.COUNT3, THOUSAND))
                : at;
    }

    private static LocalDateTime away(Unit unit, LocalDateTime time, long thousandths) {
        LocalDateTime whole = unit.shift(time, thousandths / THOUSAND);
        long rest = thousandths % THOUSAND;
        return rest == 0 ? whole : unit.smaller().shift(whole, rest * unit.smallerInOne() / THOUSAND);
    }

    /** The finest unit of a length. */
    static Unit finest(Frame frame) {
        Field field = frame.has(Field.UNIT3) ? Field.UNIT3 : frame.has(Field.UNIT2) ? Field.UNIT2 : Field.UNIT;
        return Unit.of(frame.get(field));
    }

    private static String number(int thousandths) {
        if (thousandths % THOUSAND == 0) {
            return Integer.toString(thousandths / THOUSAND);
        }
        String digits = Integer.toString(thousandths % THOUSAND + THOUSAND).substring(1);
        while (digits.endsWith("0")) {
            digits = digits.substring(0, digits.length() - 1);
        }
        return (thousandths / THOUSAND == 0 ? "0" : Integer.toString(thousandths / THOUSAND)) + "." + digits;
    }

    /** "XXXX-WXX-5", "XXXX-07", "P2W", or null for nothing that returns. */
    static @Nullable String set(Frame frame) {
        if (frame.has(Field.EVERY) && frame.has(Field.UNIT)) {
            return every(frame);
        }
        return open(frame);
    }

    private static String every(Frame frame) {
        if (frame.is(Field.EVERY, 2)) {
            return switch (Unit.of(frame.get(Field.UNIT))) {
                case DAY -> "XXXX-XX-XX";
                case NIGHT -> "XXXX-XX-XXTNI";
                case WEEK -> "XXXX-WXX";
                case WEEKEND -> "XXXX-WXX-WE";
                case MONTH -> "XXXX-XX";
                case YEAR -> "XXXX";
                case HOUR -> "PT1H";
                case MINUTE -> "PT1M";
                case SECOND -> "PT1S";
                case QUARTER -> "XXXX-QX";
                case DECADE -> "XXX";
                case CENTURY, MILLENNIUM -> "XX";
            };
        }
        if (frame.is(Field.UNIT, Unit.WEEKEND.ordinal())) {
            return "XXXX-WXX-WE";
        }
        if (frame.is(Field.UNIT, Unit.NIGHT.ordinal())) {
            return "XXXX-XX-XXTNI";
        }
        if (!frame.has(Field.COUNT)) {
            frame.set(Field.COUNT, THOUSAND);
        }
        return duration(frame);
    }

    /** The value of a time whose year, or more, nobody knows: {@code XXXX-02}, {@code XXXX-WXX-4TNI}. Null if nothing is known of it. */
    static @Nullable String open(Frame frame) {
        String day;
        if (frame.has(Field.MONTH)) {
            day = "XXXX-" + two(frame.get(Field.MONTH));
            if (frame.has(Field.DAY)) {
                day += "-" + two(frame.get(Field.DAY));
            }
        } else if (frame.has(Field.WEEKDAY)) {
            day = "XXXX-WXX-" + frame.get(Field.WEEKDAY);
        } else if (frame.has(Field.DAY)) {
            day = "XXXX-XX-" + two(frame.get(Field.DAY));
        } else if (frame.has(Field.SEASON)) {
            return "XXXX-" + Point.seasonCode(frame.get(Field.SEASON));
        } else if (frame.has(Field.QUARTER)) {
            return "XXXX-Q" + frame.get(Field.QUARTER);
        } else if (frame.has(Field.HALF)) {
            return "XXXX-H" + frame.get(Field.HALF);
        } else if (frame.has(Field.WEEKEND)) {
            return "XXXX-WXX-WE";
        } else if (frame.has(Field.PART) || frame.has(Field.HOUR)) {
            day = "XXXX-XX-XX";
        } else if (frame.has(Field.RELUNIT)) {
            return unit(Unit.of(frame.get(Field.RELUNIT)));
        } else {
            return null;
        }
        if (frame.has(Field.PART)) {
            return day + "T" + PartOfDay.of(frame.get(Field.PART)).code;
        }
        return frame.has(Field.HOUR) ? day + clock(frame) : day;
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX";
            case DAY -> "XXXX-XX-XX";
            case NIGHT -> "XXXX-XX-XXTNI";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY, MILLENNIUM -> "XX";
        };
    }

    /** "T05:30", "T17", from fields that have been checked. */
    static String clock(Frame frame) {
        String value = "T" + two(hour(frame));
        if (frame.has(Field.MINUTE)) {
            value += ":" + two(frame.get(Field.MINUTE));
        }
        return frame.has(Field.SECOND) ? value + ":" + two(frame.get(Field.SECOND)) : value;
    }

    /** The hour of 24 that the frame's hour and half of the day say. */
    static int hour(Frame frame) {
        int hour = frame.get(Field.HOUR);
        int half = frame.get(Field.MERIDIEM, 0);
        if (half == 0 && frame.has(Field.PART)) {
            half = PartOfDay.of(frame.get(Field.PART)).meridiem();
        }
        if (half == 2 && hour < 12) {
            return hour + 12;
        }
        return half == 1 && hour == 12 ? 0 : hour;
    }

    private static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}
