package org.dateline.page;

/** What the page stage knows of HTML's elements. */
final class Tags {

    private Tags() {}

    enum Kind {
        BLOCK,
        HEADING,
        INLINE,
        LINK,
        STRONG,
        BREAK,
        PICTURE,
        /** Not read by a person, or not as text. */
        SKIPPED
    }

    static Kind kind(String name) {
        return switch (name) {
            case "p",
                    "div",
                    "li",
                    "ul",
                    "ol",
                    "dl",
                    "dt",
                    "dd",
                    "section",
                    "article",
                    "main",
                    "aside",
                    "nav",
                    "header",
                    "footer",
                    "figure",
                    "figcaption",
                    "blockquote",
                    "pre",
                    "table",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "td",
                    "th",
                    "caption",
                    "form",
                    "fieldset",
                    "address",
                    "details",
                    "summary",
                    "hr",
                    "center",
                    "body",
                    "menu",
                    "dir",
                    "hgroup",
                    "search",
                    "legend",
                    "dialog",
                    "button",
                    "label" -> Kind.BLOCK;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "a" -> Kind.LINK;
            case "b", "strong" -> Kind.STRONG;
            case "br" -> Kind.BREAK;
            case "img", "amp-img", "video", "iframe", "amp-video" -> Kind.PICTURE;
            case "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "select",
                    "option",
                    "object",
                    "applet",
                    "canvas",
                    "head",
                    "title",
                    "textarea",
                    "audio",
                    "map",
                    "datalist",
                    "input",
                    "frameset",
                    "noframes",
                    "rt",
                    "rp" -> Kind.SKIPPED;
            default -> Kind.INLINE;
        };
    }

    /** The roles that the tag alone speaks of. */
    static int roles(String name) {
        return switch (name) {
            case "nav", "menu" -> Role.NAVIGATION.bit;
            case "aside", "dialog" -> Role.SIDE.bit;
            case "footer" -> Role.FOOTER.bit;
            case "header", "hgroup" -> Role.HEADER.bit;
            case "figure" -> Role.FIGURE.bit;
            case "figcaption" -> Role.CAPTION.bit;
            case "form", "fieldset", "label" -> Role.FORM.bit;
            case "button" -> Role.BUTTON.bit;
            case "table" -> Role.TABLE.bit;
            case "li", "dt", "dd" -> Role.LIST_ITEM.bit;
            case "blockquote" -> Role.QUOTE.bit;
            case "article", "main" -> Role.ARTICLE.bit;
            case "address" -> Role.BYLINE.bit;
            case "time" -> Role.DATE.bit;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Role.HEADING.bit;
            default -> 0;
        };
    }
}
