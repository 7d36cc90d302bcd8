package org.dateline.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.Span;
import org.dateline.archive.ArticleSummary;
import org.dateline.archive.EntitySummary;
import org.dateline.archive.EventSummary;
import org.dateline.archive.Part;
import org.dateline.archive.QuotationSummary;
import org.dateline.archive.Snippet;
import org.dateline.archive.Spot;
import org.dateline.archive.StorySummary;
import org.dateline.formats.Json;
import org.jspecify.annotations.Nullable;

/** The objects that answers are made of, as {@code openapi.yaml} names their members. Stateless. */
final class Pieces {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    /** Words a minute, as the record reckons. */
    private static final int READING_SPEED = 230;

    private Pieces() {}

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static @Nullable String minute(@Nullable LocalDateTime time) {
        return time == null ? null : MINUTE.format(time);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String path(ArticleSummary article) {
        return Slug.path("article", encoded(article.id()), article.headline());
    }

    static String path(StorySummary story) {
        return Slug.path("story", encoded(story.id()), story.title());
    }

    static String path(EntitySummary entity) {
        return Slug.path("actor", encoded(entity.id()), entity.name());
    }

    static void span(Json json, String name, Span span) {
        json.object(name, () -> json.spanMembers(span));
    }

    static void span(Json json, String name, Part part) {
        json.object(name, () -> spanMembers(json, part));
    }

    private static void spanMembers(Json json, Part part) {
        json.number("start", part.start());
        json.number("end", part.end());
        json.text("exact", part.exact());
    }

    static void optionalDecimal(Json json, String name, @Nullable Double value) {
        if (value == null) {
            json.nothing(name);
        } else {
            json.decimal(name, value);
        }
    }

    static void spot(Json json, String name, @Nullable Spot spot) {
        if (spot == null) {
            json.nothing(name);
            return;
        }
        json.object(name, () -> {
            json.text("name", spot.name());
            json.number("geonames", spot.geonames());
            json.text("country", spot.country());
            json.decimal("latitude", spot.latitude());
            json.decimal("longitude", spot.longitude());
            json.text("resolution", spot.resolution());
        });
    }

    static void article(Json json, ArticleSummary article) {
        json.object(() -> articleMembers(json, article));
    }

    static void article(Json json, String name, ArticleSummary article) {
        json.object(name, () -> articleMembers(json, article));
    }

    private static void articleMembers(Json json, ArticleSummary article) {
        json.text("id", article.id());
        json.text("path", path(article));
        json.number("version", article.version());
        json.flag("current", article.current());
        json.text("url", Markup.link(article.url()));
        json.text("headline", article.headline());
        json.text("standfirst", article.standfirst());
        json.text("section", article.section());
        json.texts("authors", article.authors());
        json.text("publisher", article.publisher());
        json.text("published", article.published());
        json.text("modified", article.modified());
        json.text("language", article.language());
        json.text("kind", article.kind());
        json.text("dateline", article.dateline());
        json.number("words", article.words());
        json.number(
                "readingMinutes", article.words() == 0 ? 0 : Math.max(1, Math.ceilDiv(article.words(), READING_SPEED)));
        json.number("events", article.events());
        json.number("quotations", article.quotations());
        json.text("story", article.story());
        json.text("added", article.added().toString());
    }

    static void story(Json json, StorySummary story) {
        json.object(() -> storyMembers(json, story));
    }

    static void story(Json json, String name, @Nullable StorySummary story) {
        if (story == null) {
            json.nothing(name);
        } else {
            json.object(name, () -> storyMembers(json, story));
        }
    }

    private static void storyMembers(Json json, StorySummary story) {
        json.text("id", story.id());
        json.text("path", path(story));
        json.text("title", story.title());
        json.text("summary", story.summary());
        json.text("first", day(story.first()));
        json.text("last", day(story.last()));
        json.number("articles", story.articles());
        json.number("outlets", story.outlets());
    }

    static void party(Json json, EventSummary.Party party) {
        json.object(() -> {
            json.text("entity", party.entity());
            json.text("name", party.name());
            json.text("country", party.country());
            json.text("sector", party.sector());
            json.text("exact", party.exact());
        });
    }

    static void amount(Json json, EventSummary.Amount amount) {
        json.object(() -> {
            json.text("what", amount.what());
            json.decimal("value", amount.value());
            optionalDecimal(json, "upper", amount.upper());
            json.text("bound", amount.bound());
            span(json, "evidence", amount.evidence());
        });
    }

    static void event(Json json, EventSummary event) {
        json.object(() -> eventMembers(json, event));
    }

    static void eventMembers(Json json, EventSummary event) {
        json.text("id", event.id());
        json.text("article", event.article());
        json.text("headline", event.headline());
        json.text("publisher", event.publisher());
        json.text("published", event.published());
        json.text("type", event.type().name());
        json.text("mode", event.mode());
        json.text("status", event.status());
        json.number("quad", event.quad());
        json.text("cameo", event.cameo());
        json.text("time", event.time());
        json.text("from", minute(event.from()));
        json.text("to", minute(event.to()));
        json.text("basis", event.basis());
        spot(json, "place", event.place());
        json.list("actors", event.actors(), party -> party(json, party));
        json.list("recipients", event.recipients(), party -> party(json, party));
        json.list("attribution", event.attribution(), party -> party(json, party));
        json.list("quantities", event.quantities(), amount -> amount(json, amount));
        span(json, "trigger", event.trigger());
        span(json, "evidence", event.evidence());
        json.text("rule", event.rule());
        json.decimal("confidence", event.confidence());
        json.text("verdict", name(event.verdict()));
        json.text("story", event.story());
    }

    static void entity(Json json, EntitySummary entity) {
        json.object(() -> entityMembers(json, entity));
    }

    static void entity(Json json, String name, EntitySummary entity) {
        json.object(name, () -> entityMembers(json, entity));
    }

    private static void entityMembers(Json json, EntitySummary entity) {
        json.text("id", entity.id());
        json.text("path", path(entity));
        json.text("name", entity.name());
        json.text("kind", entity.kind());
        json.text("country", entity.country());
        json.text("sector", entity.sector());
        spot(json, "place", entity.place());
        json.number("articles", entity.articles());
    }

    static void quotation(Json json, QuotationSummary quotation) {
        json.object(() -> {
            json.text("id", quotation.id());
            json.text("article", quotation.article());
            json.text("headline", quotation.headline());
            json.text("publisher", quotation.publisher());
            json.text("published", quotation.published());
            json.text("kind", quotation.kind());
            json.text("entity", quotation.entity());
            json.text("speaker", quotation.speaker());
            span(json, "content", quotation.content());
            json.text("cue", quotation.cue());
        });
    }

    static void snippetMembers(Json json, Snippet snippet) {
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
