package org.dateline.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code byline-lines.txt}. Immutable, loaded on first use. */
final class BylineLineWords {

    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    static {
        for (String line : ResourceLines.facts("byline-lines.txt")) {
            int colon = line.indexOf(':');
            Set<String> words = WORDS.computeIfAbsent(line.substring(0, colon), k -> new HashSet<>());
            for (String phrase : line.substring(colon + 1).split("\\|")) {
                words.add(String.join(" ", LabelWords.of(phrase, 12)));
            }
        }
    }

    private BylineLineWords() {}

    private static boolean is(String section, String phrase) {
        return WORDS.getOrDefault(section, Set.of()).contains(phrase);
    }

    static boolean isBy(String phrase) {
        return is("by", phrase);
    }

    static boolean isAnd(String word) {
        return is("and", word);
    }

    static boolean isRole(String phrase) {
        return is("role", phrase);
    }

    /** What a phrase before a date says the date is, or null. */
    static DateOnlyLines.@Nullable Meaning meaning(String phrase) {
        if (is("published", phrase)) {
            return DateOnlyLines.Meaning.PUBLISHED;
        }
        return is("modified", phrase) ? DateOnlyLines.Meaning.MODIFIED : null;
    }
}
