package org.dateline.archive;

import java.time.LocalDate;
import java.util.List;
import org.dateline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What the archive knows of an entity. Immutable.
 *
 * @param entity who
 * @param revision for {@link Decisions#decide}
 * @param aliases other names merged into it
 * @param roles what articles say it is, by day; the same role on one day once for each outlet
 * @param types how many events of each type it did, and how many were done to it, of the latest 10,000 each
 * @param counterparts those it does things to, and who do things to it, the most frequent first
 * @param first day of the first article that speaks of it, or null
 * @param last day of the last
 */
public record ActorPage(
        EntitySummary entity,
        long revision,
        List<String> aliases,
        List<DatedRole> roles,
        List<TypeCount> types,
        List<Counterpart> counterparts,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    public ActorPage {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        types = List.copyOf(types);
        counterparts = List.copyOf(counterparts);
    }

    /**
     * A role at a time.
     *
     * @param title "Secretary of State"
     * @param of "US", or null
     * @param day when the article appeared, or null
     * @param article id of the article that says so
     * @param evidence its words
     */
    public record DatedRole(
            String title,
            @Nullable String of,
            @Nullable LocalDate day,
            String article,
            @Nullable String publisher,
            Part evidence) {}

    /** How often it did, and how often it was done to. */
    public record TypeCount(EventType type, long asActor, long asRecipient) {}

    /**
     * Somebody at the other end of events.
     *
     * @param entity the archive's id, or null where only the country is known
     * @param name its name or the country's code
     */
    public record Counterpart(@Nullable String entity, String name, EventType type, long asActor, long asRecipient) {}
}
