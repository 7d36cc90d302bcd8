package org.dateline.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of dates: months, days of the week, and the small words between. Immutable, loaded on first use. */
final class DateWords {

    /** A part that a word can play in a date line; see {@code date-words.txt}. */
    enum Part {
        LINK,
        ORDINAL,
        YEAR_AFTER,
        CLOCK,
        AFTER_CLOCK,
        AM,
        PM,
        AM_BEFORE,
        PM_BEFORE,
        NOON_BEFORE,
        MONTH_NUMBER,
        WEEKDAY
    }

    private static final Set<Part> NONE = Set.of();

    /** Month by folded name; 0 where languages disagree ("listopad" is October in Croatian, November in Polish). */
    private static final Map<String, Integer> MONTHS = new HashMap<>();

    /** Month by language, colon and folded name, for the names that languages disagree on. */
    private static final Map<String, Integer> DISPUTED = new HashMap<>();

    private static final Map<String, Set<Part>> PARTS = new HashMap<>();

    static {
        loadMonths();
        for (String line : ResourceLines.facts("date-words.txt")) {
            int colon = line.indexOf(':');
            Part part = Part.valueOf(line.substring(0, colon).replace('-', '_').toUpperCase(java.util.Locale.ROOT));
            for (String word : line.substring(colon + 1).strip().split("\\s+")) {
                add(word, part);
            }
        }
        for (String line : ResourceLines.facts("weekdays.txt")) {
            for (String word : line.substring(line.indexOf(':') + 1).strip().split("[\\s_-]+")) {
                add(word, Part.WEEKDAY);
            }
        }
    }

    private DateWords() {}

    private static void add(String word, Part part) {
        PARTS.computeIfAbsent(Folding.fold(word), k -> EnumSet.noneOf(Part.class))
                .add(part);
    }

    private static void loadMonths() {
        for (String line : ResourceLines.facts("months.txt")) {
            int colon = line.indexOf(':');
            String language = line.substring(0, colon);
            String[] months = line.substring(colon + 1).split(";");
            if (months.length != 12) {
                throw new IllegalStateException("months.txt gives " + months.length + " months for " + language);
            }
            for (int month = 1; month <= 12; month++) {
                for (String name : months[month - 1].strip().split("\\s+")) {
                    String key = Folding.fold(name);
                    DISPUTED.put(language + ":" + key, month);
                    MONTHS.merge(key, month, (one, other) -> one.equals(other) ? one : 0);
                }
            }
        }
        DISPUTED.keySet().removeIf(key -> {
            Integer month = MONTHS.get(key.substring(key.indexOf(':') + 1));
            return month != null && month != 0;
        });
    }

    /** The number of a month by its folded name, or 0 if it is none or the language would have to decide and is not known. */
    static int month(String folded, @Nullable String language) {
        Integer month = MONTHS.get(folded);
        if (month == null) {
            return 0;
        }
        if (month == 0 && language != null) {
            return DISPUTED.getOrDefault(language + ":" + folded, 0);
        }
        return month;
    }

    /** The parts a folded word can play; empty for most words. */
    static Set<Part> parts(String folded) {
        return PARTS.getOrDefault(folded, NONE);
    }
}
