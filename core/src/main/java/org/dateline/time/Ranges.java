package org.dateline.time;

import java.util.List;

/** "from 3 to 7 May", "2019-21", "from 10 to 4": what one end of a range does not say, the other does. */
final class Ranges {

    private static final int NOON = 12;
    private static final int MONTHS = 12;

    private Ranges() {}

    static void lend(List<Match.Part> parts) {
        if (parts.size() < 2) {
            return;
        }
        Frame first = parts.get(parts.size() - 2).frame();
        Frame second = parts.get(parts.size() - 1).frame();
        if (parts.size() == 3) {
            Frame day = parts.get(0).frame();
            second.borrow(day, Field.MERIDIEM);
            if (day.has(Field.PART) && !second.has(Field.MERIDIEM)) {
                second.set(Field.MERIDIEM, PartOfDay.of(day.get(Field.PART)).meridiem());
            }
        }
        if (first.is(Field.ORIGIN, 2)) {
            first.base = second;
            second.clear(Field.SHIFT);
            second.clear(Field.ORIGIN);
            return;
        }
        dates(first, second);
        clocks(first, second);
    }

    private static void dates(Frame first, Frame second) {
        if (first.has(Field.MONTH) && second.has(Field.MONTH) && !second.has(Field.YEAR)) {
            second.set(Field.AFTER, 1);
            first.until = second;
        }
        if (onlyWeekday(first) && onlyWeekday(second)) {
            // "from Friday to Tuesday" ends on the Tuesday after that Friday.
            second.set(Field.ORIGIN, 1);
        }
        if (second.has(Field.YY) && first.has(Field.YEAR)) {
            second.set(Field.YEAR, first.get(Field.YEAR) / 100 * 100 + second.get(Field.YY));
            second.clear(Field.YY);
        }
        if (first.has(Field.NUMERIC)) {
            first.until = second.has(Field.NUMERIC) ? second : null;
            numeric(first, second);
        }
        if (first.has(Field.DAY) || first.has(Field.MONTH) || first.has(Field.HOUR)) {
            boolean lent = !first.has(Field.YEAR) && second.has(Field.YEAR);
            first.borrow(
                    second, Field.YEAR, Field.BC, Field.MERIDIEM, Field.REL, Field.RELUNIT, Field.ZONE, Field.NUMERIC);
            second.borrow(first, Field.YEAR);
            if (lent && first.get(Field.MONTH, 0) > second.get(Field.MONTH, MONTHS)) {
                // "November to February 2017" begins the year before.
                first.set(Field.YEAR, first.get(Field.YEAR) - 1);
            }
        }
        if (first.has(Field.DAY) && second.has(Field.DAY)) {
            months(first, second);
        }
        first.borrow(second, Field.BC);
    }

    /** "from the 27th to 3 May" begins in April, "from 27 April to the 3rd" ends in May. */
    private static void months(Frame first, Frame second) {
        boolean over = first.get(Field.DAY) > second.get(Field.DAY);
        if (first.has(Field.MONTH) && !second.has(Field.MONTH)) {
            int month = first.get(Field.MONTH);
            second.set(Field.MONTH, over ? month % MONTHS + 1 : month);
            if (over && month == MONTHS && second.has(Field.YEAR)) {
                second.set(Field.YEAR, second.get(Field.YEAR) + 1);
            }
        } else if (second.has(Field.MONTH) && !first.has(Field.MONTH)) {
            int month = second.get(Field.MONTH);
            first.set(Field.MONTH, over ? (month + NOON - 2) % MONTHS + 1 : month);
            if (over && month == 1 && first.has(Field.YEAR)) {
                first.set(Field.YEAR, first.get(Field.YEAR) - 1);
            }
        } else {
            return;
        }
        if (!second.has(Field.YEAR)) {
            second.set(Field.AFTER, 1);
            first.until = second;
        }
    }

    private static boolean onlyWeekday(Frame frame) {
        return frame.has(Field.WEEKDAY)
                && !frame.has(Field.DAY)
                && !frame.has(Field.MONTH)
                && !frame.has(Field.HOUR)
                && !frame.has(Field.PART)
                && !frame.has(Field.ORIGIN);
    }

    /** "5/1-5/7/2020": the year of a date in figures is the first one's too. */
    private static void numeric(Frame first, Frame second) {
        first.borrow(second, Field.YEAR);
        int year = second.has(Field.NUMERIC) ? -second.get(Field.NUMERIC) % 10_000 : 0;
        int packed = first.get(Field.NUMERIC);
        if (year > 0 && packed < 0 && -packed % 10_000 == 0) {
            first.set(Field.NUMERIC, packed - year);
        }
    }

    private static void clocks(Frame first, Frame second) {
        if (!first.has(Field.HOUR) || !second.has(Field.HOUR)) {
            return;
        }
        first.borrow(second, Field.DAY, Field.MONTH, Field.WEEKDAY, Field.PART);
        int from = first.get(Field.HOUR) * 60 + first.get(Field.MINUTE, 0);
        int to = second.get(Field.HOUR) * 60 + second.get(Field.MINUTE, 0);
        if (first.has(Field.MERIDIEM) && from > to && from < NOON * 60) {
            // "from 10:30 to 3 p.m." begins before noon.
            first.set(Field.MERIDIEM, 1);
        } else if (!first.has(Field.MERIDIEM)
                && !second.has(Field.MERIDIEM)
                && !first.has(Field.PART)
                && from > to
                && from < NOON * 60 + 60
                && to > 0) {
            // "from 10 to 4" goes over noon.
            second.set(Field.MERIDIEM, 2);
        }
    }
}
