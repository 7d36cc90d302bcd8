package org.dateline.page;

/**
 * What a tag, or the names a page's makers gave to an element, say of its role. An element can play several. Roles are
 * kept as bits, so that the roles of all of an element's ancestors are one number.
 */
enum Role {
    BODY,
    ARTICLE,
    HEADER,
    HEADING,
    HEADLINE,
    STANDFIRST,
    BYLINE,
    BIOGRAPHY,
    DATE,
    FIGURE,
    CAPTION,
    CREDIT,
    LIST_ITEM,
    QUOTE,
    TABLE,
    FORM,
    BUTTON,
    PULLQUOTE,
    EMBED,
    CORRECTION,
    PAYWALL,
    GALLERY,
    NAVIGATION,
    FOOTER,
    SIDE,
    RELATED,
    SHARE,
    COMMENTS,
    ADVERT,
    NEWSLETTER,
    HIDDEN;

    final int bit = 1 << ordinal();

    /** Roles that keep an element's words out of the body. */
    static final int FURNITURE = mask(
            FORM, BUTTON, PULLQUOTE, BIOGRAPHY, NAVIGATION, FOOTER, SIDE, RELATED, SHARE, COMMENTS, ADVERT, NEWSLETTER);

    /** Roles of the parts around a picture. */
    static final int PICTURE = mask(FIGURE, CAPTION, CREDIT);

    static int mask(Role... roles) {
        int mask = 0;
        for (Role role : roles) {
            mask |= role.bit;
        }
        return mask;
    }

    boolean in(int mask) {
        return (mask & bit) != 0;
    }
}
