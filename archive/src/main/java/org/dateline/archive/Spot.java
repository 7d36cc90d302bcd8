package org.dateline.archive;

import org.jspecify.annotations.Nullable;

/**
 * A place on the map. Immutable.
 *
 * @param geonames GeoNames id, or null
 * @param country ISO 3166-1 alpha-3, or null
 * @param latitude degrees north of the equator
 * @param longitude degrees east of Greenwich
 * @param resolution as the record spells it: "city"
 */
public record Spot(
        String name,
        @Nullable Integer geonames,
        @Nullable String country,
        double latitude,
        double longitude,
        String resolution) {}
