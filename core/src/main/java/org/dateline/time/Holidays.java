package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days with a name, from {@code holidays.tsv}: a fixed day ({@code 12-25}), a weekday of a month ({@code 11-4-4}: the fourth Thursday
 * of November; -1 counts from the end; {@code +1} is the day after), days from Easter ({@code easter-2}), or one day in history ({@code 1944-06-06}). Immutable and
 * thread-safe.
 */
final class Holidays {

    private final List<String> rules = new ArrayList<>();

    /** Reads the table, and adds a rule for each of its names to those of the grammar; any longer word of a name may carry it. */
    static Holidays standard(List<List<String>> grammarRows, Lexicon.Builder words) {
        Holidays holidays = new Holidays();
        for (List<String> row : Tables.rows("holidays.tsv")) {
            for (String word : row.get(0).split("[ |\\[\\]]+")) {
                if (word.length() > 3 || word.equals("eve")) {
                    words.trigger(word);
                }
            }
            grammarRows.add(List.of("holiday", row.get(0), "holiday=" + holidays.rules.size()));
            holidays.rules.add(row.get(1));
        }
        return holidays;
    }

    /** Whether the name means one day in history and not one each year. */
    boolean once(int holiday) {
        String rule = rules.get(holiday);
        return rule.length() == 10 && rule.charAt(4) == '-';
    }

    /** The day in a year, or null for a day whose date our calendar does not tell. */
    @Nullable
    LocalDate in(int holiday, int year) {
        String rule = rules.get(holiday);
        if (rule.equals("moon")) {
            return null;
        }
        if (once(holiday)) {
            return LocalDate.parse(rule);
        }
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(rule.length() == 6 ? 0 : Integer.parseInt(rule.substring(6)));
        }
        int plus = rule.indexOf('+');
        long later = plus < 0 ? 0 : Long.parseLong(rule.substring(plus + 1));
        String[] parts = (plus < 0 ? rule : rule.substring(0, plus)).split("(?<=\\d)-", -1);
        int month = Integer.parseInt(parts[0]);
        if (parts.length == 2) {
            return LocalDate.of(year, month, Integer.parseInt(parts[1]));
        }
        int number = Integer.parseInt(parts[1]);
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
        return LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(number, weekday))
                .plusDays(later);
    }

    /** The Gregorian Easter Sunday, by the anonymous algorithm printed in Nature in 1876. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
