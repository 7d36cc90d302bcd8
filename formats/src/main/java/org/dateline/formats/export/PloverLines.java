package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.dateline.Reading;
import org.dateline.event.Event;
import org.dateline.formats.Json;
import org.dateline.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * Events as PLOVER's own JSON has them, one a line: {@code source}, {@code target}, {@code event}, {@code mode}, {@code context},
 * {@code text}, as in the gold standard records that come with PLOVER. Every status is there, in {@code auxiliary}: PLOVER defines the
 * auxiliary modes negated, future, hypothetical and historical.
 */
final class PloverLines implements Exporter {

    private final OutputStream out;

    PloverLines(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Reading reading) throws IOException {
        for (Happening happening : new Facts(reading).happenings()) {
            out.write(Json.bytes(json -> event(json, happening)));
            out.write('\n');
        }
    }

    @Override
    public void finish() {}

    private static void event(Json json, Happening happening) {
        Event event = happening.event();
        Facts facts = happening.facts();
        LocalDate day = happening.day();
        json.text("id", happening.id());
        json.text("date", day == null ? null : day.toString());
        json.text("dateBasis", Facts.name(event.when().basis()));
        json.list("source", event.actors(), one -> json.object(() -> party(json, happening, one)));
        json.list("target", event.recipients(), one -> json.object(() -> party(json, happening, one)));
        json.text("event", event.type().name());
        json.text("eventText", event.trigger().exact());
        json.text("mode", event.mode());
        json.texts("context", happening.contexts());
        json.text("auxiliary", Facts.name(event.status()));
        json.number("quad", event.type().quad());
        json.text("cameo", event.cameo());
        json.texts("attribution", happening.sources());
        json.text("text", event.evidence().exact());
        json.object("textInfo", () -> {
            json.number("start", event.evidence().start());
            json.number("end", event.evidence().end());
        });
        place(json, event.where());
        json.text("language", facts.article().language());
        json.text("publication", facts.article().publisher());
        json.text("url", facts.url());
        json.decimal("confidence", event.confidence());
        json.text("coder", "Dateline");
        json.text("version", "0.8");
        json.text("credits", Credits.TEXT);
    }

    private static void party(Json json, Happening happening, Event.Participant party) {
        json.text("actorText", party.span().exact());
        json.text("name", happening.name(party));
        json.text("code", party.country());
        json.text("sector", party.sector() == null ? null : party.sector().name());
    }

    private static void place(Json json, Event.@Nullable Where where) {
        if (where == null) {
            json.nothing("location");
            return;
        }
        Place place = where.place();
        json.object("location", () -> {
            json.text("name", place.name());
            json.text("country", place.country());
            json.decimal("latitude", place.latitude());
            json.decimal("longitude", place.longitude());
            json.number("geonames", place.geonames());
        });
    }
}
