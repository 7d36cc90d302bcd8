package org.dateline.archive;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something with a name, over all articles. Immutable.
 *
 * @param id the archive's id: {@code e17}
 * @param name as most articles or a curator have it
 * @param kind as the record spells it: "Person"
 * @param country ISO 3166-1 alpha-3, or null
 * @param sector PLOVER sector, or null
 * @param place where it is if it is a place, or null
 * @param articles how many speak of it
 */
public record EntitySummary(
        String id,
        String name,
        String kind,
        @Nullable String country,
        @Nullable String sector,
        @Nullable Spot place,
        long articles) {}
