package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells from the words about a date which date it is; see {@code date-labels.txt}. Immutable, loaded on first use. */
final class DateLabels {

    enum Label {
        PUBLISHED,
        MODIFIED,
        NONE
    }

    private static final List<String> PUBLISHED = words("published");
    private static final List<String> MODIFIED = words("modified");

    private DateLabels() {}

    private static List<String> words(String part) {
        List<String> words = new ArrayList<>();
        for (String line : ResourceLines.facts("date-labels.txt")) {
            if (line.startsWith(part + ":")) {
                for (String word : line.substring(part.length() + 1).split(";")) {
                    words.add(word.strip());
                }
            }
        }
        return List.copyOf(words);
    }

    /** The label that stands last in a text, since it is the nearest to the date after it. */
    static Label of(String text) {
        if (text.isBlank()) {
            return Label.NONE;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int published = last(lower, PUBLISHED);
        int modified = last(lower, MODIFIED);
        return published == modified ? Label.NONE : published > modified ? Label.PUBLISHED : Label.MODIFIED;
    }

    /** The label in the names of an element, where the order says nothing; none if they name both. */
    static Label ofNames(String names) {
        if (names.isBlank()) {
            return Label.NONE;
        }
        String lower = names.toLowerCase(Locale.ROOT);
        boolean published = last(lower, PUBLISHED) >= 0;
        boolean modified = last(lower, MODIFIED) >= 0;
        return published == modified ? Label.NONE : published ? Label.PUBLISHED : Label.MODIFIED;
    }

    private static int last(String text, List<String> words) {
        int last = -1;
        for (String word : words) {
            last = Math.max(last, text.lastIndexOf(word));
        }
        return last;
    }
}
