package org.dateline.cli;

import java.util.List;
import java.util.Locale;
import org.dateline.archive.ArticleSummary;
import org.dateline.archive.SearchResult;
import org.dateline.archive.Snippet;
import org.dateline.archive.query.Query;
import org.dateline.formats.Json;

/** What a search found, as JSON. Marks are code points of their snippet's text. Stateless. */
final class SearchJson {

    private SearchJson() {}

    static byte[] of(Query query, SearchResult result) {
        return Json.bytes(json -> {
            json.text("query", query.toString());
            json.number("total", result.total());
            json.text("next", result.next());
            json.list("hits", result.hits(), hit -> json.object(() -> hit(json, hit)));
            json.object("facets", () -> {
                for (SearchResult.Facet facet : SearchResult.Facet.values()) {
                    List<SearchResult.Count> counts = result.facets().getOrDefault(facet, List.of());
                    json.list(
                            facet.name().toLowerCase(Locale.ROOT),
                            counts,
                            count -> json.object(() -> {
                                json.text("value", count.value());
                                json.number("count", count.count());
                            }));
                }
            });
            SearchResult.Step step = result.step();
            json.text("step", step == null ? null : step.name().toLowerCase(Locale.ROOT));
            json.list(
                    "histogram",
                    result.histogram(),
                    bar -> json.object(() -> {
                        json.text("from", bar.from().toString());
                        json.number("count", bar.count());
                    }));
        });
    }

    private static void hit(Json json, SearchResult.Hit hit) {
        ArticleSummary article = hit.article();
        json.text("id", article.id());
        json.text("headline", article.headline());
        json.text("publisher", article.publisher());
        json.text("published", article.published());
        json.text("section", article.section());
        json.text("url", article.url());
        json.text("uri", article.uri());
        json.number("version", article.version());
        json.text("story", article.story());
        json.decimal("score", hit.score());
        json.list("snippets", hit.snippets(), snippet -> json.object(() -> snippet(json, snippet)));
    }

    private static void snippet(Json json, Snippet snippet) {
        json.text("text", snippet.text());
        json.list(
                "marks",
                snippet.marks(),
                mark -> json.object(() -> {
                    json.number("start", mark.start());
                    json.number("end", mark.end());
                }));
    }
}
