package org.dateline.server;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.archive.EventSummary;
import org.dateline.archive.Spot;
import org.jspecify.annotations.Nullable;

/**
 * One event, many reports: events of a story's articles that can be the same are one entry. They are the same if type and day agree, the modes
 * do not differ, nobody on either side is at odds, and at least one party or the place is shared. When in doubt they stay two: two entries
 * that are one are a nuisance, one that is two is a lie. Stateless.
 */
final class Timeline {

    /**
     * An entry.
     *
     * @param id {@code t1}, counting in order of time
     * @param first the report that stands for it: the surest, and of those the earliest published
     */
    record Entry(String id, EventSummary first, List<EventSummary> reports) {
        Entry {
            reports = List.copyOf(reports);
        }
    }

    private static final Comparator<EventSummary> BY_TIME = Comparator.comparing(
                    EventSummary::from, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparing(EventSummary::published, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(EventSummary::id);

    private static final Comparator<EventSummary> BEST = Comparator.comparingDouble(EventSummary::confidence)
            .reversed()
            .thenComparing(EventSummary::published, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(EventSummary::id);

    private Timeline() {}

    /** The entries, the earliest act first, those of unknown time last. */
    static List<Entry> of(List<EventSummary> events) {
        List<List<EventSummary>> groups = new ArrayList<>();
        for (EventSummary event : events.stream().sorted(BY_TIME).toList()) {
            groups.stream()
                    .filter(group -> group.stream().allMatch(other -> same(other, event)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(event), () -> groups.add(new ArrayList<>(List.of(event))));
        }
        List<Entry> entries = new ArrayList<>();
        for (List<EventSummary> group : groups) {
            EventSummary best = group.stream().min(BEST).orElseThrow();
            entries.add(new Entry("t" + (entries.size() + 1), best, group));
        }
        return entries;
    }

    static boolean same(EventSummary one, EventSummary other) {
        if (one.type() != other.type() || differ(one.mode(), other.mode())) {
            return false;
        }
        LocalDate day = day(one);
        if (day == null || !day.equals(day(other))) {
            return false;
        }
        Shared actors = shared(one.actors(), other.actors());
        Shared recipients = shared(one.recipients(), other.recipients());
        if (actors == Shared.NONE || recipients == Shared.NONE || apart(one.place(), other.place())) {
            return false;
        }
        return actors == Shared.SOME
                || recipients == Shared.SOME
                || one.place() != null && other.place() != null && !apart(one.place(), other.place());
    }

    private enum Shared {
        SOME,
        NONE,
        /** One side names nobody. */
        UNKNOWN
    }

    private static Shared shared(List<EventSummary.Party> one, List<EventSummary.Party> other) {
        Set<String> left = keys(one);
        Set<String> right = keys(other);
        if (left.isEmpty() || right.isEmpty()) {
            return Shared.UNKNOWN;
        }
        left.retainAll(right);
        return left.isEmpty() ? Shared.NONE : Shared.SOME;
    }

    private static Set<String> keys(List<EventSummary.Party> parties) {
        Set<String> keys = new HashSet<>();
        for (EventSummary.Party party : parties) {
            if (party.country() != null) {
                keys.add(party.country());
            }
            if (party.entity() != null) {
                keys.add(party.entity());
            }
        }
        return keys;
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    /** Whether two places cannot be one: both are towns, and not the same. */
    private static boolean apart(@Nullable Spot one, @Nullable Spot other) {
        if (one == null || other == null) {
            return false;
        }
        if (one.country() != null && other.country() != null && !one.country().equals(other.country())) {
            return true;
        }
        boolean towns = one.resolution().equals("city") && other.resolution().equals("city");
        return towns && !one.name().equals(other.name());
    }

    private static @Nullable LocalDate day(EventSummary event) {
        LocalDateTime from = event.from();
        return from == null ? null : from.toLocalDate();
    }
}
