package org.dateline.server;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    StoryEndpoints(Archive archive) {
        this.archive = archive;
    }

    Answer list(Context context) {
        int least = Requests.number(context, "articles", 1, 1, MOST_ARTICLES);
        Slice<StorySummary> stories = archive.stories().latest(least, Requests.paging(context));
        List<StorySummary> items = stories.items();
        // A long list is for programs: no request may have to tell a thousand stories.
        List<StorySummary> titled = IntStream.range(0, items.size())
                .mapToObj(i -> i < MOST_TOLD ? titled(archive, items.get(i)) : items.get(i))
                .toList();
        return Answer.json(json -> {
            json.list("items", titled, story -> Pieces.story(json, story));
            json.text("next", stories.next());
        });
    }

    Optional<StorySummary> byId(String id) {
        return archive.stories().byId(id).map(story -> titled(archive, story));
    }

    /**
     * A story with its own title and summary. It has them once it has been told; one that nobody has asked for yet has the headline of its first article, and is told
     * now, unless there is nothing more to tell than that.
     */
    static StorySummary titled(Archive archive, StorySummary story) {
        if (story.title() != null && (story.summary() != null || story.articles() < 2)) {
            return story;
        }
        return archive.stories().worded(story.id()).orElse(story);
    }

    Answer view(String id) {
        Stories.Told told = archive.stories().told(id).orElseThrow(() -> missing(id));
        StorySummary story = told.summary();
        List<ArticleSummary> articles = archive.stories().articles(story.id());
        Query query = new Query.In(QueryField.STORY, story.id(), false);
        List<QuotationSummary> quotations =
                archive.quotations().find(query, Paging.first(MOST_QUOTATIONS)).items();
        ToldStory shape = new ToldStory(told.story(), articles, events(archive, articles), quotations);
        long revision = archive.decisions().revision(story.id());
        List<Covering> coverage = articles.stream().map(this::covering).toList();
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

    /** The events of articles by their ids, with what curators decided of them. */
    static Map<String, EventSummary> events(Archive archive, List<ArticleSummary> articles) {
        Map<String, EventSummary> events = new HashMap<>();
        for (ArticleSummary article : articles) {
            archive.events().ofArticle(article.id()).forEach(event -> events.put(event.id(), event));
        }
        return events;
    }

    private record Covering(ArticleSummary article, Stories.@Nullable Copy copy, int corrections, int versions) {}

    private Covering covering(ArticleSummary article) {
        Stories.Copy copy = archive.stories().copyOf(article.id()).orElse(null);
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
