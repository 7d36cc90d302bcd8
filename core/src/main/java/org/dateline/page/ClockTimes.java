package org.dateline.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time of day and its zone: "09:30", "9.30pm", "21h37", "午後9時37分", "3:15 PM EDT", "0937 GMT", "21:37 (GMT+3)".
 */
final class ClockTimes {

    /**
     * A time of day in a line.
     *
     * @param next the first token after it
     * @param zone a folded abbreviation, or null
     * @param offset a numeric zone, or null
     */
    record Found(
            LocalTime time,
            int next,
            @Nullable String zone,
            @Nullable ZoneOffset offset) {

        @Nullable
        ZoneOffset offsetOn(LocalDate date, @Nullable String country) {
            if (offset != null || zone == null) {
                return offset;
            }
            return TimeZones.offset(zone, LocalDateTime.of(date, time), country);
        }
    }

    private ClockTimes() {}

    /** The time of day that begins at a token, or null. */
    static @Nullable Found at(DateTokens tokens, int first) {
        int i = first;
        boolean morning = tokens.plays(i, DateWords.Part.AM_BEFORE);
        boolean afternoon = tokens.plays(i, DateWords.Part.PM_BEFORE);
        boolean noon = tokens.plays(i, DateWords.Part.NOON_BEFORE);
        if (morning || afternoon || noon) {
            i++;
        }
        if (!tokens.isNumber(i, 1, 2, 0, 24)) {
            return compact(tokens, i);
        }
        int hour = tokens.value(i);
        int minute = 0;
        int second = 0;
        boolean sure = false;
        int next = i + 1;
        if (tokens.isAny(next, ":.h\u2236：時时點点시") && tokens.isNumber(next + 1, 2, 2, 0, 59)) {
            // "09.30" could open "09.30.2025": then it is no time.
            if (tokens.is(next, '.') && tokens.is(next + 2, '.') && tokens.isNumber(next + 3)) {
                return null;
            }
            sure = true;
            minute = tokens.value(next + 1);
            next += 2;
            if (tokens.isAny(next, "分분")) {
                next++;
            } else if (tokens.isAny(next, ":.：") && tokens.isNumber(next + 1, 2, 2, 0, 59)) {
                second = tokens.value(next + 1);
                next += 2;
                if (tokens.is(next, '.')
                        && tokens.touchesNext(next - 1)
                        && tokens.isNumber(next + 1, 1, 9, 0, 999_999_999)) {
                    next += 2;
                }
            }
        } else if (isHourWord(tokens, next) && tokens.isNumber(next + 1, 2, 2, 0, 59) && tokens.touchesNext(i)) {
            sure = true;
            minute = tokens.value(next + 1);
            next += 2;
        } else if (isHourWord(tokens, next) && tokens.isNumber(next + 1, 2, 2, 0, 59) && tokens.touchesNext(next)) {
            return null;
        } else if (isHourWord(tokens, next) && tokens.isNumber(next + 1, 2, 2, 0, 59)) {
            sure = true;
            minute = tokens.value(next + 1);
            next += 2;
        } else if (tokens.isAny(next, "時时點点시")) {
            sure = true;
            next++;
            if (tokens.isNumber(next, 1, 2, 0, 59) && tokens.isAny(next + 1, "分분")) {
                minute = tokens.value(next);
                next += 2;
            }
        }
        if (tokens.plays(next, DateWords.Part.AM) && hour <= 12) {
            morning = true;
            sure = true;
            next++;
        } else if (tokens.plays(next, DateWords.Part.PM) && hour <= 12) {
            afternoon = true;
            sure = true;
            next++;
        } else if (tokens.plays(next, DateWords.Part.AFTER_CLOCK)) {
            sure = true;
            next++;
        }
        if (tokens.is(next, '.') && (morning || afternoon) && tokens.touchesNext(next - 1)) {
            next++;
        }
        if (!sure || hour == 24) {
            return null;
        }
        if ((afternoon && hour < 12) || (noon && hour < 3)) {
            hour += 12;
        } else if (morning && hour == 12) {
            hour = 0;
        }
        return zoned(tokens, LocalTime.of(hour, minute, second), next);
    }

    /** "0937 GMT": four digits are a time only with a zone after them. */
    private static @Nullable Found compact(DateTokens tokens, int i) {
        if (!tokens.isNumber(i, 4, 4, 0, 2359)
                || tokens.value(i) % 100 > 59
                || tokens.kind(i + 1) != DateTokens.WORD
                || !TimeZones.isZone(tokens.word(i + 1))) {
            return null;
        }
        return zoned(tokens, LocalTime.of(tokens.value(i) / 100, tokens.value(i) % 100), i + 1);
    }

    private static boolean isHourWord(DateTokens tokens, int i) {
        return tokens.kind(i) == DateTokens.WORD && tokens.word(i).equals("h");
    }

    private static Found zoned(DateTokens tokens, LocalTime time, int next) {
        int i = next;
        boolean bracket = tokens.is(i, '(');
        if (bracket) {
            i++;
        }
        String zone = null;
        if (tokens.kind(i) == DateTokens.WORD && TimeZones.isZone(tokens.word(i))) {
            zone = tokens.word(i);
            i++;
        }
        boolean signed = tokens.isAny(i, "+-\u2212") && tokens.isNumber(i + 1) && tokens.touchesNext(i);
        // A bare minus after a time is more often a dash than a zone: ask for four digits or a colon.
        if (signed && (zone != null || tokens.touchesNext(i - 1) || tokens.is(i, '+'))) {
            ZoneOffset offset = null;
            int after = i + 2;
            int number = tokens.value(i + 1);
            if (tokens.isNumber(i + 1, 4, 4, 0, 1800)) {
                offset = offset(tokens.is(i, '+'), number / 100, number % 100);
            } else if (tokens.isNumber(i + 1, 1, 2, 0, 14)) {
                int minutes = 0;
                if (tokens.is(after, ':') && tokens.isNumber(after + 1, 2, 2, 0, 59)) {
                    minutes = tokens.value(after + 1);
                    after += 2;
                }
                offset = offset(tokens.is(i, '+'), number, minutes);
            }
            if (offset != null) {
                return new Found(time, bracket && tokens.is(after, ')') ? after + 1 : after, null, offset);
            }
        }
        if (zone == null) {
            return new Found(time, next, null, null);
        }
        return new Found(time, bracket && tokens.is(i, ')') ? i + 1 : i, zone, null);
    }

    private static @Nullable ZoneOffset offset(boolean east, int hours, int minutes) {
        if (hours > 14 || minutes > 59) {
            return null;
        }
        return east ? ZoneOffset.ofHoursMinutes(hours, minutes) : ZoneOffset.ofHoursMinutes(-hours, -minutes);
    }
}
