package org.dateline;

import java.util.List;
import org.dateline.entity.Entity;
import org.dateline.event.Event;
import org.dateline.quotation.Quotation;
import org.dateline.world.Standing;

/**
 * What an article says, beyond its form: empty lists where its language is not one that Dateline annotates. Immutable.
 *
 * @param sentences in the order of the text
 * @param entities whom and what it speaks of; the ids count from e1
 * @param standings where in the world each entity belongs, in the entities' order
 * @param times in the order of the text; the first is t1
 * @param quotations who said what; the ids count from q1
 * @param events who did what to whom; the ids count from v1
 */
public record Contents(
        List<Sentence> sentences,
        List<Entity> entities,
        List<Standing> standings,
        List<Moment> times,
        List<Quotation> quotations,
        List<Event> events) {

    /** Nothing. */
    public static final Contents NONE = new Contents(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Contents {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        standings = List.copyOf(standings);
        times = List.copyOf(times);
        quotations = List.copyOf(quotations);
        events = List.copyOf(events);
    }
}
