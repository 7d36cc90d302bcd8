package org.dateline.page;

/** What a line of a flattened page is. Every line gets one. */
enum LineRole {
    HEADLINE,
    STANDFIRST,
    /** Date, section or read time, or several of them glued together. */
    DATE,
    SECTION,
    BYLINE,
    CAPTION,
    /** A credit alone on its line; belongs to the caption before it, if there is one. */
    CREDIT,
    PARAGRAPH,
    SUBHEADING,
    LIST_ITEM,
    CORRECTION,
    /** A link to another story, offered inside or under the text. */
    RELATED,
    /** The headline or teaser of another story. */
    OTHER_STORY,
    /** Furniture that its label gives a kind. */
    ASIDE;

    boolean isBody() {
        return this == PARAGRAPH || this == SUBHEADING || this == LIST_ITEM || this == CORRECTION;
    }
}
