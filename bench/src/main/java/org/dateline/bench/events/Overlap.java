package org.dateline.bench.events;

import java.util.List;
import org.dateline.entity.Entity;
import org.dateline.event.Event;

/**
 * How much of the marked source and target an event has: its own words, or another mention of the same one in the sentence ("the workers
 * said that they will not end the strike").
 *
 * @param sentence with its marks
 * @param entities whom the sentence speaks of
 */
record Overlap(MarkedSentence sentence, List<Entity> entities) {

    /** 2 for both, 1 for one of the two, 0 for neither. */
    int of(Event event) {
        return (any(event.actors(), sentence.source()) ? 1 : 0) + (any(event.recipients(), sentence.target()) ? 1 : 0);
    }

    private boolean any(List<Event.Participant> people, int[] span) {
        return people.stream()
                .anyMatch(one -> meets(one.span().start(), one.span().end(), span) || isMentioned(one, span));
    }

    private boolean isMentioned(Event.Participant one, int[] span) {
        return entities.stream()
                .filter(entity -> entity.id().equals(one.entity()))
                .flatMap(entity -> entity.mentions().stream())
                .anyMatch(
                        mention -> meets(mention.span().start(), mention.span().end(), span));
    }

    private static boolean meets(int start, int end, int[] span) {
        return start < span[1] && end > span[0];
    }
}
