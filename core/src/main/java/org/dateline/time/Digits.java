package org.dateline.time;

/**
 * What a token of figures can be. A figure is often several things at once: "10" is a number, a day, a month, an hour and the
 * short form of a year; the pattern around it decides. Reads each token once; makes no strings. Immutable and thread-safe.
 */
final class Digits {

    private final int number;
    private final int decimal;
    private final int fraction;
    private final int day;
    private final int dayOrdinal;
    private final int ordinal;
    private final int month;
    private final int hour;
    private final int year;
    private final int anyYear;
    private final int smallYear;
    private final int shortYear;
    private final int markedYear;
    private final int decade;
    private final int tens;
    private final int markedTens;
    private final int clock;
    private final int dotClock;
    private final int military;
    private final int isoDate;
    private final int dottedDate;
    private final int monthDay;
    private final int fiscalYear;
    private final int isoHour;
    private final int clockMinutes;
    private final int clockLead;
    private final int clockLetter;
    private final int hourLetter;
    private final int hours;
    private final int weeks;
    private final int years;
    private final int days;
    private final int hourIsh;
    private final int calendarYear;

    Digits(Symbols symbols) {
        number = symbols.number("INT");
        decimal = symbols.number("DECIMAL");
        fraction = symbols.number("FRACTION");
        day = symbols.number("DAY");
        dayOrdinal = symbols.number("DAY_TH");
        ordinal = symbols.number("ORDINAL_TH");
        month = symbols.number("MONTH_DIGITS");
        hour = symbols.number("HOUR");
        year = symbols.number("YEAR");
        anyYear = symbols.number("YEAR_ANY");
        smallYear = symbols.number("YEAR_SMALL");
        shortYear = symbols.number("YY");
        markedYear = symbols.number("YY_MARKED");
        decade = symbols.number("DECADE");
        tens = symbols.number("TENS");
        markedTens = symbols.number("TENS_MARKED");
        clock = symbols.number("CLOCK");
        dotClock = symbols.number("CLOCK_DOT");
        military = symbols.number("CLOCK_MILITARY");
        isoDate = symbols.number("NUMERIC_DATE");
        dottedDate = symbols.number("NUMERIC_LOOSE");
        monthDay = symbols.number("NUMERIC_PART");
        fiscalYear = symbols.number("YEAR_FISCAL");
        isoHour = symbols.number("ISO_T");
        clockMinutes = symbols.number("CLOCK_MINUTES");
        clockLead = symbols.number("CLOCK_LEAD");
        clockLetter = symbols.number("CLOCK_LETTER");
        hourLetter = symbols.number("HOUR_LETTER");
        hours = symbols.number("COUNT_H");
        weeks = symbols.number("COUNT_W");
        years = symbols.number("COUNT_Y");
        days = symbols.number("COUNT_D");
        hourIsh = symbols.number("HOUR_ISH");
        calendarYear = symbols.number("YEAR_CALENDAR");
    }

