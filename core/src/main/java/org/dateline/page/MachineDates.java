package org.dateline.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that pages write for machines: ISO 8601 in its many dialects, RFC 1123, what {@code Date.toString}
 * prints in Java and JavaScript, epoch seconds and milliseconds, and the plain English and numeric dates that editors'
 * systems put into meta elements. A numeric date whose month and day could be swapped is no date.
 *
 * <p>One scan cuts the text into numbers, words and marks and fills the fields; there is no pattern list to try in turn.
 * Anything it does not know makes it abstain, since prose belongs to the reader of human dates.
 */
final class MachineDates {

    private static final int LONGEST = 80;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** Zones that stand for one offset wherever they are written in English; IST and the like do not. */
    private static final String ZONES =
            " Z+0 UTC+0 GMT+0 UT+0 EST-5 EDT-4 CST-6 CDT-5 MST-7 MDT-6 PST-8 PDT-7 ET? CT? PT? BST+1 CET+1 CEST+2 EET+2"
                    + " EEST+3 WET+0 WEST+1 MSK+3 AEST+10 AEDT+11 NZST+12 NZDT+13 JST+9 KST+9 SGT+8 HKT+8 ";

    private static final String IGNORED = " AT ON T OF MON TUE TUES WED THU THUR THURS FRI SAT SUN MONDAY TUESDAY"
            + " WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY ST ND RD TH ";

    private final String text;
    private int at;
    private int year = -1;
    private int month = -1;
    private int day = -1;
    private int hour = -1;
    private int minute;
    private int second;
    private @Nullable ZoneOffset offset;

    /** Two small numbers in a row whose order is not known yet. */
    private int undecided = -1;

    private MachineDates(String text) {
        this.text = text;
    }

