package org.dateline.page;

import org.dateline.Furniture;
import org.jspecify.annotations.Nullable;

/** What becomes of a text block. */
enum Verdict {
    PARAGRAPH(Draft.PieceKind.PARAGRAPH, null),
    SUBHEADING(Draft.PieceKind.SUBHEADING, null),
    BLOCKQUOTE(Draft.PieceKind.BLOCKQUOTE, null),
    LIST_ITEM(Draft.PieceKind.LIST_ITEM, null),
    CORRECTION(Draft.PieceKind.CORRECTION, null),
    /** Became a field of the article: headline, standfirst, byline, date. */
    FIELD(null, null),
    /** Belongs to a picture. */
    PICTURE(null, null),
    LABEL(null, Furniture.Kind.LABEL),
    OTHER_STORY(null, Furniture.Kind.OTHER_STORY),
    NAVIGATION(null, Furniture.Kind.NAVIGATION),
    ADVERT(null, Furniture.Kind.ADVERT),
    SHARE(null, Furniture.Kind.SHARE),
    NEWSLETTER(null, Furniture.Kind.NEWSLETTER),
    COMMENTS(null, Furniture.Kind.COMMENTS);

    final Draft.@Nullable PieceKind piece;
    final Furniture.@Nullable Kind furniture;

    Verdict(Draft.@Nullable PieceKind piece, Furniture.@Nullable Kind furniture) {
        this.piece = piece;
        this.furniture = furniture;
    }

    boolean inBody() {
        return piece != null;
    }

    static Verdict of(Furniture.Kind kind) {
        return switch (kind) {
            case LABEL -> LABEL;
            case OTHER_STORY -> OTHER_STORY;
            case NAVIGATION -> NAVIGATION;
            case ADVERT -> ADVERT;
            case SHARE -> SHARE;
            case NEWSLETTER -> NEWSLETTER;
            case COMMENTS -> COMMENTS;
        };
    }
}
