package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.Article;
import org.dateline.Block;
import org.dateline.Dateline;
import org.dateline.Decision;
import org.dateline.Document;
import org.dateline.Form;
import org.dateline.Furniture;
import org.dateline.Reading;
import org.dateline.SourceRange;
import org.dateline.Span;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * Joins a {@link Draft} into a {@link Reading}: fixes offsets, counts words, sets what the caller knew against what the
 * page says.
 */
final class Assembler {

    /** Words a minute of silent reading of English non-fiction (Brysbaert 2019, a meta-analysis of 190 studies). */
    private static final int WORDS_A_MINUTE = 238;

    private Assembler() {}

    static Reading assemble(DecodedDocument decoded, Form form, Draft draft, @Nullable List<Decision> decisions) {
        Draft.Ranges bytes = draft.ranges != null ? draft.ranges : decoded.byteOffsets()::range;
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>(draft.pieces.size());
        List<Span> corrections = new ArrayList<>();
        int codePoints = 0;
        for (Draft.Piece piece : draft.pieces) {
            if (!text.isEmpty()) {
                text.append("\n\n");
                codePoints += 2;
            }
            int length = piece.text().codePointCount(0, piece.text().length());
            Span span = new Span(codePoints, codePoints + length, piece.text());
            Block block = block(piece, span, bytes.range(piece.start(), piece.end()));
            blocks.add(block);
            if (block instanceof Block.Correction) {
                corrections.add(span);
            }
            text.append(piece.text());
            codePoints += length;
        }
        List<Furniture> furniture = new ArrayList<>(draft.asides.size());
        for (Draft.Aside aside : draft.asides) {
            furniture.add(new Furniture(aside.kind(), aside.text(), bytes.range(aside.start(), aside.end())));
        }
        if (decisions != null && draft.decisions != null) {
            for (Draft.PendingDecision pending : draft.decisions) {
                decisions.add(pending.settle(bytes.range(pending.start(), pending.end())));
            }
        }
        String body = text.toString();
        int words = Words.count(body);
        Integer minutes = draft.readingMinutes;
        if (minutes == null && words > 0) {
            minutes = Math.max(1, (words + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE);
        }
        Document.Known known = decoded.document().known();
        Article article = new Article(
                draft.headline,
                draft.standfirst,
                draft.section,
                draft.authors,
                agreed("publisher", draft.publisher, known.publisher(), draft),
                published(draft, known),
                draft.modified,
                dateline(draft),
                Languages.of(body, draft),
                minutes,
                words,
                draft.url != null ? draft.url : known.url(),
                draft.kind,
                draft.figures,
                draft.related,
                corrections,
                blocks,
                body);
        return new Reading(decoded.document(), form, draft.warnings, article, furniture);
    }

    private static Block block(Draft.Piece piece, Span span, @Nullable SourceRange source) {
        return switch (piece.kind()) {
            case PARAGRAPH -> new Block.Paragraph(span, source);
            case SUBHEADING -> new Block.Subheading(span, source);
            case BLOCKQUOTE -> new Block.BlockQuote(span, source);
            case LIST_ITEM -> new Block.ListItem(span, source);
            case CORRECTION -> new Block.Correction(span, source);
        };
    }

    private static @Nullable Dateline dateline(Draft draft) {
        for (Draft.Piece piece : draft.pieces) {
            if (piece.kind() == Draft.PieceKind.PARAGRAPH) {
                return Datelines.at(piece.text());
            }
        }
        return null;
    }

    /** What the page says wins over what the caller knew; a conflict is reported. */
    private static @Nullable String agreed(String field, @Nullable String page, @Nullable String known, Draft draft) {
        if (page == null) {
            return known;
        }
        if (known != null && !known.equalsIgnoreCase(page)) {
            draft.warn(
                    field + "-conflict",
                    "The page gives the " + field + " as \"" + page + "\", the caller as \"" + known + "\".");
        }
        return page;
    }

    private static @Nullable Timestamp published(Draft draft, Document.Known known) {
        Timestamp page = draft.published;
        Timestamp given = known.published();
        if (page == null) {
            return given;
        }
        if (given != null && !Objects.equals(given.date(), page.date())) {
            draft.warn("date-conflict", "The page says " + page + ", the caller says " + given + ".");
        }
        return page;
    }
}
