package org.dateline.formats;

import org.dateline.Article;
import org.dateline.Block;
import org.dateline.Form;
import org.dateline.Furniture;

/**
 * How the closed families of core are spelled in a record. Exhaustive, so that a new member does not compile until it
 * has a name here.
 */
final class Names {

    private Names() {}

    static String of(Form form) {
        return switch (form) {
            case HTML -> "html";
            case FLATTENED -> "flattened";
            case CLEAN -> "clean";
        };
    }

    static String of(Article.Kind kind) {
        return switch (kind) {
            case NEWS -> "news";
            case LIVE -> "live";
            case OPINION -> "opinion";
            case INTERVIEW -> "interview";
            case VIDEO -> "video";
            case GALLERY -> "gallery";
            case LISTING -> "listing";
            case OTHER -> "other";
        };
    }

    static String of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> "paragraph";
            case Block.Subheading subheading -> "subheading";
            case Block.BlockQuote quote -> "blockquote";
            case Block.ListItem item -> "list-item";
            case Block.Correction correction -> "correction";
        };
    }

    static String of(Furniture.Kind kind) {
        return switch (kind) {
            case LABEL -> "label";
            case OTHER_STORY -> "other-story";
            case NAVIGATION -> "navigation";
            case ADVERT -> "advert";
            case SHARE -> "share";
            case NEWSLETTER -> "newsletter";
            case COMMENTS -> "comments";
        };
    }
}