    /** Whether a token that begins like a figure may carry an expression by itself: a year, a date, an hour. */
    static boolean trigger(CharSequence text, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != ',') {
                return true;
            }
        }
        return (digits == 4 || digits == 8) && end - start == digits;
    }

    /** Adds to an item all that its figures can be. */
    void classify(CharSequence text, int start, int end, Items items) {
        int s = start;
        boolean marked = text.charAt(s) == '\'' || text.charAt(s) == '\u2019' || text.charAt(s) == '\u2018';
        if (marked) {
            s++;
        }
        if (text.charAt(s) == 'T') {
            int hours = number(text, s + 1, end);
            if (hours >= 0 && hours <= 24) {
                items.add(isoHour, hours);
            }
            return;
        }
        boolean calendar = (text.charAt(s) | 32) == 'c';
        if (end - s > 2 && (calendar || (text.charAt(s) | 32) == 'f') && (text.charAt(s + 1) | 32) == 'y') {
            named(text, s + 2, end, calendar ? calendarYear : fiscalYear, items);
            return;
        }
        int first = 0;
        int at = s;
        while (at < end && isDigit(text.charAt(at)) && at - s < 9) {
            first = first * 10 + text.charAt(at++) - '0';
        }
        int length = at - s;
        if (length == 0) {
            return;
        }
        if (at == end) {
            whole(first, length, marked, items);
            return;
        }
        switch (text.charAt(at)) {
            case ',' -> thousands(text, s, end, items);
            case '.' -> dotted(text, first, length, at + 1, end, items);
            case ':' -> colons(text, first, length, at + 1, end, items);
            case '/', '-' -> slashed(text, first, length, at + 1, end, items);
            default -> lettered(text, first, length, at, end, marked, items);
        }
    }

    private void whole(int value, int length, boolean marked, Items items) {
        if (marked) {
            if (length == 2) {
                items.add(markedYear, value);
            }
            return;
        }
        items.add(number, value);
        if (length <= 2) {
            if (value >= 1 && value <= 31) {
                items.add(day, value);
            }
            if (value >= 1 && value <= 12) {
                items.add(month, value);
            }
            if (value <= 24) {
                items.add(hour, value);
            }
            if (length == 2) {
                items.add(shortYear, value);
            }
        }
        if (length == 4 && value >= 1000 && value < 2200) {
            items.add(year, value);
        }
        if (length == 4 && value % 100 < 60 && value < 2400) {
            int seconds = (value / 100 * 60 + value % 100) * 60;
            items.add(military, seconds);
            if (value < 1000) {
                items.add(clockLead, seconds);
            }
        }
        if (length == 8
                && value / 10_000 >= 1900
                && value / 10_000 < 2100
                && value / 100 % 100 <= 12
                && value % 100 <= 31) {
            items.add(isoDate, value);
        }
        if (length <= 4 && value > 0) {
            items.add(anyYear, value);
        }
        if (length <= 3 && value > 0) {
            items.add(smallYear, value);
        }
    }

    /** "FY24", "CY2018". */
    private static void named(CharSequence text, int start, int end, int symbol, Items items) {
        int value = number(text, start, end);
        if (value >= 0 && (end - start == 2 || (end - start == 4 && value > 1900 && value < 2200))) {
            items.add(symbol, end - start == 2 ? 2000 + value : value);
        }
    }

    private void thousands(CharSequence text, int start, int end, Items items) {
        long value = 0;
        for (int i = start; i < end && value < 1_000_000_000L; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                value = value * 10 + c - '0';
            } else if (c != ',') {
                return;
            }
        }
        if (value < 2_000_000) {
            items.add(number, (int) value);
        }
    }

    private void dotted(CharSequence text, int first, int length, int rest, int end, Items items) {
        int dot = indexOf(text, '.', rest, end);
        if (dot < 0) {
            int part = number(text, rest, end);
            if (part < 0 || length > 6) {
                return;
            }
            int thousandths = end - rest == 1 ? part * 100 : end - rest == 2 ? part * 10 : end - rest == 3 ? part : -1;
            if (thousandths >= 0 && first < 100_000) {
                items.add(decimal, first * 1000 + thousandths);
            }
            if (end - rest == 2 && first < 25 && part < 60) {
                items.add(dotClock, (first * 60 + part) * 60);
            }
            return;
        }
        three(text, first, length, rest, dot, end, items);
    }

    private void slashed(CharSequence text, int first, int length, int rest, int end, Items items) {
        char mark = text.charAt(rest - 1);
        int second = indexOf(text, mark, rest, end);
        if (second >= 0) {
            three(text, first, length, rest, second, end, items);
            return;
        }
        int part = number(text, rest, end);
        if (part < 0 || mark != '/') {
            return;
        }
        if (first == 1 && part == 2) {
            items.add(fraction, 500);
        } else if ((first == 1 || first == 3) && part == 4) {
            items.add(fraction, first * 250);
        }
        if (length <= 2 && end - rest <= 2 && first > 0 && part > 0 && first <= 31 && part <= 31) {
            items.add(monthDay, -(first * 1_000_000 + part * 10_000));
        }
    }

    /** Three groups: a year first is ISO's order; a year last may be either, which the resolver decides. */
    private void three(CharSequence text, int first, int length, int rest, int mark, int end, Items items) {
        int second = number(text, rest, mark);
        int third = number(text, mark + 1, end);
        if (second < 0 || third < 0) {
            return;
        }
        int thirdLength = end - mark - 1;
        if (length == 4 && mark - rest <= 2 && thirdLength <= 2) {
            items.add(isoDate, first * 10_000 + second * 100 + third);
        } else if (length <= 2 && mark - rest <= 2 && (thirdLength == 4 || thirdLength == 2)) {
            items.add(thirdLength == 4 ? isoDate : dottedDate, -(first * 1_000_000 + second * 10_000 + third));
        }
    }

    private void colons(CharSequence text, int first, int length, int rest, int end, Items items) {
        int colon = indexOf(text, ':', rest, end);
        int minutes = number(text, rest, colon < 0 ? end : colon);
        if (end - rest == 3 && text.charAt(end - 1) == 'a' && length <= 2 && first >= 1 && first <= 12) {
            int before = number(text, rest, end - 1);
            if (before >= 0 && before < 60) {
                items.add(clockLetter, (first * 60 + before) * 60);
            }
            return;
        }
        int seconds = colon < 0 ? 0 : number(text, colon + 1, end);
        boolean twoDigits = (colon < 0 ? end : colon) - rest == 2;
        if (length <= 2 && first <= 24 && twoDigits && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60) {
            items.add(clockMinutes, first * 60 + minutes);
            items.add(clock, (first * 60 + minutes) * 60 + seconds + (colon < 0 ? 0 : Items.WITH_SECONDS));
        }
    }

    /** "3rd", "1990s", "90s", "1990's". */
    private void lettered(CharSequence text, int first, int length, int at, int end, boolean marked, Items items) {
        int letters = at;
        if (end - at > 1 && !Character.isLetter(text.charAt(at))) {
            letters++;
        }
        int count = end - letters;
        if (count == 1 && letters == at && length <= 3) {
            letter(first, text.charAt(at), items);
        }
        char last = (char) (text.charAt(end - 1) | 32);
        if (count == 3 && letters == at && first >= 1 && first <= 12 && startsWith(text, at, "ish")) {
            items.add(hourIsh, first);
            return;
        }
        if (count == 1 && last == 's') {
            if (length == 4 && first % 10 == 0 && first >= 1000 && first < 2200) {
                items.add(decade, first / 10);
            } else if (length == 2 && first % 10 == 0 && first >= 10) {
                items.add(marked ? markedTens : tens, first / 10);
                if (marked) {
                    items.add(tens, first / 10);
                }
            } else if (length == 3 && first % 10 == 0) {
                items.add(decade, first / 10);
            }
        } else if (count == 2 && letters == at && length <= 3 && isOrdinal((char) (text.charAt(at) | 32), last)) {
            items.add(ordinal, first);
            if (first >= 1 && first <= 31) {
                items.add(dayOrdinal, first);
            }
        }
    }

    /** "3h", "2W", "3Y"; "9a" is an hour before noon. */
    private void letter(int value, char letter, Items items) {
        switch (letter) {
            case 'a' -> {
                if (value >= 1 && value <= 12) {
                    items.add(hourLetter, value);
                }
            }
            case 'h' -> items.add(hours, value * 1000);
            case 'W' -> items.add(weeks, value * 1000);
            case 'D' -> items.add(days, value * 1000);
            case 'Y' -> items.add(years, value * 1000);
            default -> {}
        }
    }

    private static boolean startsWith(CharSequence text, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOrdinal(char first, char last) {
        return switch (first) {
            case 't' -> last == 'h';
            case 's' -> last == 't';
            case 'n', 'r' -> last == 'd';
            default -> false;
        };
    }

    private static int indexOf(CharSequence text, char c, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private static int number(CharSequence text, int start, int end) {
        if (end <= start || end - start > 4) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
