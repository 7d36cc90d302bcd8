package org.dateline.formats.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dateline.Span;
import org.dateline.entity.Entity;
import org.dateline.event.Event;
import org.dateline.world.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An event in its reading. Immutable.
 *
 * @param facts the reading
 * @param event one of its events
 */
record Happening(Facts facts, Event event) {

    /** Unique over all documents whose ids are. */
    String id() {
        return facts.id() + "-" + event.id();
    }

    /** Whether the report is that it happened. What is planned, denied, negated or merely possible is not. */
    boolean isReportedAsFact() {
        return switch (event.status()) {
            case ASSERTED, CLAIMED, HISTORICAL -> true;
            case DENIED, NEGATED, FUTURE, HYPOTHETICAL -> false;
        };
    }

    /** The day of the act; null if its time is not known to the day. */
    @Nullable
    LocalDate day() {
        LocalDateTime from = event.when().from();
        LocalDateTime to = event.when().to();
        boolean within = from != null
                && to != null
                && !to.isAfter(from.toLocalDate().plusDays(1).atStartOfDay());
        return within && from != null ? from.toLocalDate() : null;
    }

    /**
     * The day of the act as the text tells it, and not the day of publication that stands in for it: for tables that cannot say which of
     * the two it is.
     */
    @Nullable
    LocalDate toldDay() {
        return isTold() ? day() : null;
    }

    /** Whether the text tells the time, and it is not merely the day of publication. */
    boolean isTold() {
        return switch (event.when().basis()) {
            case STATED, INHERITED -> true;
            case PUBLICATION, UNKNOWN -> false;
        };
    }

    /** Somebody's name: the entity's if it has one, else the words here. */
    String name(Event.Participant participant) {
        Entity entity = facts.entity(participant.entity());
        return entity != null && entity.named()
                ? entity.name()
                : participant.span().exact();
    }

    /** What the text says somebody is: "foreign minister"; null if it does not. */
    @Nullable
    String title(Event.Participant participant) {
        Entity entity = facts.entity(participant.entity());
        return entity == null || entity.roles().isEmpty()
                ? null
                : entity.roles().get(0).title();
    }

    static String sector(Event.@Nullable Participant participant) {
        Sector sector = participant == null ? null : participant.sector();
        return sector == null ? "" : sector.name();
    }

    /** PLOVER's contexts of the act. */
    List<String> contexts() {
        return event.contexts();
    }

    /** Who says so, the outermost first; empty where the outlet itself does. */
    List<String> sources() {
        return event.attribution().stream()
                .map(one -> {
                    Entity entity = facts.entity(one.entity());
                    String words = one.exact();
                    return entity != null && entity.named() ? entity.name() : words == null ? "" : words;
                })
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The sentence that tells of it. */
    Span evidence() {
        return event.evidence();
    }
}