    /** The moment a text gives, or null if it gives none beyond doubt. */
    static @Nullable Timestamp parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String trimmed = text.strip();
        if (trimmed.length() < 8 || trimmed.length() > LONGEST) {
            return null;
        }
        return new MachineDates(trimmed).parse();
    }

    private @Nullable Timestamp parse() {
        if (digitsAt(0) == text.length()) {
            return digitsOnly();
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                if (!number()) {
                    return null;
                }
            } else if (Character.isLetter(c)) {
                if (!word()) {
                    return null;
                }
            } else if (c == '[' || c == '(') {
                // "[Europe/Berlin]", "(Coordinated Universal Time)": the offset before it says enough.
                break;
            } else if ((c == '+' || c == '-' || c == '\u2212') && hour >= 0 && digitsAt(at + 1) >= 2) {
                if (!zone(c)) {
                    return null;
                }
            } else if (c <= ' ' || ",.-/:|\u00a0\u202f".indexOf(c) >= 0) {
                at++;
            } else {
                return null;
            }
        }
        return assembled();
    }

    private int digitsAt(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i - from;
    }

    private int value(int from, int length) {
        int value = 0;
        for (int i = from; i < from + length; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }

    /** "20231222", or seconds or milliseconds since 1970. */
    private @Nullable Timestamp digitsOnly() {
        int length = text.length();
        if (length == 8) {
            return compact(0) ? assembled() : null;
        }
        if (length == 14) {
            return compact(0) && clock(8) ? assembled() : null;
        }
        if (length != 10 && length != 13) {
            return null;
        }
        long seconds = Long.parseLong(text.substring(0, 10));
        return moment(LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private boolean compact(int from) {
        year = value(from, 4);
        month = value(from + 4, 2);
        day = value(from + 6, 2);
        return true;
    }

    private boolean clock(int from) {
        hour = value(from, 2);
        minute = value(from + 2, 2);
        second = value(from + 4, 2);
        return true;
    }

    private boolean number() {
        int length = digitsAt(at);
        int from = at;
        at += length;
        char next = at < text.length() ? text.charAt(at) : ' ';
        if (year < 0 && length == 8) {
            return compact(from);
        }
        if (day >= 0 && hour < 0 && (length == 6 || length == 4 && year >= 0)) {
            hour = value(from, 2);
            minute = value(from + 2, 2);
            second = length == 6 ? value(from + 4, 2) : 0;
            return true;
        }
        if (length == 4) {
            if (year >= 0) {
                return false;
            }
            year = value(from, 4);
            return true;
        }
        if (length > 2) {
            return false;
        }
        int value = value(from, length);
        if (hour < 0 && (next == ':' || isMeridiem(at))) {
            return clockFrom(value);
        }
        if (year >= 0 && month < 0 && day < 0) {
            // Year first: the rest is in order.
            month = value;
        } else if (month >= 0 && day < 0) {
            day = value;
        } else if (month < 0 && day < 0 && undecided < 0) {
            undecided = value;
            if (next == '.') {
                // Points stand between day and month only where the day comes first.
                day = value;
                undecided = -1;
            }
        } else if (month < 0 && day >= 0) {
            month = value;
        } else if (month < 0) {
            return twoUndecided(value);
        } else {
            return false;
        }
        return true;
    }

    /** "13/02/2024" and "02/13/2024" can be told; "03/02/2024" cannot. */
    private boolean twoUndecided(int value) {
        if (undecided > 12 || undecided == value) {
            day = undecided;
            month = value;
        } else if (value > 12) {
            month = undecided;
            day = value;
        } else {
            return false;
        }
        undecided = -1;
        return true;
    }

    private boolean clockFrom(int value) {
        hour = value;
        if (at < text.length() && text.charAt(at) == ':') {
            int length = digitsAt(at + 1);
            if (length != 2) {
                return false;
            }
            minute = value(at + 1, 2);
            at += 3;
            if (at < text.length() && text.charAt(at) == ':' && digitsAt(at + 1) == 2) {
                second = value(at + 1, 2);
                at += 3;
                if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
                    int fraction = digitsAt(at + 1);
                    at += fraction > 0 ? 1 + fraction : 0;
                }
            }
        }
        int blank = at;
        while (blank < text.length() && (text.charAt(blank) <= ' ' || text.charAt(blank) == '\u202f')) {
            blank++;
        }
        if (isMeridiem(blank)) {
            boolean afternoon = (text.charAt(blank) | 0x20) == 'p';
            if (hour > 12 && !afternoon || hour > 23) {
                return false;
            }
            hour = hour > 12 ? hour : hour % 12 + (afternoon ? 12 : 0);
            at = blank + 1;
            while (at < text.length() && (text.charAt(at) == '.' || (text.charAt(at) | 0x20) == 'm')) {
                at++;
            }
        }
        return true;
    }

    private boolean isMeridiem(int from) {
        if (from + 1 >= text.length()) {
            return false;
        }
        int first = text.charAt(from) | 0x20;
        int second = text.charAt(from + 1);
        int mark = second == '.' && from + 2 < text.length() ? text.charAt(from + 2) : second;
        return (first == 'a' || first == 'p') && (mark | 0x20) == 'm';
    }

    private boolean word() {
        int from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        int length = at - from;
        if (length == 1 && (text.charAt(from) == 'T' || text.charAt(from) == 't')) {
            return true;
        }
        if (length >= 3) {
            int index = MONTHS.indexOf(asciiLower(from, 3));
            if (index >= 0 && index % 3 == 0 && isMonth(from, length, index / 3)) {
                if (month >= 0) {
                    return false;
                }
                month = index / 3 + 1;
                if (undecided >= 0) {
                    day = undecided;
                    undecided = -1;
                }
                return true;
            }
        }
        String upper = asciiLower(from, length).toUpperCase(java.util.Locale.ROOT);
        int zone = ZONES.indexOf(" " + upper);
        if (hour >= 0 && zone >= 0 && !Character.isLetter(ZONES.charAt(zone + 1 + length))) {
            int end = ZONES.indexOf(' ', zone + 1);
            String hours = ZONES.substring(zone + 1 + length, end);
            if (offset == null && !hours.equals("?")) {
                offset = ZoneOffset.ofHours(Integer.parseInt(hours));
            }
            return true;
        }
        return IGNORED.contains(" " + upper + " ");
    }

    private boolean isMonth(int from, int length, int month) {
        String name = java.time.Month.of(month + 1).name();
        return length == 3
                || length == 4 && month == 8
                || length == name.length() && text.regionMatches(true, from, name, 0, length);
    }

    private String asciiLower(int from, int length) {
        return text.substring(from, from + length).toLowerCase(java.util.Locale.ROOT);
    }

    private boolean zone(char sign) {
        int length = digitsAt(at + 1);
        int hours = value(at + 1, 2);
        int minutes = 0;
        int from = at;
        at += 1 + length;
        if (length == 4) {
            minutes = value(from + 3, 2);
        } else if (length != 2) {
            return false;
        } else if (at < text.length() && text.charAt(at) == ':' && digitsAt(at + 1) == 2) {
            minutes = value(at + 1, 2);
            at += 3;
        }
        if (hours > 14 || minutes > 59) {
            return false;
        }
        int total = hours * 60 + minutes;
        offset = ZoneOffset.ofTotalSeconds(60 * (sign == '+' ? total : -total));
        return true;
    }

    private @Nullable Timestamp assembled() {
        if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        if (day > YearMonth.of(year, month).lengthOfMonth() || hour > 23 || minute > 59 || second > 60) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        if (hour < 0) {
            return isZero(date) ? null : Timestamp.of(date);
        }
        return moment(date.atTime(LocalTime.of(hour, minute, Math.min(second, 59))), offset);
    }

    private static @Nullable Timestamp moment(LocalDateTime moment, @Nullable ZoneOffset offset) {
        return isZero(moment.toLocalDate()) ? null : new Timestamp(moment.toLocalDate(), moment.toLocalTime(), offset);
    }

    /** The days on which computers' calendars begin stand for "unknown". */
    private static boolean isZero(LocalDate date) {
        return date.getDayOfYear() == 1 && (date.getYear() == 1970 || date.getYear() == 1900)
                || date.equals(LocalDate.of(1969, 12, 31));
    }
}
