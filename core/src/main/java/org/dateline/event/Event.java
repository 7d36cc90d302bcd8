package org.dateline.event;

import java.time.LocalDateTime;
import java.util.List;
import org.dateline.Span;
import org.dateline.world.Place;
import org.dateline.world.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, coded as PLOVER 0.8 has it, with the words each field came from. Immutable. Spans are in code points of the
 * article's text.
 *
 * @param id "v1", "v2" and so on, in the order of the text
 * @param type the act
 * @param mode its mode, or null
 * @param contexts what it is about, in the order of PLOVER's list; empty if no word of its sentence tells
 * @param cameo the CAMEO code as far as the rule knows it, or null
 * @param actors who did it; never empty
 * @param recipients to whom; empty if the text does not say or it was nobody
 * @param when when
 * @param where where, or null
 * @param status whether it is reported to have happened
 * @param attribution who says so, the outermost first; empty where the outlet itself does
 * @param quantities how many of what, in its clause
 * @param trigger the word that tells of the act
 * @param evidence the sentence
 * @param rule the line of the table that fired
 * @param confidence how sure the coding is, from 0 to 1
 * @param mentions the triggers of all places where the act is told, this one first
 */
public record Event(
        String id,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo,
        List<Participant> actors,
        List<Participant> recipients,
        When when,
        @Nullable Where where,
        Status status,
        List<Attribution> attribution,
        List<Quantity> quantities,
        Span trigger,
        Span evidence,
        String rule,
        double confidence,
        List<Span> mentions) {

    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        attribution = List.copyOf(attribution);
        quantities = List.copyOf(quantities);
        mentions = List.copyOf(mentions);
    }

    Event withId(String newId) {
        return with(newId, actors, recipients, confidence);
    }

    Event withRecipient(Participant recipient) {
        return withParticipants(actors, List.of(recipient));
    }

    Event withParticipants(List<Participant> newActors, List<Participant> newRecipients) {
        return with(id, newActors, newRecipients, confidence);
    }

    Event withConfidence(double newConfidence) {
        return with(id, actors, recipients, newConfidence);
    }

    private Event with(
            String newId, List<Participant> newActors, List<Participant> newRecipients, double newConfidence) {
        return new Event(
                newId,
                type,
                mode,
                contexts,
                cameo,
                newActors,
                newRecipients,
                when,
                where,
                status,
                attribution,
                quantities,
                trigger,
                evidence,
                rule,
                newConfidence,
                mentions);
    }

    /** Whether an act is reported to have happened. */
    public enum Status {
        /** The outlet says so in its own voice. */
        ASSERTED,
        /** Somebody else says so. */
        CLAIMED,
        /** The report is of a denial. */
        DENIED,
        /** It is reported not to have happened. */
        NEGATED,
        /** It is to happen. */
        FUTURE,
        /** It may happen, or might have. */
        HYPOTHETICAL,
        /** Background from before the news at hand. */
        HISTORICAL
    }

    /** Where an event's time comes from. */
    public enum Basis {
        /** The act's own clause names it. */
        STATED,
        /** Another clause of the sentence, or the sentence before, names it. */
        INHERITED,
        /** Nothing names it: the day of publication stands in, and only for what is reported as news. */
        PUBLICATION,
        UNKNOWN
    }

    /** Where a participant's country comes from. */
    public enum CountryBasis {
        /** The words here, another mention of the entity, or a table that knows it says so. */
        STATED,
        /** Nothing says so, but the article is set in that country and the participant is one that a country has of its own. */
        SETTING
    }

    /**
     * Somebody in an event.
     *
     * @param entity the id of the entity, or null
     * @param country ISO 3166-1 alpha-3, or null
     * @param countryBasis where the country comes from; null exactly where {@code country} is
     * @param sector PLOVER sector, or null
     * @param span the words for it here
     */
    public record Participant(
            @Nullable String entity,
            @Nullable String country,
            @Nullable CountryBasis countryBasis,
            @Nullable Sector sector,
            Span span) {

        /** Somebody whose country, if any, is stated. */
        public Participant(@Nullable String entity, @Nullable String country, @Nullable Sector sector, Span span) {
            this(entity, country, country == null ? null : CountryBasis.STATED, sector, span);
        }

        Participant of(@Nullable String newCountry, CountryBasis basis) {
            return new Participant(entity, newCountry, newCountry == null ? null : basis, sector, span);
        }
    }

    /**
     * When an act was.
     *
     * @param value TIMEX3 value, or null
     * @param from first minute, or null
     * @param to first minute after, or null exactly where {@code from} is
     * @param basis where it comes from
     * @param evidence the words, or null if there are none
     */
    public record When(
            @Nullable String value,
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime to,
            Basis basis,
            @Nullable Span evidence) {

        static final When UNKNOWN = new When(null, null, null, Basis.UNKNOWN, null);
    }

    /**
     * Where an act was.
     *
     * @param place on the map
     * @param evidence the words
     */
    public record Where(Place place, Span evidence) {}

    /** How a number is to be taken. */
    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        RANGE
    }

    /**
     * How many of what.
     *
     * @param what the counted things: "missiles", "percent"
     * @param value the number; the lower one of a range
     * @param upper the upper one of a range, else null
     * @param bound how the number is to be taken
     * @param evidence the words
     */
    public record Quantity(
            String what, double value, @Nullable Double upper, Bound bound, Span evidence) {}

    /**
     * Who says that it happened.
     *
     * @param entity the id of the entity, or null
     * @param exact the words for it, or null if the text names nobody
     * @param cue the word that brings it, or null
     */
    public record Attribution(
            @Nullable String entity,
            @Nullable String exact,
            @Nullable String cue) {}
}
