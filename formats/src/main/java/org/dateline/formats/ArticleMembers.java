package org.dateline.formats;

import org.dateline.Article;
import org.dateline.Block;
import org.dateline.Dateline;
import org.dateline.Figure;
import org.dateline.RelatedLink;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/** The members of a record's {@code article}. */
final class ArticleMembers {

    private ArticleMembers() {}

    static void write(Json json, Article article) {
        json.text("headline", article.headline());
        json.text("standfirst", article.standfirst());
        json.text("section", article.section());
        json.texts("authors", article.authors());
        json.text("publisher", article.publisher());
        json.text("published", text(article.published()));
        json.text("modified", text(article.modified()));
        dateline(json, article);
        json.text("language", article.language());
        json.number("readingMinutes", article.readingMinutes());
        json.number("wordCount", article.wordCount());
        json.text("url", article.url());
        json.text("kind", Names.of(article.kind()));
        json.list("figures", article.figures(), figure -> json.object(() -> figure(json, figure)));
        json.list("related", article.related(), link -> json.object(() -> related(json, link)));
        json.list("corrections", article.corrections(), span -> json.line(() -> json.spanMembers(span)));
        json.list("blocks", article.blocks(), block -> json.line(() -> block(json, block)));
        json.text("text", article.text());
    }

    private static void dateline(Json json, Article article) {
        Dateline dateline = article.dateline();
        if (dateline == null) {
            json.nothing("dateline");
        } else {
            json.line("dateline", () -> {
                json.text("place", dateline.place());
                json.text("agency", dateline.agency());
            });
        }
    }

    private static void figure(Json json, Figure figure) {
        json.text("caption", figure.caption());
        json.text("credit", figure.credit());
        json.text("url", figure.url());
    }

    private static void related(Json json, RelatedLink link) {
        json.text("headline", link.headline());
        json.text("publisher", link.publisher());
        json.text("url", link.url());
    }

    /** Blocks go without {@code exact}: the text stands in full right after them. */
    private static void block(Json json, Block block) {
        json.text("kind", Names.of(block));
        json.number("start", block.span().start());
        json.number("end", block.span().end());
        json.source(block.source());
    }

    private static @Nullable String text(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toString();
    }
}
