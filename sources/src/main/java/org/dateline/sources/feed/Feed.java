package org.dateline.sources.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed. Immutable.
 *
 * @param title what it calls itself
 * @param site the address of the site it belongs to
 * @param entries in its own order
 */
public record Feed(@Nullable String title, @Nullable String site, List<FeedEntry> entries) {

    public Feed {
        entries = List.copyOf(entries);
    }
}
