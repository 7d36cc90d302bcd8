package org.dateline.bench.times;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.Moment;
import org.dateline.bench.times.RecognizersCase.Expected;
import org.dateline.bench.times.RecognizersCase.Resolution;
import org.jspecify.annotations.Nullable;

/** Whether times found mean what Microsoft's TIMEX means. */
final class Equivalence {

    private static final Map<String, String> SETS = Map.of(
            "P1D",
            "XXXX-XX-XX",
            "P1W",
            "XXXX-WXX",
            "P1M",
            "XXXX-XX",
            "P1Y",
            "XXXX",
            "P1WE",
            "XXXX-WXX-WE",
            "P3M",
            "XXXX-QX");

    private Equivalence() {}

    static boolean means(List<Moment> found, Expected expected, LocalDateTime said) {
        for (Moment moment : found) {
            if (value(moment, expected)) {
                return true;
            }
        }
        return range(found, expected, said);
    }

    private static boolean value(Moment moment, Expected expected) {
        String value = moment.value();
        // TIMEX3 has one code for the night.
        String timex = expected.timex().replace("TNT", "TNI");
        if (value == null) {
            return expected.resolutions().stream().allMatch(each -> each.value().equals("notTresolved"));
        }
        if (value.equals(timex)
                || timex.equals("FY" + value)
                || value.equals(SETS.get(timex))
                || timex.equals(SETS.get(value))) {
            return true;
        }
        if (timex.startsWith("T") && value.contains("T")) {
            return sameClock(value.substring(value.indexOf('T')), timex) || clockOf(value, expected);
        }
        if (moment.type() == Moment.Type.SET && timex.contains("T") && value.endsWith(timex)) {
            return true;
        }
        if (value.startsWith("P") && timex.startsWith("P") && seconds(value) > 0 && seconds(value) == seconds(timex)) {
            return true;
        }
        if (monthsOf(value) > 0 && monthsOf(value) == monthsOf(timex)) {
            return true;
        }
        if (SEASONS.contains(timex) && value.endsWith("-" + timex)) {
            // Microsoft leaves open which year's summer it is.
            return true;
        }
        if (openMonth(value, expected) || coarser(moment, expected)) {
            return true;
        }
        if (partOfDay(value, expected)) {
            return true;
        }
        if (moment.type() == Moment.Type.DURATION && expected.kind().equals("duration")) {
            for (Resolution resolution : expected.resolutions()) {
                if (Math.abs(seconds(value) - number(resolution.value())) < 1) {
                    return true;
                }
            }
        }
        if (moment.type() == Moment.Type.DURATION && lasts(timex, value)) {
            return true;
        }
        for (Resolution resolution : expected.resolutions()) {
            if (ends(moment, resolution.value())
                    || sameTime(value, resolution.value())
                    || interval(moment, resolution)) {
                return true;
            }
        }
        return false;
    }

    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

