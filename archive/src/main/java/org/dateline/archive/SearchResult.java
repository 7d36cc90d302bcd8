package org.dateline.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search found. Immutable.
 *
 * @param total how many articles in all, exactly
 * @param hits those asked for, in order
 * @param next cursor for those that follow, or null at the end
 * @param facets counts over all hits by facet, the most frequent first, at most {@value Search#VALUES} each; empty if not asked for
 * @param step how long a bar of the histogram is; null if it was not asked for or nothing has a date
 * @param histogram hits by day of publication, in order, without empty bars
 */
public record SearchResult(
        long total,
        List<Hit> hits,
        @Nullable String next,
        Map<Facet, List<Count>> facets,
        @Nullable Step step,
        List<Bar> histogram) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        histogram = List.copyOf(histogram);
    }

    /**
     * An article that matches.
     *
     * @param headline its headline with marks, or null if nothing is marked there
     * @param snippets the best pieces of its text, at most three; the beginning where nothing was asked for in words
     */
    public record Hit(
            ArticleSummary article, float score, @Nullable Snippet headline, List<Snippet> snippets) {
        public Hit {
            snippets = List.copyOf(snippets);
        }
    }

    /** What is counted. An article counts once for each value that it has. */
    public enum Facet {
        PUBLISHER,
        SECTION,
        /** Types of its events. */
        EVENT,
        /** Countries of its events' places and actors, ISO 3166-1 alpha-3. */
        COUNTRY,
        /** Statuses of its events. */
        STATUS
    }

    /** How many have it. */
    public record Count(String value, long count) {}

    /** How long a bar is. Weeks begin on Monday. */
    public enum Step {
        DAY,
        WEEK,
        MONTH
    }

    /** How many were published in the step that begins on this day. */
    public record Bar(LocalDate from, long count) {}
}
