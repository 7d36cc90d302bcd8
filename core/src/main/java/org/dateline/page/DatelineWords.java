package org.dateline.page;

import java.util.HashSet;
import java.util.Set;

/** The words of {@code datelines.txt}. Immutable, loaded on first use. */
final class DatelineWords {

    private static final Set<String> PLACES = new HashSet<>();
    private static final Set<String> AGENCIES = new HashSet<>();
    private static final Set<String> NOT = new HashSet<>();

    static {
        for (String line : ResourceLines.facts("datelines.txt")) {
            int colon = line.indexOf(':');
            Set<String> words = switch (line.substring(0, colon)) {
                case "place" -> PLACES;
                case "agency" -> AGENCIES;
                case "not" -> NOT;
                default -> throw new IllegalStateException("datelines.txt: " + line);
            };
            for (String word : line.substring(colon + 1).split("\\|")) {
                words.add(Folding.fold(word.strip()));
            }
        }
    }

    private DatelineWords() {}

    static boolean isPlace(String place) {
        return PLACES.contains(Folding.fold(place));
    }

    static boolean isAgency(String agency) {
        return AGENCIES.contains(Folding.fold(agency));
    }

    static boolean isNot(String words) {
        return NOT.contains(Folding.fold(words));
    }
}
