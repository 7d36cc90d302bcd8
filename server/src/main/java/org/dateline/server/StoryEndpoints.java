package org.dateline.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.archive.Archive;
import org.dateline.archive.ArticleSummary;
import org.dateline.archive.EventSummary;
import org.dateline.archive.Paging;
import org.dateline.archive.QuotationSummary;
import org.dateline.archive.Slice;
import org.dateline.archive.Stories;
import org.dateline.archive.StorySummary;
import org.dateline.archive.Version;
import org.dateline.archive.query.Query;
import org.dateline.archive.query.QueryField;
import org.dateline.formats.Json;
import org.jspecify.annotations.Nullable;

/** Stories and how they went. Thread-safe. */
final class StoryEndpoints {

    private static final int MOST_TOLD = 20;
    private static final int MOST_QUOTATIONS = 200;
    private static final int MOST_ARTICLES = 10_000;

    private final Archive archive;
    private final Teller teller;

    StoryEndpoints(Archive archive, Teller teller) {
        this.archive = archive;
        this.teller = teller;
    }

    Answer list(Context context) {
        int least = Requests.number(context, "articles", 1, 1, MOST_ARTICLES);
        Slice<StorySummary> stories = archive.stories().latest(least, Requests.paging(context));
        List<StorySummary> items = stories.items();
        // A long list is for programs: no request may have to tell a thousand stories.
        int most = Math.min(items.size(), MOST_TOLD);
        List<StorySummary> titled = new ArrayList<>(teller.titled(items.subList(0, most), Teller.soon()));
        titled.addAll(items.subList(most, items.size()));
        return Answer.json(json -> {
                    json.list("items", titled, story -> Pieces.story(json, story));
                    json.text("next", stories.next());
                })
                .passing(!titled.stream().limit(most).allMatch(Teller::settled));
    }

    Optional<StorySummary> byId(String id) {
        return archive.stories().byId(id).map(story -> teller.titled(story, Teller.soon()));
    }

    Answer view(String id) {
        Stories.Told told = archive.stories().told(id).orElseThrow(() -> missing(id));
        StorySummary story = told.summary();
        List<ArticleSummary> articles = archive.stories().articles(story.id(), Stories.MOST_TOLD);
        Query query = new Query.In(QueryField.STORY, story.id(), false);
        List<QuotationSummary> quotations =
                archive.quotations().find(query, Paging.first(MOST_QUOTATIONS)).items();
        ToldStory shape = new ToldStory(told.story(), articles, events(archive, story.id()), quotations);
        long revision = archive.decisions().revision(story.id());
        Map<String, Stories.Copy> copies = archive.stories().copiesWithin(story.id());
        List<Covering> coverage = articles.stream()
                .map(article -> covering(article, copies.get(article.id())))
                .toList();
        return Answer.json(json -> {
            Pieces.story(json, "story", story);
            json.number("revision", revision);
            json.list("articles", articles, article -> Pieces.article(json, article));
            shape.write(json);
            json.list("quotations", quotations, quotation -> Pieces.quotation(json, quotation));
            json.list("coverage", coverage, each -> coverage(json, each));
        });
    }

    private static RefusedException missing(String id) {
        return Problem.notFound("There is no story " + id + ". Stories are named s17, as GET /api/stories lists them.")
                .exception();
    }

    /** The events that a story is told from by their ids, with what curators decided of them. */
    static Map<String, EventSummary> events(Archive archive, String story) {
        Map<String, EventSummary> events = new HashMap<>();
        archive.stories().events(story).forEach(event -> events.put(event.id(), event));
        return events;
    }

    private record Covering(ArticleSummary article, Stories.@Nullable Copy copy, int corrections, int versions) {}

    private Covering covering(ArticleSummary article, Stories.@Nullable Copy copy) {
        int versions = article.version();
        int corrections = 0;
        if (versions > 1) {
            for (Version version : archive.articles().versions(article.id())) {
                corrections += version.change() == null
                        ? 0
                        : version.change().corrections().size();
            }
        }
        return new Covering(article, copy, corrections, versions);
    }

    private static void coverage(Json json, Covering each) {
        ArticleSummary article = each.article();
        Stories.Copy copy = each.copy();
        json.object(() -> {
            json.text("article", article.id());
            json.text("publisher", article.publisher());
            json.text("published", article.published());
            json.text("role", copy != null ? "copy" : each.corrections() > 0 ? "corrected" : "original");
            json.text("original", copy == null ? null : copy.original());
            Pieces.optionalDecimal(json, "similarity", copy == null ? null : copy.similarity());
            json.number("corrections", each.corrections());
            json.number("versions", each.versions());
        });
    }
}
