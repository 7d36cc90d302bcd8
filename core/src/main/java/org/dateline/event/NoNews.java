package org.dateline.event;

import org.dateline.world.Sector;
import org.jspecify.annotations.Nullable;

/** Acts that are none of politics: of long ago, among private people, between companies. Stateless. */
final class NoNews {

    private static final int OLDEST_YEAR = 1945;

    private NoNews() {}

    /** Why an act is none that is written down, or null if it may be one. */
    static @Nullable String why(Event event) {
        if (isHistory(event)) {
            return "before " + OLDEST_YEAR;
        }
        if (isPrivate(event)) {
            return "between people of whom neither country nor sector is known";
        }
        if (isAtHome(event)) {
            return "between private people of one country";
        }
        if (isJourney(event)) {
            return "a journey of private people";
        }
        if (isBusiness(event)) {
            return "between companies";
        }
        return null;
    }

    /** What was before living memory is history and no news. */
    private static boolean isHistory(Event event) {
        return event.when().to() != null && event.when().to().getYear() < OLDEST_YEAR;
    }

    /** Among people of whom nothing is known nothing political happens; among mere people only protest and violence do. */
    private static boolean isPrivate(Event event) {
        boolean violent = switch (event.type()) {
            case PROTEST, ASSAULT, COERCE -> true;
            default -> false;
        };
        return event.actors().stream().allMatch(one -> isNobody(one, violent))
                && event.recipients().stream().allMatch(one -> isNobody(one, violent));
    }

    /** "A Montreal landlord evicted his own brother": among private people at home only violence, protest and what they say is news. */
    private static boolean isAtHome(Event event) {
        boolean official = switch (event.type()) {
            case COERCE, SANCTION, RETREAT, CONCEDE, ACCUSE -> true;
            default -> false;
        };
        if (event.type() == EventType.ACCUSE
                && event.recipients().isEmpty()
                && event.actors().getFirst().sector() == Sector.BUS) {
            // "The employers' federation criticised the walkout": what bodies say in public is no private life.
            return false;
        }
        String land = event.actors().getFirst().country();
        return official
                && event.actors().stream().allMatch(one -> isAtHome(one, land))
                && event.recipients().stream().allMatch(one -> isAtHome(one, land));
    }

    private static boolean isAtHome(Event.Participant one, @Nullable String land) {
        boolean mere = one.sector() == null
                || one.sector() == Sector.CVL
                || one.sector() == Sector.EDU
                || one.sector() == Sector.BUS;
        boolean named = one.sector() == null && one.entity() == null && one.country() == null;
        return mere
                && (one.sector() != null || named)
                && (one.country() == null || one.country().equals(land));
    }

    private static boolean isNobody(Event.Participant one, boolean violent) {
        return one.country() == null && (one.sector() == null || !violent && one.sector() == Sector.CVL);
    }

    /** "We went to Cork": where people of whom nothing is known go is no news, unless it is to somebody in office. */
    private static boolean isJourney(Event event) {
        return event.type() == EventType.CONSULT
                && "visit".equals(event.mode())
                && event.actors().stream().allMatch(one -> one.sector() == Sector.CVL || isNobody(one, false))
                && event.recipients().stream()
                        .allMatch(one -> one.sector() == null
                                || one.sector() == Sector.CVL
                                || one.sector() == Sector.EDU
                                || one.sector() == Sector.MED
                                || one.sector() == Sector.BUS);
    }

    /** What companies do to each other or to nobody is trade, whatever its words: "declared war on late flights". */
    private static boolean isBusiness(Event event) {
        boolean warlike = switch (event.type()) {
            case AGREE, ASSAULT, COERCE, MOBILIZE, PROTEST, SANCTION, RETREAT, CONCEDE, THREATEN -> true;
            default -> false;
        };
        return warlike
                && event.actors().stream().allMatch(one -> one.sector() == Sector.BUS)
                && event.recipients().stream()
                        .allMatch(one -> one.sector() == Sector.BUS || one.sector() == null && one.country() == null);
    }
}
