package org.dateline.sources.web;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.dateline.UnreadableDocumentException;
import org.dateline.sources.Limits;
import org.dateline.sources.Position;
import org.dateline.sources.SourceItem;
import org.dateline.sources.SourceReader;
import org.dateline.sources.feed.Feed;
import org.dateline.sources.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/** An address that somebody gave: the page there, or, of a feed or a sitemap, the pages that it names, each when it is asked for. */
public final class WebSource implements SourceReader {

    private final String address;
    private final PoliteWeb web;
    private final Limits limits;
    private final PageFetch pages;
    private boolean asked;
    private @Nullable Feed feed;
    private Iterator<FeedEntry> entries = List.<FeedEntry>of().iterator();
    private long ordinal;
    private long bytes;

    /** Nothing is fetched before the first item is asked for. */
    public WebSource(String address, PoliteWeb web, Limits limits) {
        this.address = address;
        this.web = web;
        this.limits = limits;
        this.pages = new PageFetch(web, limits);
    }

    /** Whether a name is an address of the web and not of a file. */
    public static boolean isAddress(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    @Override
    public @Nullable SourceItem next() {
        try {
            if (!asked) {
                asked = true;
                SourceItem item = ask();
                if (item != null) {
                    return item;
                }
            }
            return entries.hasNext()
                    ? pages.page(address, ordinal++, feed, entries.next()).item()
                    : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            entries = List.<FeedEntry>of().iterator();
            return new SourceItem.Failed(
                    address, new Position(ordinal, -1, ""), "was interrupted", "Start it again to fetch the rest.");
        }
    }

    /** Null if it lists pages, which come next. */
    private @Nullable SourceItem ask() throws InterruptedException {
        Position position = new Position(0, -1, "");
        switch (web.get(WebRequest.of(address, Math.max(limits.feed(), limits.document())))) {
            case WebAnswer.Failure failure -> {
                return new SourceItem.Failed(address, position, failure.problem(), failure.advice());
            }
            case WebAnswer.Unchanged unchanged -> {
                return new SourceItem.Skipped(address, position, "unchanged");
            }
            case WebAnswer.Content content -> {
                bytes = content.body().length;
                if (!Listing.isListing(content)) {
                    return pages.item(address, position, content, null, null);
                }
                try {
                    Listing listing = Listing.of(content, web, limits);
                    feed = listing.feed();
                    entries = listing.entries().iterator();
                    return null;
                } catch (UnreadableDocumentException e) {
                    return new SourceItem.Failed(address, position, String.valueOf(e.getMessage()), "");
                }
            }
        }
    }

    @Override
    public long bytesRead() {
        return bytes;
    }

    @Override
    public void close() {}
}
