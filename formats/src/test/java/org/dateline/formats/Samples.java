package org.dateline.formats;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Article;
import org.dateline.Block;
import org.dateline.Dateline;
import org.dateline.Document;
import org.dateline.Figure;
import org.dateline.Form;
import org.dateline.Furniture;
import org.dateline.Reading;
import org.dateline.RelatedLink;
import org.dateline.SourceRange;
import org.dateline.Span;
import org.dateline.Timestamp;
import org.dateline.Warning;

/** Readings made by hand, so that what is tested is how they are written and not how pages are read. */
final class Samples {

    private Samples() {}

    /** A reading in which every field says something. */
    static Reading full() {
        Document document = Document.html("<p>bytes</p>", "herring.html")
                .withRetrieved("2026-03-12T12:00:00Z")
                .with(new Document.Known("herring-1", "https://example.org/herring", null, null));
        // An emoji before the other blocks: code points and UTF-16 units part ways here.
        Span first = span(0, "OSLO (Northlight) — Boats 🚢 sailed.");
        Span second = span(first.end() + 2, "What comes next");
        Span third = span(second.end() + 2, "We lost it all.");
        Span fourth = span(third.end() + 2, "One item");
        Span fifth = span(fourth.end() + 2, "Correction: the number is 38.");
        List<Block> blocks = List.of(
                new Block.Paragraph(first, new SourceRange(10, 60)),
                new Block.Subheading(second, null),
                new Block.BlockQuote(third, new SourceRange(70, 90)),
                new Block.ListItem(fourth, new SourceRange(90, 95)),
                new Block.Correction(fifth, new SourceRange(95, 120)));
        String text = String.join("\n\n", first.exact(), second.exact(), third.exact(), fourth.exact(), fifth.exact());
        Article article = new Article(
                "Boats sail",
                "At last",
                "World",
                List.of("Ingrid Solvang", "Tomas Aldrey"),
                "The Harbour Gazette",
                new Timestamp(LocalDate.of(2026, 3, 12), LocalTime.of(7, 45), ZoneOffset.ofHours(1)),
                Timestamp.of(LocalDate.of(2026, 3, 13)),
                new Dateline("OSLO", "Northlight"),
                "en",
                3,
                17,
                "https://example.org/herring",
                Article.Kind.NEWS,
                List.of(new Figure("A quay.", "M. Tveit", "https://example.org/quay.jpg")),
                List.of(new RelatedLink("Boats stay", "The Harbour Gazette", "https://example.org/stay")),
                List.of(fifth),
                blocks,
                text);
        return new Reading(
                document,
                Form.HTML,
                List.of(new Warning("date-conflict", "The page says one thing, the caller another.")),
                article,
                List.of(
                        new Furniture(Furniture.Kind.LABEL, "3 min read", new SourceRange(1, 2)),
                        new Furniture(Furniture.Kind.OTHER_STORY, "Ferry sold", null)));
    }

    /** A reading of one paragraph of which nothing else is known. */
    static Reading bare(String text, Document document) {
        Article article = new Article(
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                Article.Kind.OTHER,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Block.Paragraph(span(0, text), null)),
                text);
        return new Reading(document, Form.CLEAN, List.of(), article, new ArrayList<>());
    }

    private static Span span(int start, String exact) {
        return new Span(start, start + exact.codePointCount(0, exact.length()), exact);
    }
}
