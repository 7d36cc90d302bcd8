package org.dateline.event;

import java.util.List;
import org.dateline.Article;
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
    private final Confidence confidence = Confidence.standard();

    private final double least;

    private EventStage(double least) {
        this.least = least;
    }

    /** The stage with Dateline's own tables, and all events. */
    public static EventStage standard() {
        return new EventStage(0);
    }

    /**
     * The stage that leaves out events of less than a confidence.
     *
     * @param confidence from 0 to 1
     * @throws IllegalArgumentException if it is not
     */
    public EventStage withLeastConfidence(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + confidence + ".");
        }
        return new EventStage(confidence);
    }

    /**
     * Finds the events.
     *
     * @param article whose headline, section and time of appearing count
     * @param analysis of the article's text
     * @param moments the times in it
     * @param entities whom it speaks of
     * @param quotations who said what in it
     * @param standings where the entities belong, in their order
     * @param places the places it names
     * @param actors says who can act
     * @param decisions takes what was taken or rejected and why, and the trees; null where nobody asks
     * @return in the order of the text; the ids count from v1
     */
    public List<Event> find(
            Article article,
            Analysis analysis,
            List<Moment> moments,
            Entities entities,
            List<Quotation> quotations,
            List<Standing> standings,
            List<PlaceMention> places,
            ActorResolver actors,
            @Nullable List<Decision> decisions) {
        Timestamp published = article.appeared();
        Trace trace = new Trace(analysis, decisions);
        Dependents dependents = Dependents.of(analysis);
        Setting setting = Setting.of(analysis, entities, standings, places);
        Cast cast = new Cast(
                analysis,
                dependents,
                entities,
                standings,
                setting,
                actors,
                published == null ? null : published.date().toString());
        Clause clause = new Clause(analysis, dependents);
        List<Candidate> candidates = new Finder(senses, clause, cast, trace).find();
        if (candidates.isEmpty()) {
            return List.of();
        }
        Subject subject = Subject.of(worlds, analysis, cast, article);
        trace.subject(subject, article.headline());
        Coder coder = new Coder(
                worlds,
                subject,
                setting,
                contexts,
                confidence,
                clause,
                cast,
                moments,
                quotations,
                places,
                published,
                trace);
        return coder.code(Selection.of(clause, candidates, trace), least);
    }
}
