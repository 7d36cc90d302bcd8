package org.dateline.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.archive.Archive;
import org.dateline.archive.ArticleSummary;
import org.dateline.archive.EventSummary;
import org.dateline.archive.Paging;
import org.dateline.archive.QuotationSummary;
import org.dateline.archive.Slice;
import org.dateline.archive.Spot;
import org.dateline.archive.Stories;
import org.dateline.archive.StorySummary;
import org.dateline.archive.Version;
import org.dateline.archive.query.Query;
import org.dateline.archive.query.QueryField;
import org.dateline.formats.Json;
import org.jspecify.annotations.Nullable;

/** Stories and how they went. Thread-safe. */
final class StoryEndpoints {

    private static final int MOST_EVENTS = 2_000;
    private static final int MOST_QUOTATIONS = 200;
    private static final int MOST_ARTICLES = 10_000;

    private final Archive archive;

    StoryEndpoints(Archive archive) {
        this.archive = archive;
    }

    Answer list(Context context) {
        int least = Requests.number(context, "articles", 1, 1, MOST_ARTICLES);
        Slice<StorySummary> stories = archive.stories().latest(least, Requests.paging(context));
        return Answer.json(json -> {
            json.list("items", stories.items(), story -> Pieces.story(json, story));
            json.text("next", stories.next());
        });
    }

    Optional<StorySummary> byId(String id) {
        return archive.stories().byId(id);
    }

    Answer view(String id) {
        StorySummary story = byId(id).orElseThrow(() -> Problem.notFound(
                        "There is no story " + id + ". Stories are named s17, as GET /api/stories lists them.")
                .exception());
        List<ArticleSummary> articles = archive.stories().articles(story.id());
        Query query = new Query.In(QueryField.STORY, story.id(), false);
        List<EventSummary> events =
                archive.events().find(query, Paging.first(MOST_EVENTS)).items();
        List<QuotationSummary> quotations =
                archive.quotations().find(query, Paging.first(MOST_QUOTATIONS)).items();
        List<Timeline.Entry> timeline = Timeline.of(events);
        List<Claims.Group> claims = Claims.of(timeline);
        long revision = archive.decisions().revision(story.id());
        List<Covering> coverage = articles.stream().map(this::covering).toList();
        return Answer.json(json -> {
            Pieces.story(json, "story", story);
            json.number("revision", revision);
            json.list("articles", articles, article -> Pieces.article(json, article));
            json.list("timeline", timeline, entry -> entry(json, entry));
            map(json, timeline);
            speakers(json, quotations);
            json.list("quotations", quotations, quotation -> Pieces.quotation(json, quotation));
            json.list("claims", claims, group -> claims(json, group));
            numbers(json, timeline);
            json.list("coverage", coverage, each -> coverage(json, each));
        });
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

    private static void entry(Json json, Timeline.Entry entry) {
        EventSummary event = entry.first();
        json.object(() -> {
            json.text("id", entry.id());
            json.text("type", event.type().name());
            json.text("mode", event.mode());
            json.number("quad", event.quad());
            json.text("status", event.status());
            json.text("from", Pieces.minute(event.from()));
            json.text("to", Pieces.minute(event.to()));
            json.text("basis", event.basis());
            Pieces.spot(json, "place", event.place());
            json.list("actors", event.actors(), party -> Pieces.party(json, party));
            json.list("recipients", event.recipients(), party -> Pieces.party(json, party));
            json.text("text", event.evidence().exact());
            json.list("reports", entry.reports(), report -> json.object(() -> {
                json.text("event", report.id());
                json.text("article", report.article());
                json.text("publisher", report.publisher());
                json.text("published", report.published());
                Pieces.span(json, "evidence", report.evidence());
            }));
        });
    }

    private static void map(Json json, List<Timeline.Entry> timeline) {
        Map<Spot, List<String>> places = new LinkedHashMap<>();
        for (Timeline.Entry entry : timeline) {
            Spot place = entry.first().place();
            if (place != null) {
                places.computeIfAbsent(place, spot -> new ArrayList<>()).add(entry.id());
            }
        }
        json.list("map", places.entrySet(), place -> json.object(() -> {
            Pieces.spot(json, "place", place.getKey());
            json.texts("entries", place.getValue());
        }));
    }

    private static void speakers(Json json, List<QuotationSummary> quotations) {
        record Speaker(@Nullable String entity, String name) {}
        Map<Speaker, List<QuotationSummary>> bySpeaker = new LinkedHashMap<>();
        for (QuotationSummary quotation : quotations) {
            String name = quotation.speaker();
            if (name != null) {
                bySpeaker
                        .computeIfAbsent(new Speaker(quotation.entity(), name), speaker -> new ArrayList<>())
                        .add(quotation);
            }
        }
        List<Map.Entry<Speaker, List<QuotationSummary>>> ordered = new ArrayList<>(bySpeaker.entrySet());
        ordered.sort((a, b) -> b.getValue().size() - a.getValue().size());
        json.list("speakers", ordered, each -> json.object(() -> {
            Set<String> outlets = new TreeSet<>();
            each.getValue().forEach(quotation -> {
                String publisher = quotation.publisher();
                if (publisher != null) {
                    outlets.add(publisher);
                }
            });
            json.text("entity", each.getKey().entity());
            json.text("name", each.getKey().name());
            json.number("quotations", each.getValue().size());
            json.number("outlets", outlets.size());
        }));
    }

    private static void claims(Json json, Claims.Group group) {
        json.object(() -> {
            json.text("id", group.id());
            json.text("entry", group.entry());
            json.text("aspect", group.aspect());
            json.flag("contradicts", group.contradicts());
            json.list("claims", group.claims(), claim -> json.object(() -> {
                EventSummary.Amount amount = claim.amount();
                json.text("article", claim.event().article());
                json.text("publisher", claim.event().publisher());
                json.text("published", claim.event().published());
                json.text("source", claim.source());
                json.text("value", claim.value());
                json.text("text", claim.evidence().exact());
                Pieces.optionalDecimal(json, "number", amount == null ? null : amount.value());
                Pieces.optionalDecimal(json, "upper", amount == null ? null : amount.upper());
                json.text("bound", amount == null ? null : amount.bound());
                Pieces.span(json, "evidence", claim.evidence());
                json.text("revises", claim.revises());
            }));
        });
    }

    private static void numbers(Json json, List<Timeline.Entry> timeline) {
        record Series(String what, String entry) {}
        record Point(EventSummary event, EventSummary.Amount amount) {}
        Map<Series, List<Point>> series = new LinkedHashMap<>();
        for (Timeline.Entry entry : timeline) {
            for (EventSummary report : entry.reports()) {
                for (EventSummary.Amount amount : report.quantities()) {
                    series.computeIfAbsent(new Series(amount.what(), entry.id()), key -> new ArrayList<>())
                            .add(new Point(report, amount));
                }
            }
        }
        series.values().forEach(points -> points.sort((a, b) -> String.valueOf(a.event().published())
                .compareTo(String.valueOf(b.event().published()))));
        json.list("numbers", series.entrySet(), each -> json.object(() -> {
            json.text("what", each.getKey().what());
            json.text("entry", each.getKey().entry());
            json.list("points", each.getValue(), point -> json.object(() -> {
                json.text("article", point.event().article());
                json.text("publisher", point.event().publisher());
                json.text("published", point.event().published());
                json.decimal("value", point.amount().value());
                Pieces.optionalDecimal(json, "upper", point.amount().upper());
                json.text("bound", point.amount().bound());
                Pieces.span(json, "evidence", point.amount().evidence());
            }));
        }));
    }
}
