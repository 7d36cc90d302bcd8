package org.dateline.event;

import java.util.List;
import org.dateline.Decision;
import org.dateline.Moment;
import org.dateline.Timestamp;
import org.dateline.entity.Entities;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.quotation.Quotation;
import org.dateline.world.ActorResolver;
import org.dateline.world.PlaceMention;
import org.dateline.world.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The event stage: all that is known of an article in, PLOVER events out. Immutable and thread-safe; costly to make, cheap to use;
 * never throws, whatever the text.
 */
public final class EventStage {

    private final SenseTable senses = SenseTable.standard();
    private final OtherWorlds worlds = OtherWorlds.standard();
    private final ContextTable contexts = ContextTable.standard();

    private EventStage() {}

    /** The stage with Dateline's own tables. */
    public static EventStage standard() {
        return new EventStage();
    }

    /**
     * Finds the events.
     *
     * @param analysis of the article's text
     * @param moments the times in it
     * @param entities whom it speaks of
     * @param quotations who said what in it
     * @param standings where the entities belong, in their order
     * @param places the places it names
     * @param actors says who can act
     * @param published when the article appeared, or null
     * @param decisions takes what was taken or rejected and why, and the trees; null where nobody asks
     * @return in the order of the text; the ids count from v1
     */
    public List<Event> find(
            Analysis analysis,
            List<Moment> moments,
            Entities entities,
            List<Quotation> quotations,
            List<Standing> standings,
            List<PlaceMention> places,
            ActorResolver actors,
            @Nullable Timestamp published,
            @Nullable List<Decision> decisions) {
        Trace trace = new Trace(analysis, decisions);
        Dependents dependents = Dependents.of(analysis);
        Cast cast = new Cast(
                analysis,
                dependents,
                entities,
                standings,
                actors,
                published == null ? null : published.date().toString());
        Clause clause = new Clause(analysis, dependents);
        List<Candidate> candidates = new Finder(senses, clause, cast, trace).find();
        if (candidates.isEmpty()) {
            return List.of();
        }
        Coder coder = new Coder(worlds, contexts, clause, cast, moments, quotations, places, published, trace);
        return coder.code(Selection.of(clause, candidates, trace));
    }
}
