package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dateline.Article;
import org.dateline.Reading;
import org.dateline.Timestamp;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.formats.Json;
import org.dateline.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * Articles as ninjs 3.1, the IPTC's JSON for news, one object a line. What the schema has no room for (offsets, quotations, the status
 * of an event) is left to the record. A moment that the page does not tell to the minute and with a zone is left out, since ninjs
 * knows no other.
 */
final class NinjsLines implements Exporter {

    private static final String SCHEMA = "https://iptc.org/std/ninjs/ninjs-schema_3.1.json";

    private final OutputStream out;

    NinjsLines(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Reading reading) throws IOException {
        Facts facts = new Facts(reading);
        out.write(Json.bytes(json -> article(json, facts)));
        out.write('\n');
    }

    @Override
    public void finish() {}

    private static void article(Json json, Facts facts) {
        Article article = facts.article();
        json.text("uri", Addresses.repaired(facts.identifier()));
        json.object("standard", () -> {
            json.text("name", "ninjs");
            json.text("version", "3.1");
            json.text("schema", SCHEMA);
        });
        json.text("type", "text");
        json.text("representationType", "full");
        optional(json, "contentCreated", Moments.exact(article.published()));
        Timestamp changed = article.modified() == null ? article.published() : article.modified();
        optional(json, "versionCreated", Moments.exact(changed));
        optional(json, "language", article.language());
        json.text("title", facts.title());
        if (!article.authors().isEmpty()) {
            json.text("by", String.join(", ", article.authors()));
        }
        optional(
                json,
                "located",
                article.dateline() == null ? null : article.dateline().place());
        valued(json, "headlines", article.headline(), "text/plain");
        valued(json, "descriptions", article.standfirst(), "text/plain");
        json.list(
                "bodies",
                List.of(article.text()),
                text -> json.object(() -> {
                    json.text("contentType", "text/plain");
                    json.number("charCount", text.codePointCount(0, text.length()));
                    json.number("wordCount", article.wordCount());
                    json.text("value", text);
                }));
        named(json, "people", facts, EntityKind.PERSON);
        named(json, "organisations", facts, EntityKind.ORGANIZATION);
        named(json, "places", facts, EntityKind.PLACE);
        if (article.section() != null) {
            json.list("subjects", List.of(article.section()), name -> json.object(() -> json.text("name", name)));
        }
        json.list(
                "events",
                facts.happenings(),
                happening -> json.object(() -> {
                    json.text("id", happening.id());
                    json.text("name", happening.evidence().exact());
                    json.text("rel", Facts.name(happening.event().status()));
                    json.text("literal", happening.event().type().name());
                }));
        if (article.publisher() != null) {
            json.list(
                    "infoSources",
                    List.of(article.publisher()),
                    name -> json.object(() -> {
                        json.text("name", name);
                        json.text("role", "publisher");
                    }));
        }
        json.text("edNote", "Read by Dateline. " + Credits.TEXT);
        json.list(
                "altIds",
                List.of(facts.id()),
                id -> json.object(() -> {
                    json.text("role", "dateline");
                    json.text("value", id);
                }));
    }

    /** The schema allows no null. */
    private static void optional(Json json, String name, @Nullable String value) {
        if (value != null) {
            json.text(name, value);
        }
    }

    private static void valued(Json json, String name, @Nullable String value, String type) {
        if (value != null) {
            json.list(
                    name,
                    List.of(value),
                    one -> json.object(() -> {
                        json.text("contentType", type);
                        json.text("value", one);
                    }));
        }
    }

    private static void named(Json json, String name, Facts facts, EntityKind kind) {
        List<Entity> entities = facts.contents().entities().stream()
                .filter(entity -> entity.kind() == kind && entity.named())
                .toList();
        json.list(
                name,
                entities,
                entity -> json.object(() -> {
                    json.text("name", entity.name());
                    json.text("literal", entity.id());
                    Place place = facts.standing(entity.id()).place();
                    if (place != null && place.geonames() != null) {
                        json.text("uri", Credits.address(place.geonames()));
                    }
                }));
    }
}
