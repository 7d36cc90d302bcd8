package org.dateline.sources.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.dateline.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/** Reads sitemaps, with what Google's extension for news says of each page. Stateless and thread-safe. */
public final class SitemapReader {

    private SitemapReader() {}

    /**
     * What a sitemap lists: pages, or other sitemaps.
     *
     * @param entries the pages
     * @param sitemaps addresses of further sitemaps
     */
    public record Sitemap(List<FeedEntry> entries, List<String> sitemaps) {

        public Sitemap {
            entries = List.copyOf(entries);
            sitemaps = List.copyOf(sitemaps);
        }
    }

    /**
     * Reads a sitemap or an index of sitemaps.
     *
     * @param bytes XML, not packed
     * @param address where it was found; its name in errors
     * @throws UnreadableDocumentException if it is none, or would define XML entities
     */
    public static Sitemap read(byte[] bytes, String address) {
        byte[] safe = SafeXml.withoutDoctype(bytes, address);
        SiteMapParser parser = new SiteMapParser(false);
        parser.setStrictNamespace(false);
        parser.enableExtension(Extension.NEWS);
        try {
            AbstractSiteMap map = parser.parseSiteMap("application/xml", safe, url(address));
            return switch (map) {
                case SiteMapIndex index ->
                    new Sitemap(
                            List.of(),
                            index.getSitemaps().stream()
                                    .map(each -> each.getUrl().toString())
                                    .toList());
                case SiteMap pages -> new Sitemap(entries(pages), List.of());
                default -> throw new UnknownFormatException("an unknown kind of sitemap");
            };
        } catch (UnknownFormatException | IOException | IllegalArgumentException e) {
            throw new UnreadableDocumentException(
                    address,
                    "is no sitemap that can be read (" + FeedReader.oneLine(e.getMessage()) + ")",
                    "Give the address of a sitemap or a feed.");
        }
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (MalformedURLException | IllegalArgumentException e) {
            return fallback();
        }
    }

    /** A sitemap from a file has no address; every one in it must then be absolute, which the specification says anyway. */
    private static URL fallback() {
        try {
            return URI.create("http://localhost/sitemap.xml").toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<FeedEntry> entries(SiteMap map) {
        List<FeedEntry> entries = new ArrayList<>();
        for (SiteMapURL page : map.getSiteMapUrls()) {
            NewsAttributes news = news(page);
            Date published = news == null ? null : news.getPublicationDate();
            entries.add(new FeedEntry(
                    null,
                    page.getUrl().toString(),
                    news == null ? null : news.getTitle(),
                    FeedReader.timestamp(published),
                    FeedReader.timestamp(page.getLastModified()),
                    List.of(),
                    news == null ? null : news.getName(),
                    null,
                    null));
        }
        return entries;
    }

    private static @Nullable NewsAttributes news(SiteMapURL page) {
        ExtensionMetadata[] attributes = page.getAttributesForExtension(Extension.NEWS);
        return attributes != null && attributes.length > 0 && attributes[0] instanceof NewsAttributes news
                ? news
                : null;
    }
}
