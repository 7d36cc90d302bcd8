package org.dateline.sources.feed;

import org.jspecify.annotations.Nullable;

/**
 * A feed or sitemap to be watched. Immutable.
 *
 * @param address of the feed
 * @param title what the list calls it
 * @param site the site it belongs to
 * @param folder the folders of the list it is in, parted by " / "
 */
public record Subscription(
        String address,
        @Nullable String title,
        @Nullable String site,
        @Nullable String folder) {

    /** A feed of which only the address is known. */
    public static Subscription to(String address) {
        return new Subscription(address, null, null, null);
    }

    /** What to call it before a person. */
    public String name() {
        return title == null ? address : title;
    }
}
