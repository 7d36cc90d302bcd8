package org.dateline.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as pages print them, in the languages of {@code months.txt}: "July 10, 2025", "10 July 2025, 09:30 BST",
 * "10.07.2025", "2025年7月10日 21:37", "2025. július 10.", "Hace 2 días". Null rather than a guess: a day without a
 * year is no date, "10/07/2025" is none unless the country or the language says which number is the month, and a relative
 * date is none, since there is no clock here.
 */
final class HumanDates {

    /** How much of a text is looked at; a date line is shorter, a paragraph has its date early or late but not here. */
    private static final int LONGEST = 2000;

    /** Countries that write the month before the day. */
    private static final Set<String> MONTH_FIRST = Set.of("US", "PR", "GU", "VI", "PH", "PW", "FM", "MH");

    /** Countries that write both, so that neither can be trusted. */
    private static final Set<String> MIXED = Set.of("CA", "KE", "GH");

    /**
     * A date and where it stands.
     *
     * @param start UTF-16 offset in the text searched, inclusive; takes in the day of the week and the time of day
     * @param end exclusive
     */
    record Found(Timestamp timestamp, int start, int end) {}

    private record Day(LocalDate date, int first, int next) {}

    private HumanDates() {}

    /**
     * The date of a line that says one, or null if it says none or two different days.
     *
     * @param language BCP 47 tag of the page, or null; decides between "listopad" October and November
     * @param country ISO 3166-1 alpha-2 code of the outlet's country, or null; decides between day and month
     */
    static @Nullable Timestamp parse(String text, @Nullable String language, @Nullable String country) {
        Found found = find(text, 0, language, country);
        if (found == null) {
            return null;
        }
        Found second = find(text, found.end(), language, country);
        while (second != null) {
            if (!second.timestamp().date().equals(found.timestamp().date())) {
                return null;
            }
            second = find(text, second.end(), language, country);
        }
        return found.timestamp();
    }

