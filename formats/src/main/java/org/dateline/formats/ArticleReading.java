package org.dateline.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.dateline.Article;
import org.dateline.Block;
import org.dateline.Dateline;
import org.dateline.Figure;
import org.dateline.RelatedLink;
import org.dateline.SourceRange;
import org.dateline.Span;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ArticleMembers} writes. Stateless. */
final class ArticleReading {

    private ArticleReading() {}

    static Article read(Node node) {
        String text = node.member("text").text();
        Offsets offsets = new Offsets(text);
        return new Article(
                node.optionalText("headline"),
                node.optionalText("standfirst"),
                node.optionalText("section"),
                node.member("authors").list(Node::text),
                node.optionalText("publisher"),
                node.member("published").optional(ArticleReading::timestamp),
                node.member("modified").optional(ArticleReading::timestamp),
                node.member("dateline").optional(ArticleReading::dateline),
                node.optionalText("language"),
                node.member("readingMinutes").optional(Node::integer),
                node.member("wordCount").integer(),
                node.optionalText("url"),
                node.member("kind").constant(Article.Kind.class),
                node.member("figures").list(ArticleReading::figure),
                node.member("related").list(ArticleReading::related),
                node.member("corrections").list(Node::span),
                node.member("blocks").list(block -> block(block, offsets)),
                text);
    }

    private static Dateline dateline(Node node) {
        return new Dateline(node.optionalText("place"), node.optionalText("agency"));
    }

    private static Figure figure(Node node) {
        return new Figure(node.optionalText("caption"), node.optionalText("credit"), node.optionalText("url"));
    }

    private static RelatedLink related(Node node) {
        return new RelatedLink(
                node.member("headline").text(), node.optionalText("publisher"), node.optionalText("url"));
    }

    /** Blocks are written without their words, which the text holds. */
    private static Block block(Node node, Offsets offsets) {
        int start = node.member("start").integer();
        int end = node.member("end").integer();
        if (start > end || !offsets.holds(end)) {
            throw node.fault("does not lie in the text");
        }
        Span span = new Span(start, end, offsets.words(start, end));
        SourceRange source = node.member("source").optional(Node::source);
        String kind = node.member("kind").text();
        return switch (kind) {
            case "paragraph" -> new Block.Paragraph(span, source);
            case "subheading" -> new Block.Subheading(span, source);
            case "blockquote" -> new Block.BlockQuote(span, source);
            case "list-item" -> new Block.ListItem(span, source);
            case "correction" -> new Block.Correction(span, source);
            default -> throw node.member("kind").fault("is \"" + kind + "\", which this version does not know");
        };
    }

    /** What {@link Timestamp#toString} gave. */
    private static Timestamp timestamp(Node node) {
        String text = node.text();
        try {
            int clock = text.indexOf('T');
            if (clock < 0) {
                return Timestamp.of(LocalDate.parse(text));
            }
            int zone = clock + 1;
            while (zone < text.length() && "Z+-".indexOf(text.charAt(zone)) < 0) {
                zone++;
            }
            @Nullable ZoneOffset offset = zone == text.length() ? null : ZoneOffset.of(text.substring(zone));
            return new Timestamp(
                    LocalDate.parse(text.substring(0, clock)),
                    LocalTime.parse(text.substring(clock + 1, zone)),
                    offset);
        } catch (DateTimeException e) {
            throw node.fault("is \"" + text + "\", which is no date like 2025-07-10T09:30+03:00");
        }
    }
}
