package org.dateline.story;

import org.jspecify.annotations.Nullable;

/**
 * Where an article went. Immutable.
 *
 * @param article its id
 * @param story the id of its story
 * @param opened whether the article opened it
 * @param likeness how sure it is that the article belongs there, from 0 to 1; 1 if it opened the story
 * @param copy what it repeats, or what repeats it if it came late; null if nothing
 */
public record Assignment(
        String article,
        String story,
        boolean opened,
        double likeness,
        @Nullable Copy copy) {}
