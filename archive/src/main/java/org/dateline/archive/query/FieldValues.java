package org.dateline.archive.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a field's colon. For one value at one place of one query. */
final class FieldValues {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final double FARTHEST = 20_040;

    private final String query;
    private final int start;
    private final int end;

    /**
     * @param start first code point of the value
     * @param end the one after its last
     */
    FieldValues(String query, int start, int end) {
        this.query = query;
        this.start = start;
        this.end = end;
    }

    Query read(QueryField field, String value, boolean phrase) {
        return switch (field) {
            case DATE -> dates(value);
            case NEAR -> near(value);
            case EVENT -> new Query.In(field, oneOf(value, "event type", names(EventType.values())), false);
            case STATUS -> new Query.In(field, oneOf(value, "status", names(Event.Status.values())), false);
            case MODE -> new Query.In(field, value.toLowerCase(Locale.ROOT), false);
            case HEADLINE, PUBLISHER, SECTION, ACTOR, RECIPIENT, SPEAKER, PLACE, STORY -> words(field, value, phrase);
        };
    }

    private Query words(QueryField field, String value, boolean phrase) {
        if (value.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw wrong("no letter and no digit to look for", "Write a word behind " + field.typed() + ":.");
        }
        return new Query.In(field, value, phrase);
    }

    private Query dates(String value) {
        int dots = value.indexOf("..");
        if (dots < 0) {
            return new Query.Dates(first(value), last(value));
        }
        String from = value.substring(0, dots);
        String to = value.substring(dots + 2);
        if (from.isEmpty() && to.isEmpty()) {
            throw wrong("no day on either side of ..", "Write date:2025-07-01..2025-07-10, or leave one side out.");
        }
        LocalDate first = from.isEmpty() ? null : first(from);
        LocalDate last = to.isEmpty() ? null : last(to);
        if (first != null && last != null && last.isBefore(first)) {
            throw wrong(last + " comes before " + first, "Write the earlier day first.");
        }
        return new Query.Dates(first, last);
    }

    private LocalDate first(String text) {
        return day(text, false);
    }

    private LocalDate last(String text) {
        return day(text, true);
    }

    private LocalDate day(String text, boolean last) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
            if (MONTH.matcher(text).matches()) {
                YearMonth month = YearMonth.parse(text);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            if (YEAR.matcher(text).matches()) {
                int year = Integer.parseInt(text);
                return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
            }
        } catch (DateTimeException e) {
            throw wrong("the calendar has no " + text, "Write a day that exists.");
        }
        throw wrong(
                "\"" + text + "\" is no date", "Write 2025-07-10, 2025-07 or 2025, or two of them with .. between.");
    }

    private Query near(String value) {
        int comma = value.lastIndexOf(',');
        String distance = comma < 0 ? "" : value.substring(comma + 1).strip().toLowerCase(Locale.ROOT);
        if (!distance.endsWith("km")) {
            throw wrong("the distance is missing", "Write near:Kyiv,50km or near:50.45,30.52,50km.");
        }
        Double kilometres = number(distance.substring(0, distance.length() - 2).strip());
        if (kilometres == null || !(kilometres > 0) || kilometres > FARTHEST) {
            throw wrong("\"" + distance + "\" is no distance", "Write a number of kilometres above 0, as in 50km.");
        }
        String where = value.substring(0, comma).strip();
        int middle = where.indexOf(',');
        if (middle > 0) {
            Double latitude = number(where.substring(0, middle).strip());
            Double longitude = number(where.substring(middle + 1).strip());
            if (latitude != null && longitude != null) {
                if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
                    throw wrong(
                            "no such point on the earth",
                            "Degrees north lie from -90 to 90, degrees east from -180 to 180.");
                }
                return new Query.Near(new Query.Point(latitude, longitude), kilometres);
            }
        }
        if (where.codePoints().noneMatch(Character::isLetter)) {
            throw wrong("no place before the distance", "Write near:Kyiv,50km or near:50.45,30.52,50km.");
        }
        return new Query.Near(new Query.Named(where), kilometres);
    }

    private static @Nullable Double number(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private String oneOf(String value, String what, String names) {
        String upper = value.toUpperCase(Locale.ROOT);
        if (!Arrays.asList(names.split(" ")).contains(upper)) {
            throw wrong("there is no " + what + " \"" + value + "\"", "There are " + names + ".");
        }
        return upper;
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(" "));
    }

    private QueryException wrong(String problem, String advice) {
        return new QueryException(query, start, end, problem, advice);
    }
}
