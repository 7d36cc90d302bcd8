package org.dateline.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it. Immutable.
 *
 * @param id the document's id, by which the archive knows it
 * @param version which version of its page it is, from 1
 * @param current whether it is the page's latest
 * @param uri where it was read from
 * @param url its address, or null
 * @param published as precise as the page is: {@code 2025-07-10} or {@code 2025-07-10T09:30+03:00}, or null
 * @param modified likewise
 * @param language BCP 47 primary subtag, or null
 * @param kind as the record spells it: "news"
 * @param dateline the place in the dateline as printed, or null
 * @param words in its text
 * @param events how many
 * @param quotations how many
 * @param story id of its story, or null
 * @param added when it was first taken in
 * @param engine which engine read it
 */
public record ArticleSummary(
        String id,
        int version,
        boolean current,
        String uri,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String standfirst,
        @Nullable String section,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String language,
        String kind,
        @Nullable String dateline,
        int words,
        int events,
        int quotations,
        @Nullable String story,
        Instant added,
        String engine) {

    public ArticleSummary {
        authors = List.copyOf(authors);
    }
}
