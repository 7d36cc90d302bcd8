package org.dateline.story;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.entity.Entity;
import org.dateline.event.Event;
import org.dateline.world.Place;
import org.jspecify.annotations.Nullable;

/** Makes one entry of a timeline out of many tellings of one act. */
final class Timeline {

    private Timeline() {}

    /** By their times, the earliest first; what has no time last, in the order given. */
    static List<Acts> inOrder(List<Acts> acts) {
        return acts.stream()
                .sorted(Comparator.comparing(Timeline::begin, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static @Nullable LocalDateTime begin(Acts acts) {
        Event.When when = when(acts);
        return when == null ? null : when.from();
    }

    static Story.Happening happening(Acts acts) {
        Telling best = best(acts);
        Event.When when = when(acts);
        return new Story.Happening(
                best.event().type(),
                mode(acts),
                names(acts, Event::actors),
                names(acts, Event::recipients),
                when == null ? null : when.from(),
                when == null ? null : when.to(),
                place(acts),
                acts.tellings().stream()
                        .map(telling -> telling.event().status())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                disputed(acts),
                new Story.Words(best.source().id(), best.event().evidence()),
                acts.tellings().stream().map(Timeline::telling).toList());
    }

    static Story.Telling telling(Telling telling) {
        return new Story.Telling(
                telling.source().id(), telling.event().id(), telling.event().trigger());
    }

    private static Telling best(Acts acts) {
        return acts.tellings().stream()
                .max(Comparator.comparingInt(Timeline::named)
                        .thenComparingDouble(telling -> telling.event().confidence()))
                .orElseThrow();
    }

    private static int named(Telling telling) {
        return (telling.actors().names().isEmpty() ? 0 : 1)
                + (telling.recipients().isEmpty() ? 0 : 1)
                + (telling.event().where() == null ? 0 : 1)
                + (telling.event().when().basis() == Event.Basis.STATED ? 1 : 0);
    }

    /** The shortest of the times that the text states, else of those that it lets infer. */
    private static Event.@Nullable When when(Acts acts) {
        return acts.tellings().stream()
                .map(telling -> telling.event().when())
                .filter(when -> when.from() != null)
                .min(Comparator.comparing(Event.When::basis).thenComparing(Timeline::length))
                .orElse(null);
    }

    private static Duration length(Event.When when) {
        LocalDateTime from = when.from();
        LocalDateTime to = when.to();
        return from == null || to == null ? Duration.ZERO : Duration.between(from, to);
    }

    private static @Nullable Place place(Acts acts) {
        Place best = null;
        for (Telling telling : acts.tellings()) {
            Event.Where where = telling.event().where();
            if (where != null && (best == null || where.place().resolution().compareTo(best.resolution()) > 0)) {
                best = where.place();
            }
        }
        return best;
    }

    private static @Nullable String mode(Acts acts) {
        List<String> modes = acts.tellings().stream()
                .flatMap(telling ->
                        java.util.stream.Stream.ofNullable(telling.event().mode()))
                .distinct()
                .toList();
        return modes.size() == 1 ? modes.getFirst() : null;
    }

    private static boolean disputed(Acts acts) {
        boolean yes = false;
        boolean no = false;
        for (Telling telling : acts.tellings()) {
            switch (telling.event().status()) {
                case ASSERTED, CLAIMED -> yes = true;
                case DENIED, NEGATED -> no = true;
                case FUTURE, HYPOTHETICAL, HISTORICAL -> {}
            }
        }
        return yes && no;
    }

    private static List<String> names(Acts acts, Function<Event, List<Event.Participant>> side) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Telling telling : acts.tellings()) {
            for (Event.Participant participant : side.apply(telling.event())) {
                Entity entity = telling.source().entity(participant.entity());
                String name = entity == null ? participant.span().exact() : entity.name();
                counts.merge(name, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