    /** How many months a length of years and months has, so that P3.5Y is P3Y6M; -1 for other lengths. */
    private static double monthsOf(String value) {
        double months = 0;
        int from = 1;
        for (int i = 1; value.startsWith("P") && i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isLetter(c)) {
                double count = number(value.substring(from, i));
                if (count < 0 || (c != 'Y' && c != 'M')) {
                    return -1;
                }
                months += c == 'Y' ? count * 12 : count;
                from = i + 1;
            }
        }
        return months;
    }

    /** "Mid-May": the month with a modifier, in one of the years that Microsoft takes; how many of its days is anybody's guess. */
    private static boolean openMonth(String value, Expected expected) {
        return expected.timex().startsWith("XXXX-")
                && value.length() == 7
                && expected.timex().length() == 7
                && value.endsWith(expected.timex().substring(4))
                && expected.resolutions().stream()
                        .anyMatch(each -> (each.start() + each.end()).contains(value.substring(0, 4)));
    }

    /** "Two months ago" is a month in TimeBank and a day with Microsoft: right if the day lies in it. */
    private static boolean coarser(Moment moment, Expected expected) {
        LocalDateTime from = moment.from();
        LocalDateTime to = moment.to();
        boolean distance = DISTANCES.stream()
                .anyMatch(word -> moment.span().exact().toLowerCase(Locale.ROOT).endsWith(word));
        if (from == null || to == null || !distance) {
            return false;
        }
        for (Resolution resolution : expected.resolutions()) {
            LocalDateTime day = time(resolution.value());
            if (day != null && !day.isBefore(from) && day.isBefore(to)) {
                return true;
            }
        }
        return false;
    }

    private static final List<String> DISTANCES = List.of(" ago", " later", " earlier", " from now", " hence");

    /** "Tuesday afternoon": the same part of the same day; its hours are anybody's guess. */
    private static boolean partOfDay(String value, Expected expected) {
        int time = value.indexOf('T');
        if (time < 0 || !expected.timex().endsWith(value.substring(time))) {
            return false;
        }
        String day = value.substring(0, time);
        return !day.isEmpty()
                && expected.resolutions().stream().anyMatch(each -> each.start().startsWith(day));
    }

    /** "T15" and "T15:00" are the same hour. */
    private static boolean sameClock(String one, String other) {
        return padded(one).equals(padded(other));
    }

    private static String padded(String clock) {
        return clock.length() == 3 && Character.isDigit(clock.charAt(1)) ? clock + ":00" : clock;
    }

    private static boolean clockOf(String value, Expected expected) {
        String clock = padded(value.substring(value.indexOf('T'))).substring(1);
        for (Resolution resolution : expected.resolutions()) {
            if (resolution.value().startsWith(clock) && clock.length() >= 5) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameTime(String value, String resolved) {
        if (resolved.isEmpty()) {
            return false;
        }
        int time = value.indexOf('T');
        String full = time < 0 ? value : value.substring(0, time) + padded(value.substring(time));
        return resolved.equals(full) || (full.length() == 16 && resolved.equals(full + ":00"));
    }

    /** A stretch from now on or up to now, "the next two days", is a duration in TIMEX3: (a,b,P2D) is P2D. */
    private static boolean lasts(String timex, String value) {
        int comma = timex.lastIndexOf(',');
        return timex.startsWith("(")
                && comma > 0
                && seconds(timex.substring(comma + 1, timex.length() - 1)) == seconds(value)
                && seconds(value) > 0;
    }

    /** "In five minutes" is a duration in TIMEX3; it must end when Microsoft says. */
    private static boolean ends(Moment moment, String resolved) {
        LocalDateTime to = moment.to();
        LocalDateTime end = time(resolved);
        return moment.type() == Moment.Type.DURATION
                && to != null
                && end != null
                && (to.equals(end) || to.toLocalDate().atStartOfDay().equals(end));
    }

    private static boolean interval(Moment moment, Resolution resolution) {
        LocalDateTime start = time(resolution.start());
        LocalDateTime end = time(resolution.end());
        LocalDateTime from = moment.from();
        LocalDateTime to = moment.to();
        if (from == null || to == null || (start == null && end == null)) {
            return false;
        }
        boolean begins = start == null || start.equals(from) || start.equals(to);
        boolean ends = end == null || end.equals(to) || end.equals(from);
        return begins && ends && (start == null || end == null || !from.equals(to));
    }

    /**
     * Two times, one at each end; the end may be meant as the last of the range or as the first after it. A day named apart, "Monday from 9
     * to 11", is a third. "Now" is the time of speaking.
     */
    private static boolean range(List<Moment> found, Expected expected, LocalDateTime said) {
        for (int i = 0; i + 1 < found.size(); i++) {
            if (ends(found.get(i), found.get(i + 1), expected, said)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Moment first, Moment last, Expected expected, LocalDateTime said) {
        LocalDateTime from = "PRESENT_REF".equals(first.value()) ? said : first.from();
        LocalDateTime lastFrom = "PRESENT_REF".equals(last.value()) ? said : last.from();
        LocalDateTime lastTo = "PRESENT_REF".equals(last.value()) ? said : last.to();
        if (from == null || lastFrom == null || lastTo == null) {
            return false;
        }
        for (Resolution resolution : expected.resolutions()) {
            LocalDateTime start = time(resolution.start());
            LocalDateTime end = time(resolution.end());
            if (start != null && end != null) {
                if (same(start, from) && (same(end, lastFrom) || same(end, lastTo))) {
                    return true;
                }
            } else if (resolution.start().startsWith(from.toLocalTime().toString())
                    && resolution.end().startsWith(lastFrom.toLocalTime().toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(LocalDateTime one, LocalDateTime other) {
        boolean day = one.toLocalTime().toSecondOfDay() == 0;
        return one.equals(other) || (day && one.equals(other.toLocalDate().atStartOfDay()));
    }

    private static @Nullable LocalDateTime time(String text) {
        if (text.length() < 10) {
            return null;
        }
        try {
            return LocalDateTime.parse(text.length() == 10 ? text + "T00:00:00" : text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The length of a TIMEX3 duration with months of 30 and years of 365 days, as Microsoft counts; -1 if it is open. */
    static double seconds(String value) {
        double total = 0;
        boolean clock = false;
        int from = 1;
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 'T') {
                clock = true;
                from = i + 1;
            } else if (Character.isLetter(c)) {
                boolean decade = value.startsWith("DE", i);
                boolean century = value.startsWith("CE", i);
                boolean weekend = value.startsWith("WE", i) || value.startsWith("NI", i);
                double unit =
                        decade ? 3650 : century ? 36500 : value.startsWith("NI", i) ? 1 : weekend ? 2 : days(c, clock);
                double count = number(value.substring(from, i));
                if (count < 0 || unit < 0) {
                    return -1;
                }
                total += count * unit;
                i += decade || century || weekend ? 1 : 0;
                from = i + 1;
            }
        }
        return total * Duration.ofDays(1).toSeconds();
    }

    private static double days(char unit, boolean clock) {
        return switch (unit) {
            case 'Y' -> 365;
            case 'Q' -> 90;
            case 'M' -> clock ? 1.0 / 1440 : 30;
            case 'W' -> 7;
            case 'D' -> 1;
            case 'N' -> 1;
            case 'H' -> 1.0 / 24;
            case 'S' -> 1.0 / 86400;
            default -> -1;
        };
    }
}
