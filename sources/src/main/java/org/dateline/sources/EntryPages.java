package org.dateline.sources;

import org.dateline.Document;
import org.dateline.sources.feed.Feed;
import org.dateline.sources.feed.FeedEntry;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Makes a page of an entry that holds the whole article. Stateless. */
public final class EntryPages {

    /** A teaser is shorter. Many feeds have the whole article where the summary should be, and say so nowhere. */
    private static final int FEWEST_WORDS = 100;

    private EntryPages() {}

    /** Whether the entry holds an article and not only a pointer to one. */
    public static boolean isWhole(FeedEntry entry) {
        return words(entry.content()) >= FEWEST_WORDS || words(entry.summary()) >= FEWEST_WORDS;
    }

    /**
     * The entry as a page: the article's HTML under its headline, with what the feed knows of it. The same entry gives the same
     * bytes.
     *
     * @param name what to call the document if the entry has no address
     */
    public static Document document(Feed feed, FeedEntry entry, String name) {
        String content = words(entry.content()) >= words(entry.summary()) ? entry.content() : entry.summary();
        String title = entry.title() == null ? "" : Entities.escape(entry.title());
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n<title>");
        html.append(title).append("</title>\n");
        if (entry.url() != null) {
            html.append("<link rel=\"canonical\" href=\"")
                    .append(attribute(entry.url()))
                    .append("\">\n");
        }
        meta(
                html,
                "article:published_time",
                entry.published() == null ? null : entry.published().toString());
        meta(
                html,
                "article:modified_time",
                entry.modified() == null ? null : entry.modified().toString());
        for (String author : entry.authors()) {
            html.append("<meta name=\"author\" content=\"")
                    .append(attribute(author))
                    .append("\">\n");
        }
        html.append("</head><body><article>\n<h1>").append(title).append("</h1>\n");
        html.append(content).append("\n</article></body></html>\n");
        return Document.html(html.toString(), entry.url() == null ? name : entry.url())
                .with(known(feed, entry));
    }

    /** What the feed knows of a page, whether the page comes from it or from the web. */
    public static Document.Known known(@Nullable Feed feed, FeedEntry entry) {
        String publisher = entry.publisher() != null || feed == null ? entry.publisher() : feed.title();
        return new Document.Known(null, entry.url(), entry.published(), publisher);
    }

    private static void meta(StringBuilder html, String property, @Nullable String value) {
        if (value != null) {
            html.append("<meta property=\"")
                    .append(property)
                    .append("\" content=\"")
                    .append(attribute(value))
                    .append("\">\n");
        }
    }

    private static String attribute(String value) {
        return Entities.escape(value).replace("\"", "&quot;");
    }

    /** Words outside of tags; near enough to tell a teaser from an article. */
    private static int words(@Nullable String html) {
        if (html == null) {
            return 0;
        }
        int words = 0;
        boolean inTag = false;
        boolean inWord = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<' || inTag) {
                inTag = c != '>';
                inWord = false;
            } else if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord) {
                inWord = true;
                words++;
            }
        }
        return words;
    }
}
