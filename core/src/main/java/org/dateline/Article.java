package org.dateline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The anatomy of a news page: what a careful reader sees of its form. Immutable.
 *
 * @param headline the title over the story
 * @param standfirst the summary under the headline (dek, lead-in, subtitle); not part of the body
 * @param section the desk it was filed under: "World"
 * @param authors names of people or agencies, without "By", roles or places
 * @param publisher the outlet
 * @param published when the page says it first appeared
 * @param modified when the page says it last changed
 * @param dateline place and agency at the head of the first paragraph
 * @param language BCP 47 primary language subtag of the text: "en"
 * @param readingMinutes the page's own figure if it prints one, else words at 238 a minute (Brysbaert 2019), at least 1
 * @param wordCount words in {@code text}
 * @param url canonical address
 * @param kind what sort of page it is
 * @param figures pictures with caption and credit apart
 * @param related other stories offered inside or under this one
 * @param corrections corrections, clarifications and editor's notes, as spans of {@code text}
 * @param blocks the body in order; every block's span lies in {@code text}
 * @param text the body, blocks joined by one blank line
 */
public record Article(
        @Nullable String headline,
        @Nullable String standfirst,
        @Nullable String section,
        List<String> authors,
        @Nullable String publisher,
        @Nullable Timestamp published,
        @Nullable Timestamp modified,
        @Nullable Dateline dateline,
        @Nullable String language,
        @Nullable Integer readingMinutes,
        int wordCount,
        @Nullable String url,
        Kind kind,
        List<Figure> figures,
        List<RelatedLink> related,
        List<Span> corrections,
        List<Block> blocks,
        String text) {

    public Article {
        authors = List.copyOf(authors);
        figures = List.copyOf(figures);
        related = List.copyOf(related);
        corrections = List.copyOf(corrections);
        blocks = List.copyOf(blocks);
    }

    /** When it appeared as far as the page says: when it was published, or last changed if only that is known; null if neither. */
    public @Nullable Timestamp appeared() {
        return published == null ? modified : published;
    }

    /** What sort of page it is. */
    public enum Kind {
        NEWS,
        LIVE,
        OPINION,
        INTERVIEW,
        VIDEO,
        GALLERY,
        LISTING,
        OTHER
    }
}
