package org.dateline.archive;

import java.time.LocalDateTime;
import java.util.List;
import org.dateline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An event as lists show it. Immutable. Parts are of its article's text.
 *
 * @param id its article's id, a full stop, and its id in the record: {@code d0123456789abcdef.v2}
 * @param article id of its article
 * @param headline its article's headline, or null
 * @param publisher its article's outlet, or null
 * @param published its article's publication, or null
 * @param mode PLOVER mode, or null
 * @param status as the record spells it: "claimed"
 * @param time TIMEX3 value, or null
 * @param from first minute, or null
 * @param to first minute after, or null
 * @param basis as the record spells it: "stated"
 * @param place where, or null
 * @param confidence from 0 to 1
 * @param verdict what a curator decided of it
 * @param story id of its article's story, or null
 */
public record EventSummary(
        String id,
        String article,
        @Nullable String headline,
        @Nullable String publisher,
        @Nullable String published,
        EventType type,
        @Nullable String mode,
        String status,
        int quad,
        @Nullable String cameo,
        @Nullable String time,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to,
        String basis,
        @Nullable Spot place,
        List<Party> actors,
        List<Party> recipients,
        List<Party> attribution,
        List<Amount> quantities,
        Part trigger,
        Part evidence,
        String rule,
        double confidence,
        Verdict verdict,
        @Nullable String story) {

    public EventSummary {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        attribution = List.copyOf(attribution);
        quantities = List.copyOf(quantities);
    }

    /** What a curator decided of an event. */
    public enum Verdict {
        /** Nobody has looked. */
        OPEN,
        ACCEPTED,
        REJECTED
    }

    /**
     * Somebody in an event.
     *
     * @param entity the archive's id of the entity, or null
     * @param name the entity's name, or null
     * @param country ISO 3166-1 alpha-3, or null
     * @param sector PLOVER sector, or null
     * @param exact the words for it here, or null
     */
    public record Party(
            @Nullable String entity,
            @Nullable String name,
            @Nullable String country,
            @Nullable String sector,
            @Nullable String exact) {}

    /**
     * How many of what.
     *
     * @param upper the upper one of a range, else null
     * @param bound as the record spells it: "at-least"
     */
    public record Amount(
            String what, double value, @Nullable Double upper, String bound, Part evidence) {}
}
