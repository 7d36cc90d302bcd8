package org.dateline.world;

import org.jspecify.annotations.Nullable;

/**
 * A place on the map. Immutable.
 *
 * @param name the gazetteer's name: "Kyiv" for "Kiev"
 * @param geonames GeoNames id, or null for what GeoNames' lists of towns and countries do not number (regions, seas)
 * @param country ISO 3166-1 alpha-3, or null for seas and lands of many countries
 * @param latitude degrees north of the equator
 * @param longitude degrees east of Greenwich
 * @param resolution how exact the point is
 */
public record Place(
        String name,
        @Nullable Integer geonames,
        @Nullable String country,
        double latitude,
        double longitude,
        Resolution resolution) {

    /** How much land the point stands for. */
    public enum Resolution {
        COUNTRY,
        /** A province, a county, a sea, a river, a disputed land, a continent. */
        REGION,
        /** A town, a part of one, a base. */
        CITY
    }
}
