package org.dateline.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.dateline.archive.Archive;
import org.dateline.archive.SearchRequest;
import org.dateline.archive.SearchResult;
import org.dateline.archive.Snippet;
import org.dateline.archive.query.Query;
import org.dateline.formats.Json;

/** Searching. Thread-safe. */
final class SearchEndpoints {

    private final Archive archive;

    SearchEndpoints(Archive archive) {
        this.archive = archive;
    }

    Answer search(Context context) {
        Query query = Requests.query(context);
        boolean overview = flag(context, "overview", true);
        SearchResult result =
                archive.search().search(new SearchRequest(query, Requests.paging(context), order(context), overview));
        return Answer.json(json -> {
            json.text("query", query.toString());
            json.number("total", result.total());
            json.list("hits", result.hits(), hit -> hit(json, hit));
            json.text("next", result.next());
            if (overview) {
                json.object("facets", () -> {
                    for (SearchResult.Facet facet : SearchResult.Facet.values()) {
                        json.list(
                                Pieces.name(facet),
                                result.facets().getOrDefault(facet, List.of()),
                                count -> json.object(() -> {
                                    json.text("value", count.value());
                                    json.number("count", count.count());
                                }));
                    }
                });
            } else {
                json.nothing("facets");
            }
            SearchResult.Step step = result.step();
            json.text("step", step == null ? null : Pieces.name(step));
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
        json.object(() -> {
            Pieces.article(json, "article", hit.article());
            json.decimal("score", Float.isFinite(hit.score()) ? hit.score() : 0);
            Snippet headline = hit.headline();
            if (headline == null) {
                json.nothing("headline");
            } else {
                json.object("headline", () -> Pieces.snippetMembers(json, headline));
            }
            json.list("snippets", hit.snippets(), each -> json.object(() -> Pieces.snippetMembers(json, each)));
        });
    }

    static SearchRequest.Order order(Context context) {
        String order = Requests.text(context, "order");
        return switch (order == null ? "relevance" : order.toLowerCase(Locale.ROOT)) {
            case "relevance" -> SearchRequest.Order.RELEVANCE;
            case "newest" -> SearchRequest.Order.NEWEST;
            case "oldest" -> SearchRequest.Order.OLDEST;
            default ->
                throw Problem.badRequest(
                                "order", "There is no order \"" + order + "\". Give relevance, newest or oldest.")
                        .exception();
        };
    }

    private static boolean flag(Context context, String name, boolean usual) {
        String value = Requests.text(context, name);
        return switch (value == null ? "" : value.toLowerCase(Locale.ROOT)) {
            case "" -> usual;
            case "true", "1" -> true;
            case "false", "0" -> false;
            default ->
                throw Problem.badRequest(name, name + " is \"" + value + "\". Give true or false.")
                        .exception();
        };
    }
}
