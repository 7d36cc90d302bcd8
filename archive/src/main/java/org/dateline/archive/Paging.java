package org.dateline.archive;

import org.jspecify.annotations.Nullable;

/**
 * How much of a list is wanted, and from where. Immutable.
 *
 * @param size how many at most, 1 to {@value #LARGEST}
 * @param cursor {@link Slice#next} of the part before, or null for the beginning
 */
public record Paging(int size, @Nullable String cursor) {

    /** What one call gives at most. */
    public static final int LARGEST = 10_000;

    public Paging {
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("a page has 1 to " + LARGEST + " items, not " + size);
        }
    }

    /** The first so many. */
    public static Paging first(int size) {
        return new Paging(size, null);
    }

    /** As many again, from where a part ended. */
    public Paging after(@Nullable String next) {
        return new Paging(size, next);
    }
}
