package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.Span;

/** What events of one article have to do with each other: one act told twice, and whom another mention names. Stateless. */
final class SameAct {

    private SameAct() {}

    /** The place of an event in the list that tells of the same act, or -1. */
    static int same(List<Event> events, Event event) {
        for (int i = 0; i < events.size(); i++) {
            Event other = events.get(i);
            if (isOfPair(event) && other.type() == event.type() && isBetweenTheSame(event, other)) {
                return i;
            }
            if (other.type() == event.type()
                    && other.status() == event.status()
                    && (other.mode() == null
                            || event.mode() == null
                            || other.mode().equals(event.mode()))
                    && alike(other.actors(), event.actors())
                    && (other.recipients().isEmpty()
                            || event.recipients().isEmpty()
                            || alike(other.recipients(), event.recipients()))
                    && meet(other.when(), event.when())) {
                return i;
            }
        }
        return -1;
    }

    /** "The two countries": both sides are only what the article makes of the words. */
    private static boolean isOfPair(Event event) {
        return !event.recipients().isEmpty()
                && event.actors().getFirst().countryBasis() == Event.CountryBasis.SETTING
                && event.recipients().getFirst().countryBasis() == Event.CountryBasis.SETTING
                && event.actors()
                        .getFirst()
                        .span()
                        .equals(event.recipients().getFirst().span());
    }

    /** "Chad fired at Mali in the worst clash between the two countries": in one sentence and between the same two. */
    private static boolean isBetweenTheSame(Event event, Event other) {
        if (!event.evidence().equals(other.evidence()) || other.recipients().isEmpty()) {
            return false;
        }
        String one = event.actors().getFirst().country();
        String two = event.recipients().getFirst().country();
        String actor = other.actors().getFirst().country();
        String recipient = other.recipients().getFirst().country();
        return Objects.equals(one, actor) && Objects.equals(two, recipient)
                || Objects.equals(one, recipient) && Objects.equals(two, actor);
    }

    private static boolean alike(List<Event.Participant> one, List<Event.Participant> other) {
        Event.Participant a = one.getFirst();
        Event.Participant b = other.getFirst();
        if (a.entity() != null && a.entity().equals(b.entity())) {
            return true;
        }
        return a.country() != null && a.country().equals(b.country()) && Objects.equals(a.sector(), b.sector());
    }

    private static boolean meet(Event.When one, Event.When other) {
        if (one.from() == null || one.to() == null || other.from() == null || other.to() == null) {
            return true;
        }
        return one.from().isBefore(other.to()) && other.from().isBefore(one.to());
    }

    /** An attack and the harm that it did: one act, done first of all to those who were harmed. */
    static Event struck(Event attack, Event harm) {
        Event one = joined(attack, harm);
        List<Event.Participant> recipients = new ArrayList<>(harm.recipients());
        for (Event.Participant struck : attack.recipients()) {
            boolean known = recipients.stream()
                    .anyMatch(harmed -> harmed.span().equals(struck.span())
                            || harmed.entity() != null && harmed.entity().equals(struck.entity()));
            if (!known) {
                recipients.add(struck);
            }
        }
        return one.withParticipants(one.actors(), recipients);
    }

    static Event joined(Event first, Event second) {
        List<Span> mentions = new ArrayList<>(first.mentions());
        mentions.addAll(second.mentions());
        List<Event.Quantity> quantities = new ArrayList<>(first.quantities());
        for (Event.Quantity quantity : second.quantities()) {
            if (quantities.stream().noneMatch(known -> known.evidence().equals(quantity.evidence()))) {
                quantities.add(quantity);
            }
        }
        boolean stated =
                second.when().basis() == Event.Basis.STATED && first.when().basis() != Event.Basis.STATED;
        return new Event(
                first.id(),
                first.type(),
                first.mode() == null ? second.mode() : first.mode(),
                both(first.contexts(), second.contexts()),
                first.cameo(),
                first.actors(),
                first.recipients().isEmpty() ? second.recipients() : first.recipients(),
                stated ? second.when() : first.when(),
                first.where() == null ? second.where() : first.where(),
                first.status(),
                first.attribution(),
                quantities,
                first.trigger(),
                first.evidence(),
                first.rule(),
                Math.max(first.confidence(), second.confidence()),
                mentions);
    }

    private static List<String> both(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        others.stream().filter(one -> !some.contains(one)).forEach(all::add);
        return all;
    }

    /** "Launched drones at its neighbour": the country to which the article says that the same one does the same. */
    static Event withNeighbour(Event event, List<Event> events) {
        Event.Participant unknown =
                event.recipients().size() == 1 ? event.recipients().getFirst() : null;
        String land = event.actors().getFirst().country();
        if (unknown == null
                || land == null
                || unknown.country() != null
                || !isNeighbour(unknown.span().exact())) {
            return event;
        }
        List<String> others = events.stream()
                .filter(other -> other.type() == event.type()
                        && land.equals(other.actors().getFirst().country())
                        && !other.recipients().isEmpty())
                .map(other -> other.recipients().getFirst().country())
                .filter(country -> country != null && !country.equals(land))
                .distinct()
                .toList();
        return others.size() != 1
                ? event
                : event.withRecipient(
                        new Event.Participant(unknown.entity(), others.getFirst(), unknown.sector(), unknown.span()));
    }

    private static boolean isNeighbour(String words) {
        return words.endsWith("neighbour") || words.endsWith("neighbor") || words.endsWith("rival");
    }
}
