package org.dateline.sources.feed;

import java.util.List;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed or a sitemap; what it does not say is null. Immutable.
 *
 * @param id what the feed tells entries apart by
 * @param url where the page is, absolute
 * @param title of the page
 * @param published when it was published
 * @param modified when it was changed
 * @param authors as the feed names them
 * @param publisher the outlet, if the entry names one itself
 * @param content the whole article, HTML
 * @param summary a teaser, HTML, which in some feeds is the whole article
 */
public record FeedEntry(
        @Nullable String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable Timestamp published,
        @Nullable Timestamp modified,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String content,
        @Nullable String summary) {

    public FeedEntry {
        authors = List.copyOf(authors);
    }

    /** The same as long as the entry is: changed when the publisher says that the page was changed. Null if it has no name at all. */
    public @Nullable String key() {
        String name = url != null ? url : id;
        if (name == null) {
            return null;
        }
        return modified == null ? name : name + " " + modified;
    }
}
