package org.dateline.world;

import org.jspecify.annotations.Nullable;

/**
 * What an earlier article said somebody is. Immutable.
 *
 * @param title the role as printed there: "foreign minister"
 * @param country ISO 3166-1 alpha-3, or null if that article did not tell
 * @param sector PLOVER sector, or null if that article did not tell
 * @param day the day of that article, ISO 8601
 * @param source that document's address, so that the words can be found again
 */
public record Recollection(
        String title, @Nullable String country, @Nullable Sector sector, String day, String source) {}
