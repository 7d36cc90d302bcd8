package org.dateline.bench.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a tool took out of a page, in the words that all tools share. Immutable. A field that the tool does not have is
 * null or empty; {@link Extractor#parts()} tells the two apart.
 *
 * @param title headline
 * @param date day of publication
 * @param authors names
 * @param standfirst summary under the headline
 * @param pieces the body in order
 * @param figures pictures
 * @param failure why there is nothing, or null
 */
public record Extraction(
        @Nullable String title,
        @Nullable LocalDate date,
        List<String> authors,
        @Nullable String standfirst,
        List<Piece> pieces,
        List<Picture> figures,
        @Nullable String failure) {

    public Extraction {
        authors = List.copyOf(authors);
        pieces = List.copyOf(pieces);
        figures = List.copyOf(figures);
    }

    /** What a tool without finer fields gives. */
    public static Extraction of(@Nullable String title, List<Piece> pieces) {
        return new Extraction(title, null, List.of(), null, pieces, List.of(), null);
    }

    /** Nothing, and why. */
    public static Extraction failed(String reason) {
        return new Extraction(null, null, List.of(), null, List.of(), List.of(), reason);
    }

    /** The whole body, one piece a line. */
    String body() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }

    /** The body without its subheadings, one piece a line. */
    String paragraphs() {
        return pieces.stream()
                .filter(piece -> !piece.subheading())
                .map(Piece::text)
                .collect(Collectors.joining("\n"));
    }

    /**
     * One piece of the body.
     *
     * @param kind what the tool calls it; shown in failure lists
     * @param subheading whether it is a title inside the body
     * @param text its words
     */
    public record Piece(String kind, boolean subheading, String text) {}

    /** A picture's words. */
    public record Picture(
            @Nullable String caption, @Nullable String credit) {}
}
