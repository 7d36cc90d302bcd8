package org.dateline.archive;

import org.dateline.archive.query.Query;

/**
 * What to search for and what to give. Immutable.
 *
 * @param query what
 * @param paging how many hits, from where; a cursor belongs to the query and order that it came from
 * @param order which hits first
 * @param overview whether to count facets and draw the histogram, over all hits
 */
public record SearchRequest(Query query, Paging paging, Order order, boolean overview) {

    /** Which hits come first. */
    public enum Order {
        /** The best match; where nothing tells them apart, the newest. */
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    /** The first twenty hits by relevance, with the overview. */
    public static SearchRequest of(Query query) {
        return new SearchRequest(query, Paging.first(20), Order.RELEVANCE, true);
    }
}
