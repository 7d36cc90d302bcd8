package org.dateline;

import org.jspecify.annotations.Nullable;

/**
 * Words on the page that are not the article's. Immutable.
 *
 * @param kind what they are
 * @param text the words
 * @param source where they stood in the document's bytes, or null if the form of the document cannot tell
 */
public record Furniture(Kind kind, String text, @Nullable SourceRange source) {

    public enum Kind {
        /** A read time, "Recommended", "Explore", a tag. */
        LABEL,
        /** The headline or teaser of another story. */
        OTHER_STORY,
        NAVIGATION,
        ADVERT,
        SHARE,
        NEWSLETTER,
        COMMENTS
    }
}
