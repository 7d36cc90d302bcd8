package org.dateline.story;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dateline.event.Event;
import org.dateline.world.Place;

/**
 * Says which events, of one article or of many, are one act. Each telling joins the group that agrees with it most, if it agrees enough and
 * contradicts none of its tellings; else it begins one. Agreement is counted in points for the same word, mode, people, day and place; what
 * contradicts is a different kind of act, disjoint times, or different people on the same side.
 */
final class EventIdentity {

    private static final double THRESHOLD = 1.5;

    private EventIdentity() {}

    /** Groups in the order of their first tellings. Only tellings of one story should be given: two wars have many acts alike. */
    static List<Acts> group(List<Telling> tellings) {
        List<List<Telling>> groups = new ArrayList<>();
        for (Telling telling : tellings) {
            List<Telling> best = null;
            double most = THRESHOLD;
            for (List<Telling> group : groups) {
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
        double sum = 0;
        for (Telling other : group) {
            double points = agreement(telling, other);
            if (points < 0) {
                return points;
            }
            sum += points;
        }
        return sum / group.size();
    }

    static double agreement(Telling one, Telling other) {
        Event a = one.event();
        Event b = other.event();
        boolean sameWord = !Collections.disjoint(one.triggers(), other.triggers());
        if (a.type() != b.type() || disjoint(a.when(), b.when())) {
            return -1;
        }
        boolean sameMode = a.mode() != null && a.mode().equals(b.mode());
        double actors = cast(one.actors(), other.actors());
        double recipients = cast(one.recipients(), other.recipients());
        double points = (sameWord ? 1 : 0) + (sameMode ? 0.7 : 0) + actors + recipients + place(a, b);
        return points;
    }

    /** Points for people: named alike counts most; different names count against. */
    private static double cast(Telling.Cast one, Telling.Cast other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (meet(one.names(), other.names())) {
            return 1;
        }
        boolean bothNamed = !one.names().isEmpty() && !other.names().isEmpty();
        if (meet(one.countries(), other.countries())) {
            return bothNamed ? 0 : 0.6;
        }
        if (bothNamed || (!one.countries().isEmpty() && !other.countries().isEmpty())) {
            return -1;
        }
        return meet(one.nouns(), other.nouns()) ? 0.7 : 0;
    }

    private static double place(Event one, Event other) {
        Event.Where a = one.where();
        Event.Where b = other.where();
        if (a == null || b == null) {
            return 0;
        }
        if (a.place().name().equals(b.place().name())) {
            return 0.5;
        }
        boolean towns =
                a.place().resolution() == Place.Resolution.CITY && b.place().resolution() == Place.Resolution.CITY;
        return towns ? -1 : 0;
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
