package org.dateline.formats;

import org.dateline.event.Event;
import org.dateline.world.Place;
import org.jspecify.annotations.Nullable;

/** The members of an event in a record. Stateless. */
final class EventMembers {

    private EventMembers() {}

    static void write(Json json, Event event) {
        json.text("id", event.id());
        json.text("type", event.type().name());
        json.text("mode", event.mode());
        json.texts("contexts", event.contexts());
        json.number("quad", event.type().quad());
        json.text("cameo", event.cameo());
        json.list("actors", event.actors(), one -> json.line(() -> participant(json, one)));
        json.list("recipients", event.recipients(), one -> json.line(() -> participant(json, one)));
        json.object("time", () -> when(json, event.when()));
        where(json, event.where());
        json.text("status", ContentMembers.name(event.status()));
        json.list(
                "attribution",
                event.attribution(),
                one -> json.line(() -> {
                    json.text("entity", one.entity());
                    json.text("exact", one.exact());
                    json.text("cue", one.cue());
                }));
        json.list("quantities", event.quantities(), one -> json.line(() -> quantity(json, one)));
        ContentMembers.span(json, "trigger", event.trigger());
        ContentMembers.span(json, "evidence", event.evidence());
        json.text("rule", event.rule());
        json.decimal("confidence", event.confidence());
        json.list("mentions", event.mentions(), span -> json.line(() -> json.spanMembers(span)));
    }

    private static void participant(Json json, Event.Participant one) {
        json.text("entity", one.entity());
        json.text("country", one.country());
        json.text("countryBasis", one.countryBasis() == null ? null : ContentMembers.name(one.countryBasis()));
        json.text("sector", one.sector() == null ? null : one.sector().name());
        json.spanMembers(one.span());
    }

    private static void when(Json json, Event.When when) {
        json.text("value", when.value());
        json.text("from", ContentMembers.minute(when.from()));
        json.text("to", ContentMembers.minute(when.to()));
        json.text("basis", ContentMembers.name(when.basis()));
        ContentMembers.span(json, "evidence", when.evidence());
    }

    private static void where(Json json, Event.@Nullable Where where) {
        if (where == null) {
            json.nothing("place");
            return;
        }
        Place place = where.place();
        json.object("place", () -> {
            json.nothing("entity");
            json.text("name", place.name());
            json.number("geonames", place.geonames());
            json.text("country", place.country());
            json.decimal("latitude", place.latitude());
            json.decimal("longitude", place.longitude());
            json.text("resolution", ContentMembers.name(place.resolution()));
            ContentMembers.span(json, "evidence", where.evidence());
        });
    }

    private static void quantity(Json json, Event.Quantity quantity) {
        json.text("what", quantity.what());
        json.decimal("value", quantity.value());
        Double upper = quantity.upper();
        if (upper == null) {
            json.nothing("upper");
        } else {
            json.decimal("upper", upper);
        }
        json.text("bound", ContentMembers.name(quantity.bound()));
        ContentMembers.span(json, "evidence", quantity.evidence());
    }
}
