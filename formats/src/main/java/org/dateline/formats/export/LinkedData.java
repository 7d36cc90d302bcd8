package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.dateline.Article;
import org.dateline.Figure;
import org.dateline.Reading;
import org.dateline.Span;
import org.dateline.Timestamp;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.event.Event;
import org.dateline.formats.Json;
import org.dateline.quotation.Quotation;
import org.dateline.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * Articles as schema.org's {@code NewsArticle} in JSON-LD: one document with a {@code @graph}. Authors are texts, since a byline does not
 * say whether it names a person or an agency. Under {@code about} stand the acts that are reported to have happened.
 */
final class LinkedData implements Exporter {

    private final JsonSequence articles;

    LinkedData(OutputStream out) {
        this.articles = new JsonSequence(out, "@graph", json -> json.text("@context", "https://schema.org"));
    }

    @Override
    public void write(Reading reading) throws IOException {
        Facts facts = new Facts(reading);
        articles.item(json -> article(json, facts));
    }

    @Override
    public void finish() throws IOException {
        articles.finish();
    }

    private static void article(Json json, Facts facts) {
        Article article = facts.article();
        json.text("@type", type(article.kind()));
        json.text("@id", Addresses.repaired(facts.identifier()));
        optional(json, "url", facts.url());
        json.text("headline", facts.title());
        optional(json, "description", article.standfirst());
        optional(json, "articleSection", article.section());
        json.texts("author", article.authors());
        if (article.publisher() != null) {
            json.object("publisher", () -> thing(json, "Organization", Objects.requireNonNull(article.publisher())));
        }
        optional(json, "datePublished", text(article.published()));
        optional(json, "dateModified", text(article.modified()));
        optional(
                json,
                "dateline",
                article.dateline() == null ? null : article.dateline().place());
        optional(json, "inLanguage", article.language());
        json.number("wordCount", article.wordCount());
        if (article.readingMinutes() != null) {
            json.text("timeRequired", "PT" + article.readingMinutes() + "M");
        }
        List<Figure> pictures = article.figures().stream()
                .filter(figure -> figure.url() != null)
                .toList();
        json.list(
                "image",
                pictures,
                figure -> json.object(() -> {
                    json.text("@type", "ImageObject");
                    json.text("contentUrl", figure.url());
                    optional(json, "caption", figure.caption());
                    optional(json, "creditText", figure.credit());
                }));
        json.texts("correction", article.corrections().stream().map(Span::exact).toList());
        json.text("articleBody", article.text());
        List<Entity> named =
                facts.contents().entities().stream().filter(Entity::named).toList();
        json.list("mentions", named, entity -> json.object(() -> entity(json, facts, entity)));
        json.list("hasPart", facts.contents().quotations(), said -> json.object(() -> quotation(json, facts, said)));
        List<Happening> acts =
                facts.happenings().stream().filter(Happening::isReportedAsFact).toList();
        json.list("about", acts, act -> json.object(() -> act(json, act)));
        json.text("creditText", Credits.TEXT);
    }

    private static String type(Article.Kind kind) {
        return switch (kind) {
            case OPINION -> "OpinionNewsArticle";
            case LIVE -> "LiveBlogPosting";
            case NEWS, INTERVIEW, VIDEO, GALLERY, LISTING, OTHER -> "NewsArticle";
        };
    }

    private static void thing(Json json, String type, String name) {
        json.text("@type", type);
        json.text("name", name);
    }

    private static void entity(Json json, Facts facts, Entity entity) {
        thing(
                json,
                switch (entity.kind()) {
                    case PERSON -> "Person";
                    case ORGANIZATION -> "Organization";
                    case PLACE -> "Place";
                    case GROUP, OTHER -> "Thing";
                },
                entity.name());
        if (entity.kind() == EntityKind.PERSON && !entity.roles().isEmpty()) {
            json.text("jobTitle", entity.roles().get(0).title());
        }
        Place place = facts.standing(entity.id()).place();
        if (entity.kind() == EntityKind.PLACE && place != null) {
            position(json, place);
        }
    }

    private static void position(Json json, Place place) {
        if (place.geonames() != null) {
            json.text("sameAs", Credits.address(place.geonames()));
        }
        json.object("geo", () -> {
            json.text("@type", "GeoCoordinates");
            json.decimal("latitude", place.latitude());
            json.decimal("longitude", place.longitude());
        });
    }

    private static void quotation(Json json, Facts facts, Quotation said) {
        json.text("@type", "Quotation");
        json.text("text", said.content().exact());
        Quotation.Party speaker = said.speaker();
        if (speaker != null) {
            Entity entity = facts.entity(speaker.entity());
            String name = entity != null && entity.named()
                    ? entity.name()
                    : speaker.span().exact();
            // schema.org wants a person or an organisation; "officials" are neither, and a text is allowed.
            boolean person = entity != null && entity.named() && entity.kind() == EntityKind.PERSON;
            if (person) {
                json.object("spokenByCharacter", () -> thing(json, "Person", name));
            } else {
                json.text("spokenByCharacter", name);
            }
        }
    }

    private static void act(Json json, Happening act) {
        json.text("@type", "Event");
        json.text("name", act.evidence().exact());
        json.text("additionalType", act.event().type().name());
        if (act.day() != null) {
            json.text("startDate", act.day().toString());
        }
        Event.Where where = act.event().where();
        if (where != null) {
            json.object("location", () -> {
                thing(json, "Place", where.place().name());
                position(json, where.place());
            });
        }
    }

    private static void optional(Json json, String name, @Nullable String value) {
        if (value != null) {
            json.text(name, value);
        }
    }

    private static @Nullable String text(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toString();
    }
}