    /** The first date at or after an offset, or null. Parameters as in {@link #parse}. */
    static @Nullable Found find(String text, int from, @Nullable String language, @Nullable String country) {
        int to = Math.min(text.length(), from + LONGEST);
        if (!hasDigit(text, from, to)) {
            return null;
        }
        String tongue = language;
        String land = country;
        if (language != null) {
            String[] tags = language.split("[-_]");
            tongue = tags[0].toLowerCase(Locale.ROOT);
            if (land == null && tags.length > 1 && tags[tags.length - 1].length() == 2) {
                land = tags[tags.length - 1].toUpperCase(Locale.ROOT);
            }
        }
        DateTokens tokens = new DateTokens(text, from, to);
        for (int i = 0; i < tokens.size(); i++) {
            Day day = day(tokens, i, tongue, land);
            if (day != null) {
                return withTime(tokens, day, land);
            }
        }
        return null;
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && (c <= '9' || (c > 0x660 && Character.isDigit(c)))) {
                return true;
            }
        }
        return false;
    }

    private static Found withTime(DateTokens tokens, Day day, @Nullable String country) {
        int first = day.first();
        while ((tokens.isAny(first - 1, ",.(") && tokens.plays(first - 2, DateWords.Part.WEEKDAY))
                || tokens.plays(first - 1, DateWords.Part.WEEKDAY)) {
            first -= tokens.plays(first - 1, DateWords.Part.WEEKDAY) ? 1 : 2;
        }
        int next = day.next();
        ClockTimes.Found time = timeAfter(tokens, next);
        if (time != null) {
            next = time.next();
        } else {
            for (int i = Math.max(0, first - 10); i < first && time == null; i++) {
                ClockTimes.Found before = ClockTimes.at(tokens, i);
                if (before != null
                        && before.next() <= first
                        && onlyBetween(tokens, before.next(), first)
                        && (i == 0 || (!tokens.isNumber(i - 1) && !tokens.isAny(i - 1, ":./")))) {
                    time = before;
                    first = i;
                }
            }
        }
        Timestamp timestamp = time == null
                ? Timestamp.of(day.date())
                : new Timestamp(day.date(), time.time(), time.offsetOn(day.date(), country));
        return new Found(timestamp, tokens.start(first), tokens.end(next - 1));
    }

    private static ClockTimes.@Nullable Found timeAfter(DateTokens tokens, int from) {
        for (int i = from; i <= from + 6 && i < tokens.size(); i++) {
            ClockTimes.Found time = ClockTimes.at(tokens, i);
            if (time != null) {
                return time;
            }
            if (!isBetween(tokens, i)) {
                return null;
            }
        }
        return null;
    }

    private static boolean onlyBetween(DateTokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isBetween(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token may stand between a date and its time of day. */
    private static boolean isBetween(DateTokens tokens, int i) {
        if (tokens.isAny(i, ",،、|·•-–—@()（）/.:;・")) {
            return true;
        }
        Set<DateWords.Part> parts = tokens.parts(i);
        return parts.contains(DateWords.Part.CLOCK)
                || parts.contains(DateWords.Part.WEEKDAY)
                || (tokens.kind(i) == DateTokens.WORD && tokens.word(i).equals("t"));
    }

    private static @Nullable Day day(DateTokens tokens, int i, @Nullable String language, @Nullable String country) {
        if (tokens.isNumber(i)) {
            // A number that another number is glued to by a mark is part of something else: 1.10.07.2025, 3:10/07/2025.
            if (i >= 2
                    && tokens.isAny(i - 1, "./-")
                    && tokens.touchesNext(i - 2)
                    && tokens.touchesNext(i - 1)
                    && tokens.isNumber(i - 2)) {
                return null;
            }
            Day day = yearFirst(tokens, i, language);
            if (day == null) {
                day = numeric(tokens, i, language, country);
            }
            return day != null ? day : dayFirst(tokens, i, language);
        }
        if (tokens.kind(i) == DateTokens.WORD) {
            if (tokens.word(i).endsWith("令和") && tokens.isNumber(i + 1, 1, 2, 1, 99) && tokens.is(i + 2, '年')) {
                return signs(tokens, i, i + 1, tokens.value(i + 1) + 2018);
            }
            return monthFirst(tokens, i, language);
        }
        return null;
    }

    private static boolean isYear(DateTokens tokens, int i) {
        return tokens.isNumber(i, 4, 4, 1900, 2100) || tokens.isNumber(i, 4, 4, 2443, 2643);
    }

    /** The Thai calendar counts from the Buddha: 2568 is 2025. */
    private static int year(DateTokens tokens, int i) {
        int year = tokens.value(i);
        return year > 2400 ? year - 543 : year;
    }

    /** 2025-07-10, 2025/7/10, 2025. 7. 10., 2025年7月10日, 2025. július 10., 2025 m. liepos 10 d. */
    private static @Nullable Day yearFirst(DateTokens tokens, int i, @Nullable String language) {
        if (!isYear(tokens, i)) {
            return null;
        }
        if (tokens.isAny(i + 1, "年년")) {
            return signs(tokens, i, i, year(tokens, i));
        }
        if (tokens.isAny(i + 1, "-/.") && tokens.isNumber(i + 2, 1, 2, 1, 12)) {
            char mark = tokens.kind(i + 1);
            if (tokens.is(i + 3, mark) && tokens.isNumber(i + 4, 1, 2, 1, 31)) {
                int next = i + 5;
                if (mark == '.' && tokens.is(next, '.')) {
                    next++;
                }
                return made(year(tokens, i), tokens.value(i + 2), tokens.value(i + 4), i, next);
            }
            return null;
        }
        int at = i + 1;
        while (at <= i + 3 && (tokens.isAny(at, ".,-") || tokens.plays(at, DateWords.Part.LINK))) {
            at++;
        }
        if (at > i + 1 && tokens.isNumber(at, 1, 2, 1, 31)) {
            int month = tokens.is(at + 1, '.') ? at + 2 : at + 1;
            Month name = month(tokens, month, language);
            return name == null ? null : made(year(tokens, i), name.number(), tokens.value(at), i, name.next());
        }
        Month name = month(tokens, at, language);
        if (name == null) {
            return null;
        }
        int day = tokens.isAny(name.next(), ".-") ? name.next() + 1 : name.next();
        if (!tokens.isNumber(day, 1, 2, 1, 31) || isYear(tokens, day + 1) || tokens.is(day + 1, ':')) {
            return null;
        }
        int next = day + 1;
        if (tokens.is(next, '.')) {
            next++;
        } else if (tokens.kind(next) == DateTokens.WORD
                && tokens.word(next).length() == 1
                && !tokens.plays(next, DateWords.Part.CLOCK)) {
            next++;
        }
        return made(year(tokens, i), name.number(), tokens.value(day), i, next);
    }

    private static @Nullable Day signs(DateTokens tokens, int first, int yearAt, int year) {
        int i = yearAt + 2;
        if (!tokens.isNumber(i, 1, 2, 1, 12) || !tokens.isAny(i + 1, "月월") || !tokens.isNumber(i + 2, 1, 2, 1, 31)) {
            return null;
        }
        return made(year, tokens.value(i), tokens.value(i + 2), first, tokens.isAny(i + 3, "日일") ? i + 4 : i + 3);
    }

    /** 10.07.2025, 10/07/2025, 10-07-25. */
    private static @Nullable Day numeric(
            DateTokens tokens, int i, @Nullable String language, @Nullable String country) {
        if (!tokens.isNumber(i, 1, 2, 1, 31)
                || !tokens.isAny(i + 1, "./-")
                || !tokens.isNumber(i + 2, 1, 2, 1, 31)
                || !tokens.is(i + 3, tokens.kind(i + 1))) {
            return null;
        }
        int year;
        if (isYear(tokens, i + 4)) {
            year = year(tokens, i + 4);
        } else if (tokens.isNumber(i + 4, 2, 2, 0, 69)
                && tokens.isNumber(i, 2, 2, 1, 31)
                && tokens.isNumber(i + 2, 2, 2, 1, 31)
                && tokens.touchesNext(i)
                && tokens.touchesNext(i + 2)
                && !(tokens.isAny(i + 5, "./-") && tokens.isNumber(i + 6))) {
            year = 2000 + tokens.value(i + 4);
        } else {
            return null;
        }
        int one = tokens.value(i);
        int two = tokens.value(i + 2);
        if (two > 12) {
            return made(year, one, two, i, i + 5);
        }
        if (one > 12 || one == two || tokens.is(i + 1, '.')) {
            return made(year, two, one, i, i + 5);
        }
        Boolean monthFirst = monthFirst(language, country);
        if (monthFirst == null) {
            return null;
        }
        return monthFirst ? made(year, one, two, i, i + 5) : made(year, two, one, i, i + 5);
    }

    /** Whether the month stands before the day; null if it might or might not. */
    private static @Nullable Boolean monthFirst(@Nullable String language, @Nullable String country) {
        if (country != null) {
            String code = country.toUpperCase(Locale.ROOT);
            return MIXED.contains(code) ? null : Boolean.valueOf(MONTH_FIRST.contains(code));
        }
        boolean unsure = language == null || language.equals("en") || language.equals("fil");
        return unsure ? null : Boolean.FALSE;
    }

    /** 10 July 2025, 10. Juli 2025, 10 de julio de 2025, 1er juillet 2025, 10-Jul-2025, 10 tháng 7, 2025. */
    private static @Nullable Day dayFirst(DateTokens tokens, int i, @Nullable String language) {
        if (!tokens.isNumber(i, 1, 2, 1, 31)) {
            return null;
        }
        int at = i + 1;
        if ((tokens.plays(at, DateWords.Part.ORDINAL) && tokens.touchesNext(i)) || tokens.isAny(at, "º°ª")) {
            at++;
        }
        while (at <= i + 4 && (tokens.isAny(at, ".-/,'’") || tokens.plays(at, DateWords.Part.LINK))) {
            at++;
        }
        Month month = month(tokens, at, language);
        if (month == null) {
            return null;
        }
        int yearAt = month.next();
        while (yearAt <= month.next() + 3
                && (tokens.isAny(yearAt, ".,،-/'’") || tokens.plays(yearAt, DateWords.Part.LINK))) {
            yearAt++;
        }
        if (isYear(tokens, yearAt)) {
            int next = tokens.plays(yearAt + 1, DateWords.Part.YEAR_AFTER) ? yearAt + 2 : yearAt + 1;
            return made(year(tokens, yearAt), month.number(), tokens.value(i), i, next);
        }
        if (tokens.is(at - 1, '-') && tokens.is(month.next(), '-') && tokens.isNumber(yearAt, 2, 2, 0, 69)) {
            return made(2000 + tokens.value(yearAt), month.number(), tokens.value(i), i, yearAt + 1);
        }
        return null;
    }

    /** July 10, 2025; Jul. 10th 2025; Julai 10, 2025. */
    private static @Nullable Day monthFirst(DateTokens tokens, int i, @Nullable String language) {
        Month month = month(tokens, i, language);
        if (month == null) {
            return null;
        }
        int at = tokens.isAny(month.next(), ".-") ? month.next() + 1 : month.next();
        if (!tokens.isNumber(at, 1, 2, 1, 31)) {
            return null;
        }
        int yearAt = at + 1;
        while (yearAt <= at + 3
                && (tokens.isAny(yearAt, ",،.-")
                        || tokens.plays(yearAt, DateWords.Part.ORDINAL)
                        || tokens.plays(yearAt, DateWords.Part.LINK))) {
            yearAt++;
        }
        return isYear(tokens, yearAt)
                ? made(year(tokens, yearAt), month.number(), tokens.value(at), i, yearAt + 1)
                : null;
    }

    private record Month(int number, int next) {}

    private static @Nullable Month month(DateTokens tokens, int i, @Nullable String language) {
        if (tokens.kind(i) != DateTokens.WORD) {
            return null;
        }
        if (tokens.plays(i, DateWords.Part.MONTH_NUMBER) && tokens.isNumber(i + 1, 1, 2, 1, 12)) {
            return new Month(tokens.value(i + 1), i + 2);
        }
        int next = i + 1;
        int number = 0;
        if (tokens.kind(next) == DateTokens.WORD) {
            number = DateWords.month(tokens.word(i) + "_" + tokens.word(next), language);
            next = number == 0 ? next : next + 1;
        }
        if (number == 0) {
            number = DateWords.month(tokens.word(i), language);
        }
        if (number == 0) {
            return null;
        }
        // "10 يوليو / تموز 2025" names the same month twice.
        if (tokens.isAny(next, "/(") && tokens.kind(next + 1) == DateTokens.WORD) {
            Month twin = month(tokens, next + 1, language);
            if (twin != null && twin.number() == number) {
                return new Month(number, tokens.is(twin.next(), ')') ? twin.next() + 1 : twin.next());
            }
        }
        return new Month(number, next);
    }

    private static @Nullable Day made(int year, int month, int day, int first, int next) {
        try {
            return new Day(LocalDate.of(year, month, day), first, next);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
