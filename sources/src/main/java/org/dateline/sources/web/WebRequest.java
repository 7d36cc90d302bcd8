package org.dateline.sources.web;

import org.jspecify.annotations.Nullable;

/**
 * What to fetch. Immutable.
 *
 * @param address an address that begins with http:// or https://
 * @param limit most bytes of the answer, packed or not
 * @param etag what the server called the version that one has, or null
 * @param lastModified when the server said that version was changed, in its own words, or null
 */
public record WebRequest(
        String address,
        int limit,
        @Nullable String etag,
        @Nullable String lastModified) {

    /** Whatever there is now. */
    public static WebRequest of(String address, int limit) {
        return new WebRequest(address, limit, null, null);
    }
}
