package org.dateline.internal;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The English names of the days of the week, in small letters. */
public final class Weekdays {

    private Weekdays() {}

    /** The seven, and more words. */
    public static Set<String> and(String... more) {
        Set<String> words = new HashSet<>(List.of(more));
        Arrays.stream(DayOfWeek.values()).forEach(day -> words.add(day.name().toLowerCase(Locale.ROOT)));
        return Set.copyOf(words);
    }
}
