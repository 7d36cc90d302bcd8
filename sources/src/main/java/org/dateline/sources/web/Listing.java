package org.dateline.sources.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.UnreadableDocumentException;
import org.dateline.sources.BoundedBytes;
import org.dateline.sources.Limits;
import org.dateline.sources.feed.Feed;
import org.dateline.sources.feed.FeedEntry;
import org.dateline.sources.feed.FeedReader;
import org.dateline.sources.feed.SitemapReader;
import org.jspecify.annotations.Nullable;

/**
 * The entries behind an address that lists pages: a feed, a sitemap, or an index of sitemaps, of which those are read that it names
 * first. Immutable.
 *
 * @param feed null if it is a sitemap
 */
record Listing(@Nullable Feed feed, List<FeedEntry> entries) {

    /** Sitemaps of an index to read; big sites have thousands, the news among them stands first or has an address of its own. */
    private static final int MOST_SITEMAPS = 10;

    Listing {
        entries = List.copyOf(entries);
    }

    /** Whether it is a list of pages rather than a page; told from the bytes, since servers call feeds anything. */
    static boolean isListing(WebAnswer.Content content) {
        byte[] bytes = content.body();
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return isSitemap(head)
                || head.contains("<rss")
                || head.contains("<feed")
                || head.contains("<rdf:rdf")
                || (head.stripLeading().startsWith("{") && head.contains("jsonfeed.org/version/"));
    }

    private static boolean isSitemap(String head) {
        return head.contains("<urlset") || head.contains("<sitemapindex") || head.contains(":urlset");
    }

    /**
     * Reads it.
     *
     * @throws UnreadableDocumentException if it lists nothing that can be read
     */
    static Listing of(WebAnswer.Content content, PoliteWeb web, Limits limits) throws InterruptedException {
        WebAnswer.Content plain = unpacked(content, limits);
        byte[] bytes = plain.body();
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (!isSitemap(head)) {
            Feed feed = FeedReader.read(bytes, content.address(), content.mediaType());
            return new Listing(feed, feed.entries());
        }
        SitemapReader.Sitemap map = SitemapReader.read(bytes, content.address());
        List<FeedEntry> entries = new ArrayList<>(map.entries());
        for (String address :
                map.sitemaps().subList(0, Math.min(MOST_SITEMAPS, map.sitemaps().size()))) {
            if (web.get(WebRequest.of(address, limits.feed())) instanceof WebAnswer.Content inner) {
                try {
                    WebAnswer.Content one = unpacked(inner, limits);
                    entries.addAll(SitemapReader.read(one.body(), one.address()).entries());
                } catch (UnreadableDocumentException ignored) {
                    // One of many; the others still count. A sitemap that stays broken shows in what never comes.
                }
            }
        }
        return new Listing(null, entries);
    }

    /** Sitemaps are files that are packed themselves, whatever the transport does. */
    private static WebAnswer.Content unpacked(WebAnswer.Content content, Limits limits) {
        try {
            byte[] bytes = BoundedBytes.unpack(content.body(), limits.feed(), content.address());
            return new WebAnswer.Content(
                    content.address(),
                    bytes,
                    content.mediaType(),
                    content.etag(),
                    content.lastModified(),
                    content.movedForGood());
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    content.address(),
                    "is packed and cannot be unpacked (" + e.getMessage() + ")",
                    "It is asked again later.");
        }
    }
}
