package org.dateline.world;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text that helps to place it. Immutable.
 *
 * @param dateline the place at the head of the report as printed ("NAIROBI, Kenya"), or null
 * @param outlet the outlet's name or its site's ("The Tamsworth Gazette", "tamsworthgazette.co.uk"), or null: a paper is often named after its town,
 *     and a site after its land
 * @param outletCountry ISO 3166-1 alpha-3 of the land the outlet writes for, or null
 */
public record PlaceClues(
        @Nullable String dateline,
        @Nullable String outlet,
        @Nullable String outletCountry) {

    /** Nothing is known. */
    public static final PlaceClues NONE = new PlaceClues(null, null, null);
}
