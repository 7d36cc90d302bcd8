package org.dateline.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.entity.Entity;
import org.dateline.event.Event;

/**
 * Sets numbers side by side that are given for the same thing of the same act. Only acts that are said to have happened count, and only what at least two
 * figures are given for: one figure alone is no claim against another.
 */
final class Claims {

    /** How far "about 20" reaches, as a share of the number. */
    private static final double ABOUT = 0.15;

    private Claims() {}

    /** @param acts in the order of the timeline */
    static List<Story.Claim> of(List<Acts> acts) {
        List<Story.Claim> claims = new ArrayList<>();
        for (int place = 0; place < acts.size(); place++) {
            for (Map.Entry<String, List<Story.Figure>> entry :
                    figures(acts.get(place)).entrySet()) {
                if (entry.getValue().size() > 1) {
                    claims.add(claim(place, entry.getKey(), entry.getValue()));
                }
            }
        }
        return claims;
    }

    private static Map<String, List<Story.Figure>> figures(Acts acts) {
        Map<String, List<Story.Figure>> byWhat = new LinkedHashMap<>();
        for (Telling telling : acts.tellings()) {
            switch (telling.event().status()) {
                case ASSERTED, CLAIMED, HISTORICAL -> {
                    for (Event.Quantity quantity : telling.event().quantities()) {
                        byWhat.computeIfAbsent(what(quantity), key -> new ArrayList<>())
                                .add(figure(telling, quantity));
                    }
                }
                case DENIED, NEGATED, FUTURE, HYPOTHETICAL -> {}
            }
        }
        return byWhat;
    }

    /** "ballistic missiles" and "missiles" are one, by the last word; "drones" are another. */
    private static String what(Event.Quantity quantity) {
        List<String> words = Words.of(quantity.what());
        return words.isEmpty() ? quantity.what() : Stems.of(words.getLast());
    }

    private static Story.Figure figure(Telling telling, Event.Quantity quantity) {
        Source source = telling.source();
        return new Story.Figure(
                source(telling),
                source.summary().publisher(),
                source.summary().published(),
                quantity.value(),
                quantity.upper(),
                quantity.bound(),
                new Story.Words(source.id(), quantity.evidence()));
    }

    private static String source(Telling telling) {
        List<Event.Attribution> attribution = telling.event().attribution();
        if (!attribution.isEmpty()) {
            Event.Attribution last = attribution.getLast();
            Entity entity = telling.source().entity(last.entity());
            if (entity != null) {
                return entity.name();
            }
            if (last.exact() != null) {
                return last.exact();
            }
        }
        String publisher = telling.source().summary().publisher();
        return publisher == null ? telling.source().id() : publisher;
    }

    private static Story.Claim claim(int happening, String what, List<Story.Figure> figures) {
        List<Story.Revision> revisions = new ArrayList<>();
        Map<String, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            String source = figures.get(i).source();
            Integer before = last.put(source, i);
            // Two figures of one article are of two parts of the act, not a change of mind.
            if (before != null
                    && later(figures.get(before), figures.get(i))
                    && !same(figures.get(before), figures.get(i))) {
                revisions.add(new Story.Revision(source, before, i));
            }
        }
        List<Story.Figure> standing = last.values().stream().map(figures::get).toList();
        return new Story.Claim(happening, what, figures, revisions, contradicted(standing));
    }

    private static boolean contradicted(List<Story.Figure> figures) {
        double highestLow = 0;
        double lowestHigh = Double.POSITIVE_INFINITY;
        for (Story.Figure figure : figures) {
            highestLow = Math.max(highestLow, low(figure));
            lowestHigh = Math.min(lowestHigh, high(figure));
        }
        return highestLow > lowestHigh;
    }

    private static boolean later(Story.Figure before, Story.Figure after) {
        return !before.words().article().equals(after.words().article());
    }

    private static boolean same(Story.Figure one, Story.Figure other) {
        return low(one) == low(other) && high(one) == high(other);
    }

    private static double low(Story.Figure figure) {
        return switch (figure.bound()) {
            case EXACT, AT_LEAST, RANGE -> figure.value();
            case ABOUT -> figure.value() * (1 - ABOUT);
            case AT_MOST -> 0;
        };
    }

    private static double high(Story.Figure figure) {
        return switch (figure.bound()) {
            case EXACT, AT_MOST -> figure.value();
            case ABOUT -> figure.value() * (1 + ABOUT);
            case AT_LEAST -> Double.POSITIVE_INFINITY;
            case RANGE -> figure.upper() == null ? figure.value() : figure.upper();
        };
    }
}
