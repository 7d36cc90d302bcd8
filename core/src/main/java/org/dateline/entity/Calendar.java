package org.dateline.entity;

import java.util.HashSet;
import java.util.Set;
import org.dateline.entity.internal.TableRows;

/** Proper nouns that name no one: days and months. Immutable and thread-safe. */
final class Calendar {

    private final Set<String> words = new HashSet<>();

    private Calendar() {}

    static Calendar standard() {
        Calendar calendar = new Calendar();
        TableRows.read(Calendar.class, "calendar.txt", 1).forEach(row -> calendar.words.add(row[0]));
        return calendar;
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
