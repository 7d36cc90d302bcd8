package org.dateline.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds the day in a page's address: {@code /2024/03/15/}, {@code /2024/mar/15/}, {@code -2024-03-15}, {@code /20240315}. */
final class AddressDates {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private AddressDates() {}

    /** The first day the address names, or null if it names none. A month alone is no day. */
    static @Nullable LocalDate of(String url) {
        int from = Math.max(0, url.indexOf("//") + 2);
        for (int i = url.indexOf('/', from); i >= 0 && i + 8 < url.length(); i++) {
            char c = url.charAt(i);
            boolean start =
                    !Character.isDigit(url.charAt(i)) && (c == '/' || c == '-' || c == '_' || c == '.' || c == '=');
            if (start && digits(url, i + 1) >= 4) {
                LocalDate date = at(url, i + 1);
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate at(String url, int at) {
        int length = digits(url, at);
        if (length == 8) {
            return date(number(url, at, 4), number(url, at + 4, 2), number(url, at + 6, 2));
        }
        if (length != 4 || at + 4 >= url.length()) {
            return null;
        }
        char mark = url.charAt(at + 4);
        if (mark != '/' && mark != '-' && mark != '_') {
            return null;
        }
        int next = at + 5;
        int month;
        int digits = digits(url, next);
        if (digits == 1 || digits == 2) {
            month = number(url, next, digits);
            next += digits;
        } else if (next + 3 < url.length() && MONTHS.indexOf(url.substring(next, next + 3)) % 3 == 0) {
            month = MONTHS.indexOf(url.substring(next, next + 3)) / 3 + 1;
            next += 3;
        } else {
            return null;
        }
        if (next + 1 >= url.length() || url.charAt(next) != mark) {
            return null;
        }
        digits = digits(url, next + 1);
        return digits == 1 || digits == 2 ? date(number(url, at, 4), month, number(url, next + 1, digits)) : null;
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i - from;
    }

    private static int number(String text, int from, int length) {
        return Integer.parseInt(text, from, from + length, 10);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < 1990 || year > 2100) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
