package org.dateline.world;

import org.jspecify.annotations.Nullable;

/**
 * Where an entity belongs in the world, as far as the text and the tables say. Immutable.
 *
 * @param country ISO 3166-1 alpha-3, or null
 * @param sector PLOVER sector, or the reach of an international body, or null
 * @param place where it is if it is a place, or null
 * @param recalled the earlier article that country or sector come from, null if this one and the tables told both
 */
public record Standing(
        @Nullable String country,
        @Nullable Sector sector,
        @Nullable Place place,
        @Nullable Recollection recalled) {

    /** What the text itself and the tables say. */
    public Standing(@Nullable String country, @Nullable Sector sector, @Nullable Place place) {
        this(country, sector, place, null);
    }

    /** Nothing is known. */
    public static final Standing UNKNOWN = new Standing(null, null, null);
}
