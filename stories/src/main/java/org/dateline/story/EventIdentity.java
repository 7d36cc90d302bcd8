package org.dateline.story;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dateline.Reading;
import org.dateline.event.Event;
import org.dateline.world.Place;

/**
 * Says which events, of one article or of many, are one act. Each telling joins the group that agrees with it most on average, if it agrees enough, else
 * it begins one. Points are given for the same word, mode, people and place, and taken for different people on one side; what can never be one act is of
 * disjoint times, of different kinds in different words, or by and to different people.
 *
 * <p>Within one story the same word for an act is strong evidence: the points let it stand alone, and let other words stand where the people agree.
 * Statuses do not matter: a denial and a claim are of one act. Numbers do not either: that they differ is what the story tells.
 */
public final class EventIdentity {

    /** From which agreement on two tellings are of one act: the same word for it, with nothing against it, is enough inside one story. */
    private static final double THRESHOLD = 0.7;

    /** Groups, and tellings of each, that a telling is compared with, the latest: a story of a thousand copies must not take the square of it. */
    private static final int COMPARED_GROUPS = 400;

    private static final int COMPARED_TELLINGS = 8;

    private static final double SAME_WORD = 1;
    private static final double SAME_MODE = 0.5;
    private static final double CONTRADICTION = Double.NEGATIVE_INFINITY;

    private EventIdentity() {}

    /**
     * Groups the events of some readings, which should be of one story: two wars have many acts alike. Every event is in exactly one group; groups and
     * tellings are in the order of the articles, the earliest first.
     */
    public static List<List<Story.Telling>> of(List<Reading> readings) {
        if (readings.isEmpty()) {
            return List.of();
        }
        return group(Telling.of(Source.inOrder(readings))).stream()
                .map(acts -> acts.tellings().stream().map(Timeline::telling).toList())
                .toList();
    }

    /** Groups in the order of their first tellings. Only tellings of one story should be given: two wars have many acts alike. */
    static List<Acts> group(List<Telling> tellings) {
        List<List<Telling>> groups = new ArrayList<>();
        for (Telling telling : tellings) {
            List<Telling> best = null;
            double most = THRESHOLD;
            for (List<Telling> group : groups.subList(Math.max(0, groups.size() - COMPARED_GROUPS), groups.size())) {
                double points = agreement(telling, group);
                if (points >= most) {
                    most = points;
                    best = group;
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                groups.add(best);
            }
            best.add(telling);
        }
        return groups.stream().map(Acts::new).toList();
    }

    /** The mean agreement with a group's tellings; none at all where one contradicts. */
    private static double agreement(Telling telling, List<Telling> group) {
        List<Telling> latest = group.subList(Math.max(0, group.size() - COMPARED_TELLINGS), group.size());
        double sum = 0;
        for (Telling other : latest) {
            double points = agreement(telling, other);
            if (points == CONTRADICTION) {
                return points;
            }
            sum += points;
        }
        return sum / latest.size();
    }

    static double agreement(Telling one, Telling other) {
        Event a = one.event();
        Event b = other.event();
        boolean sameWord = meet(one.triggers(), other.triggers());
        if ((a.type() != b.type() && !sameWord) || disjoint(a.when(), b.when())) {
            return CONTRADICTION;
        }
        boolean sameMode = a.mode() != null && a.mode().equals(b.mode());
        double actors = cast(one.actors(), other.actors());
        double recipients = cast(one.recipients(), other.recipients());
        double place = place(a, b);
        if (actors < 0 && recipients < 0 || place < 0 && actors + recipients <= 0) {
            return CONTRADICTION;
        }
        return (sameWord ? SAME_WORD : 0) + (sameMode ? SAME_MODE : 0) + actors + recipients + place;
    }

    /** Points for the people of one side: named alike counts most; different names count against. */
    private static double cast(Telling.Cast one, Telling.Cast other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (meet(one.names(), other.names())) {
            return 0.7;
        }
        boolean bothNamed = !one.names().isEmpty() && !other.names().isEmpty();
        if (meet(one.countries(), other.countries())) {
            return bothNamed ? 0 : 0.4;
        }
        if (bothNamed || (!one.countries().isEmpty() && !other.countries().isEmpty())) {
            return -0.5;
        }
        return meet(one.nouns(), other.nouns()) ? 0.5 : 0;
    }

    private static double place(Event one, Event other) {
        Event.Where a = one.where();
        Event.Where b = other.where();
        if (a == null || b == null) {
            return 0;
        }
        if (a.place().name().equals(b.place().name())) {
            return 0.3;
        }
        boolean towns =
                a.place().resolution() == Place.Resolution.CITY && b.place().resolution() == Place.Resolution.CITY;
        return towns ? -0.5 : 0;
    }

    private static boolean disjoint(Event.When one, Event.When other) {
        LocalDateTime from = one.from();
        LocalDateTime to = one.to();
        LocalDateTime otherFrom = other.from();
        LocalDateTime otherTo = other.to();
        return from != null
                && to != null
                && otherFrom != null
                && otherTo != null
                && (!from.isBefore(otherTo) || !otherFrom.isBefore(to));
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }
}
