package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.Moment;
import org.dateline.Reading;
import org.dateline.Span;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.event.Event;
import org.dateline.formats.Json;
import org.dateline.quotation.Quotation;
import org.dateline.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * One W3C Web Annotation (w3.org/TR/annotation-model) for each entity, time, quotation and event, on one annotation page. Each target
 * has both selectors of text: positions in code points over the article's text, and the words themselves with what stands around
 * them, by which they are found in the page too.
 */
final class Annotations implements Exporter {

    /** Code points before and after the words: enough to tell one "he" from another. */
    private static final int CONTEXT = 32;

    private final JsonSequence annotations;

    Annotations(OutputStream out, ExportInfo info) {
        String collection = "urn:dateline:annotations:" + Addresses.encoded(info.query());
        this.annotations = new JsonSequence(out, "items", json -> {
            json.text("@context", "http://www.w3.org/ns/anno.jsonld");
            json.text("id", collection + ":1");
            json.text("type", "AnnotationPage");
            json.object("partOf", () -> {
                json.text("id", collection);
                json.text("type", "AnnotationCollection");
                json.text("label", info.title() + ". " + Credits.TEXT);
            });
            json.number("startIndex", 0);
        });
    }

    @Override
    public void write(Reading reading) throws IOException {
        Facts facts = new Facts(reading);
        for (Entity entity : facts.contents().entities()) {
            List<Span> spans = entity.mentions().stream().map(Mention::span).toList();
            item(facts, entity.id(), "identifying", spans, json -> entity(json, facts, entity));
        }
        int number = 0;
        for (Moment moment : facts.contents().times()) {
            number++;
            if (moment.value() != null) {
                item(
                        facts,
                        "t" + number,
                        "tagging",
                        List.of(moment.span()),
                        json -> body(json, moment.value(), "tagging"));
            }
        }
        for (Quotation said : facts.contents().quotations()) {
            item(facts, said.id(), "describing", List.of(said.content()), json -> quotation(json, facts, said));
        }
        for (Happening happening : facts.happenings()) {
            Event event = happening.event();
            item(facts, event.id(), "describing", event.mentions(), json -> event(json, happening));
        }
    }

    @Override
    public void finish() throws IOException {
        annotations.finish();
    }

    private void item(Facts facts, String id, String motivation, List<Span> spans, Consumer<Json> bodies)
            throws IOException {
        String source = Addresses.repaired(facts.identifier());
        Surroundings surroundings = new Surroundings(facts.article().text());
        annotations.item(json -> {
            json.text("id", "urn:dateline:" + Addresses.encoded(facts.id()) + ":" + id);
            json.text("type", "Annotation");
            json.text("motivation", motivation);
            json.list("body", List.of(bodies), body -> body.accept(json));
            json.list("target", spans, span -> json.object(() -> target(json, source, span, surroundings)));
        });
    }

    private static void target(Json json, String source, Span span, Surroundings surroundings) {
        json.text("source", source);
        json.list(
                "selector",
                List.of(true, false),
                position -> json.object(() -> {
                    if (position) {
                        json.text("type", "TextPositionSelector");
                        json.number("start", span.start());
                        json.number("end", span.end());
                    } else {
                        json.text("type", "TextQuoteSelector");
                        json.text("exact", span.exact());
                        json.text("prefix", surroundings.before(span, CONTEXT));
                        json.text("suffix", surroundings.after(span, CONTEXT));
                    }
                }));
    }

    private static void entity(Json json, Facts facts, Entity entity) {
        body(json, entity.name(), "identifying");
        entity.roles().stream().findFirst().ifPresent(role -> body(json, role.title(), "describing"));
        Place place = facts.standing(entity.id()).place();
        if (place != null && place.geonames() != null) {
            int number = place.geonames();
            json.object(() -> {
                json.text("type", "SpecificResource");
                json.text("source", Credits.address(number));
                json.text("purpose", "identifying");
            });
        }
    }

    private static void quotation(Json json, Facts facts, Quotation said) {
        Quotation.Party speaker = said.speaker();
        Entity entity = speaker == null ? null : facts.entity(speaker.entity());
        String name = entity != null && entity.named()
                ? entity.name()
                : speaker == null ? null : speaker.span().exact();
        body(json, Facts.name(said.kind()) + " quotation" + (name == null ? "" : " of " + name), "describing");
    }

    private static void event(Json json, Happening happening) {
        Event event = happening.event();
        String mode = event.mode() == null ? "" : " " + event.mode();
        body(json, event.type() + mode + " (" + Facts.name(event.status()) + ")", "tagging");
        String parties = names(happening, event.actors())
                + (event.recipients().isEmpty() ? "" : " → " + names(happening, event.recipients()));
        body(json, parties, "describing");
    }

    private static String names(Happening happening, List<Event.Participant> parties) {
        return parties.stream().map(happening::name).collect(Collectors.joining(", "));
    }

    private static void body(Json json, @Nullable String value, String purpose) {
        json.object(() -> {
            json.text("type", "TextualBody");
            json.text("value", value);
            json.text("purpose", purpose);
        });
    }
}
