package org.dateline.formats.export;

import org.jspecify.annotations.Nullable;

/**
 * What an export is of. Immutable.
 *
 * @param title what a person would call it: shown in feeds and timelines
 * @param query the query that chose the readings, or the file's name
 * @param link where a person can see the same on the web, or null
 */
public record ExportInfo(
        String title, String query, @Nullable String link) {

    /** An export of what a query finds, called after it. */
    public static ExportInfo of(String query) {
        return new ExportInfo("Dateline: " + query, query, null);
    }
}
