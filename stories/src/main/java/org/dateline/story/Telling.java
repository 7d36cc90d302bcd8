package org.dateline.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.Span;
import org.dateline.entity.Entity;
import org.dateline.event.Event;

/**
 * An event of an article, with what of it can be compared across articles: ids of entities cannot. Immutable.
 *
 * @param source the article
 * @param event the event
 * @param triggers stems of the words that tell of the act
 * @param actors who did it
 * @param recipients to whom
 * @param setting the stems of the sentence and the words of its names
 */
record Telling(Source source, Event event, Set<String> triggers, Cast actors, Cast recipients, Set<String> setting) {

    /**
     * The people of one side of an act.
     *
     * @param names words of their names
     * @param nouns stems of the words for those that have no name
     * @param countries where they belong, ISO 3166-1 alpha-3
     */
    record Cast(Set<String> names, Set<String> nouns, Set<String> countries) {

        boolean isEmpty() {
            return names.isEmpty() && nouns.isEmpty() && countries.isEmpty();
        }
    }

    static List<Telling> of(List<Source> sources) {
        List<Telling> all = new ArrayList<>();
        for (Source source : sources) {
            for (Event event : source.reading().contents().events()) {
                all.add(of(source, event));
            }
        }
        return all;
    }

    static Telling of(Source source, Event event) {
        Set<String> triggers = new HashSet<>(stems(event.trigger().exact()));
        for (Span mention : event.mentions()) {
            triggers.addAll(stems(mention.exact()));
        }
        return new Telling(
                source,
                event,
                triggers,
                cast(source, event.actors()),
                cast(source, event.recipients()),
                stems(event.evidence().exact()));
    }

    private static Cast cast(Source source, List<Event.Participant> participants) {
        Set<String> names = new TreeSet<>();
        Set<String> nouns = new TreeSet<>();
        Set<String> countries = new TreeSet<>();
        for (Event.Participant participant : participants) {
            Entity entity = source.entity(participant.entity());
            if (entity != null && entity.named()) {
                names.addAll(words(entity.name()));
            } else {
                nouns.addAll(stems(entity == null ? participant.span().exact() : entity.name()));
            }
            if (participant.country() != null) {
                countries.add(participant.country());
            }
        }
        return new Cast(names, nouns, countries);
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(Words.of(text));
        words.removeIf(StopWords::has);
        return words;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new TreeSet<>();
        for (String word : words(text)) {
            stems.add(Stems.of(word));
        }
        return stems;
    }
}
