package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Reading;
import org.dateline.Span;

/**
 * Tells what several readings of one story say together. A pure function of the readings: their order matters only where two articles appeared in the
 * same minute. Works for readings restored from a record as for fresh ones. Thread-safe.
 */
public final class StoryTeller {

    private StoryTeller() {}

    /**
     * The story of some readings, under the id that the earliest of them would have given it.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Story tell(List<Reading> readings) {
        List<Source> sources = Source.inOrder(readings);
        return story(StoryClusterer.idOf(sources.getFirst().id()), sources);
    }

    /**
     * The story of some readings, under an id of the caller's.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Story tell(String id, List<Reading> readings) {
        return story(id, Source.inOrder(readings));
    }

    private static Story story(String id, List<Source> sources) {
        List<Acts> acts = Timeline.inOrder(EventIdentity.group(Telling.of(sources)));
        Digest digest = Digest.of(sources);
        return new Story(
                id,
                digest.title(),
                digest.summary(),
                sources.stream().map(Source::coverage).toList(),
                acts.stream().map(Timeline::happening).toList(),
                Claims.of(acts),
                Voices.of(sources),
                Rewrites.of(sources),
                corrections(sources));
    }

    private static List<Story.Words> corrections(List<Source> sources) {
        List<Story.Words> all = new ArrayList<>();
        for (Source source : sources) {
            for (Span span : source.article().corrections()) {
                all.add(new Story.Words(source.id(), span));
            }
        }
        return all;
    }
}
