package org.dateline.event;

import java.util.List;
import org.dateline.Article;
import org.dateline.Moment;
import org.dateline.Timestamp;
import org.dateline.entity.Entities;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.quotation.Quotation;
import org.dateline.world.ActorResolver;
import org.dateline.world.PlaceClues;
import org.dateline.world.PlaceMention;
import org.dateline.world.PlaceResolver;

/**
 * The event stage: all that is known of an article in, PLOVER events out. Immutable and thread-safe; costly to make, cheap to use;
 * never throws, whatever the text.
 */
public final class EventStage {

    private final SenseTable senses = SenseTable.standard();
    private final ActorResolver actors = ActorResolver.standard();
    private final PlaceResolver places = PlaceResolver.standard();

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
     * @param article what the page says of itself
     * @return in the order of the text; the ids count from v1
     */
    public List<Event> find(
            Analysis analysis, List<Moment> moments, Entities entities, List<Quotation> quotations, Article article) {
        Dependents dependents = Dependents.of(analysis);
        Timestamp published = article.published() == null ? article.modified() : article.published();
        Cast cast = new Cast(
                analysis,
                dependents,
                entities,
                actors,
                published == null ? null : published.date().toString());
        Clause clause = new Clause(analysis, dependents);
        List<Candidate> candidates = new Finder(senses, clause, cast).find();
        if (candidates.isEmpty()) {
            return List.of();
        }
        String dateline = article.dateline() == null ? null : article.dateline().place();
        List<PlaceMention> found = places.resolve(analysis, new PlaceClues(dateline, article.publisher(), null));
        Coder coder = new Coder(clause, cast, moments, quotations, found, published);
        return coder.code(Selection.of(clause, candidates));
    }
}
