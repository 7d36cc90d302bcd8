package org.dateline.formats;

import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.world.Sector;

/** Reads what {@link EventMembers} writes. Stateless. */
final class EventReading {

    private EventReading() {}

    static Event read(Node node) {
        return new Event(
                node.member("id").text(),
                node.member("type").constant(EventType.class),
                node.optionalText("mode"),
                node.member("contexts").list(Node::text),
                node.optionalText("cameo"),
                node.member("actors").list(EventReading::participant),
                node.member("recipients").list(EventReading::participant),
                when(node.member("time")),
                node.member("place").optional(EventReading::where),
                node.member("status").constant(Event.Status.class),
                node.member("attribution").list(EventReading::attribution),
                node.member("quantities").list(EventReading::quantity),
                node.member("trigger").span(),
                node.member("evidence").span(),
                node.member("rule").text(),
                node.member("confidence").decimal(),
                node.member("mentions").list(Node::span));
    }

    private static Event.Participant participant(Node node) {
        String country = node.optionalText("country");
        // Records written before the basis was noted only have countries that are stated.
        Event.CountryBasis basis =
                node.member("countryBasis").optional(each -> each.constant(Event.CountryBasis.class));
        return new Event.Participant(
                node.optionalText("entity"),
                country,
                country != null && basis == null ? Event.CountryBasis.STATED : basis,
                node.member("sector").optional(each -> each.constant(Sector.class)),
                node.span());
    }

    private static Event.When when(Node node) {
        return new Event.When(
                node.optionalText("value"),
                node.member("from").optional(ContentReading::minute),
                node.member("to").optional(ContentReading::minute),
                node.member("basis").constant(Event.Basis.class),
                node.member("evidence").optional(Node::span));
    }

    private static Event.Where where(Node node) {
        return new Event.Where(
                ContentReading.place(node, node.member("name").text(), node.optionalText("country")),
                node.member("evidence").span());
    }

    private static Event.Attribution attribution(Node node) {
        return new Event.Attribution(node.optionalText("entity"), node.optionalText("exact"), node.optionalText("cue"));
    }

    private static Event.Quantity quantity(Node node) {
        return new Event.Quantity(
                node.member("what").text(),
                node.member("value").decimal(),
                node.member("upper").optional(Node::decimal),
                node.member("bound").constant(Event.Bound.class),
                node.member("evidence").span());
    }
}
