package org.dateline.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of a list, and where to go on. Immutable.
 *
 * @param items in the list's order
 * @param next what to ask with for those that follow; null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }
}
