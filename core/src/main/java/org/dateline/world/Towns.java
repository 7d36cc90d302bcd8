package org.dateline.world;

import org.jspecify.annotations.Nullable;

/** The best known town or region of a name, as a fact; null if there is none. Thread-safe. */
interface Towns {

    /** Knows none. */
    Towns NONE = (key, population) -> null;

    /**
     * Looks a name up.
     *
     * @param key {@link Letters#key}
     * @param population how many people must live there at least; regions count with theirs
     */
    @Nullable
    Fact town(long key, int population);
}
