package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Article;
import org.dateline.Decision;
import org.dateline.Figure;
import org.dateline.Furniture;
import org.dateline.RelatedLink;
import org.dateline.SourceRange;
import org.dateline.Timestamp;
import org.dateline.Warning;
import org.jspecify.annotations.Nullable;

/**
 * An anatomy in the making. Mutable, used by one thread for one page, and never seen outside this package. Positions
 * are UTF-16 offsets into the decoded text of the document until {@link Assembler} turns them into byte offsets.
 */
final class Draft {

    @Nullable
    String headline;

    @Nullable
    String standfirst;

    @Nullable
    String section;

    final List<String> authors = new ArrayList<>();

    @Nullable
    String publisher;

    @Nullable
    Timestamp published;

    @Nullable
    Timestamp modified;

    /** What the page declares, a BCP 47 tag; the assembler sets it against what the text looks like. */
    @Nullable
    String declaredLanguage;

    /** The page's own figure, if it prints one. */
    @Nullable
    Integer readingMinutes;

    @Nullable
    String url;

    Article.Kind kind = Article.Kind.NEWS;
    final List<Figure> figures = new ArrayList<>();
    final List<RelatedLink> related = new ArrayList<>();
    final List<Piece> pieces = new ArrayList<>();
    final List<Aside> asides = new ArrayList<>();
    final List<Warning> warnings = new ArrayList<>();

    /** Turns positions into byte offsets; null if they are offsets of the decoded document. */
    @Nullable
    Ranges ranges;

    /** Turns a stretch of a page, as UTF-16 offsets into what its reader saw, into bytes of the document. */
    interface Ranges {
        /** The bytes, or null if they are unknown. */
        @Nullable
        SourceRange range(int start, int end);
    }

    /** Null unless somebody asked for an explanation; check before building a message. */
    final @Nullable List<PendingDecision> decisions;

    Draft(boolean explain) {
        this.decisions = explain ? new ArrayList<>() : null;
    }

    void warn(String code, String message) {
        Warning warning = new Warning(code, message);
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    /** What a piece of the body is; mirrors the closed family of {@link org.dateline.Block}. */
    enum PieceKind {
        PARAGRAPH,
        SUBHEADING,
        BLOCKQUOTE,
        LIST_ITEM,
        CORRECTION
    }

    /**
     * A block of the body before its offsets are known.
     *
     * @param text white space collapsed, trimmed, never empty; a line feed is a line break of the page's
     * @param start UTF-16 offset in the decoded document, or -1 if unknown
     * @param end exclusive, or -1
     */
    record Piece(PieceKind kind, String text, int start, int end) {}

    /** Something set aside, before its offsets are known. Offsets as in {@link Piece}. */
    record Aside(Furniture.Kind kind, String text, int start, int end) {}

    /** A decision before its offsets are known. Offsets as in {@link Piece}. */
    record PendingDecision(
            String subject, @Nullable String path, String excerpt, boolean kept, String reason, int start, int end) {

        Decision settle(@Nullable SourceRange range) {
            return new Decision(subject, path, excerpt, kept, reason, range);
        }
    }
}
