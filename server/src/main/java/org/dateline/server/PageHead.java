package org.dateline.server;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.dateline.archive.ArticleSummary;
import org.dateline.archive.StorySummary;
import org.dateline.formats.Json;
import org.jspecify.annotations.Nullable;

/**
 * What the head of an article's or a story's page says of it: a title, OpenGraph, and schema.org as JSON-LD. All of it comes from pages of strangers,
 * so nothing gets in without {@link Markup}. A script element of this type is data to a browser and runs under no policy. Stateless.
 */
final class PageHead {

    private PageHead() {}

    static String of(ArticleSummary article, String base) {
        String title = article.headline() == null ? "Untitled" : article.headline();
        String address = base + Pieces.path(article);
        StringBuilder head = new StringBuilder();
        common(head, title, article.standfirst(), address, "article");
        meta(head, "article:published_time", article.published());
        meta(head, "article:modified_time", article.modified());
        meta(head, "article:section", article.section());
        alternate(head, "application/json", Pieces.path(article) + ".json");
        data(head, json -> {
            json.text("@context", "https://schema.org");
            json.text("@type", "NewsArticle");
            json.text("headline", title);
            text(json, "description", article.standfirst());
            text(json, "datePublished", article.published());
            text(json, "dateModified", article.modified());
            text(json, "articleSection", article.section());
            text(json, "inLanguage", article.language());
            json.number("wordCount", article.words());
            if (!article.authors().isEmpty()) {
                json.list(
                        "author",
                        article.authors(),
                        author -> json.object(() -> {
                            json.text("@type", "Person");
                            json.text("name", author);
                        }));
            }
            String publisher = article.publisher();
            if (publisher != null) {
                json.object("publisher", () -> {
                    json.text("@type", "NewsMediaOrganization");
                    json.text("name", publisher);
                });
            }
            text(json, "isBasedOn", Markup.link(article.url()));
            json.text("url", address);
        });
        return head.toString();
    }

    static String of(StorySummary story, String base) {
        String title = story.title() == null ? "Untitled story" : story.title();
        String path = Pieces.path(story);
        StringBuilder head = new StringBuilder();
        common(head, title, story.summary(), base + path, "website");
        alternate(head, "application/json", path + ".json");
        alternate(head, "application/rss+xml", path + ".rss");
        data(head, json -> {
            json.text("@context", "https://schema.org");
            json.text("@type", "CollectionPage");
            json.text("name", title);
            text(json, "description", story.summary());
            text(json, "temporalCoverage", story.first() == null ? null : story.first() + "/" + story.last());
            json.text("url", base + path);
        });
        return head.toString();
    }

    private static void common(
            StringBuilder head, String title, @Nullable String description, String address, String type) {
        head.append("<title>").append(Markup.escape(title)).append(" – Dateline</title>\n");
        meta(head, "og:title", title);
        meta(head, "og:type", type);
        meta(head, "og:url", address);
        meta(head, "og:site_name", "Dateline");
        meta(head, "og:description", description);
        if (description != null) {
            head.append("<meta name=\"description\" content=\"")
                    .append(Markup.escape(description))
                    .append("\">\n");
        }
        head.append("<link rel=\"canonical\" href=\"")
                .append(Markup.escape(address))
                .append("\">\n");
    }

    private static void meta(StringBuilder head, String property, @Nullable String content) {
        if (content != null) {
            head.append("<meta property=\"")
                    .append(property)
                    .append("\" content=\"")
                    .append(Markup.escape(content))
                    .append("\">\n");
        }
    }

    private static void alternate(StringBuilder head, String type, String path) {
        head.append("<link rel=\"alternate\" type=\"")
                .append(type)
                .append("\" href=\"")
                .append(Markup.escape(path))
                .append("\">\n");
    }

    private static void data(StringBuilder head, Consumer<Json> members) {
        head.append("<script type=\"application/ld+json\">")
                .append(Markup.script(new String(Json.bytes(members), StandardCharsets.UTF_8)))
                .append("</script>\n");
    }

    private static void text(Json json, String name, @Nullable String value) {
        if (value != null) {
            json.text(name, value);
        }
    }
}
