package org.dateline.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions of a page. Immutable. Numbers are those that stand in the text.
 *
 * @param from id of the older article
 * @param to id of the newer
 * @param headline before and after, or null if it stayed
 * @param standfirst likewise
 * @param corrections corrections that the newer has and the older had not
 * @param numbers numbers that were changed, in the text's order
 * @param text the pieces of both texts, in order; joined without the added ones they are the older text
 */
public record VersionChange(
        String from,
        String to,
        @Nullable Revised headline,
        @Nullable Revised standfirst,
        List<String> corrections,
        List<Revised> numbers,
        List<Piece> text) {

    public VersionChange {
        corrections = List.copyOf(corrections);
        numbers = List.copyOf(numbers);
        text = List.copyOf(text);
    }

    /** Before and after; null on a side where there is nothing. */
    public record Revised(@Nullable String before, @Nullable String after) {}

    /** A stretch of text. */
    public record Piece(Kind kind, String text) {

        public enum Kind {
            KEPT,
            REMOVED,
            ADDED
        }
    }
}
