package org.dateline.bench.pages;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Turns a page into what somebody gets who selects all of it and copies: every visible word, one block a line, in document
 * order. Inline elements are glued together as a browser's {@code innerText} glues them, without a blank where the markup
 * has none; white space within a line is one blank. Left out: what is never shown (scripts, styles, the head, templates,
 * {@code noscript}, form values, embedded documents) and what the markup itself hides ({@code hidden}, {@code display:
 * none} and {@code visibility: hidden} in a {@code style} attribute, a closed {@code dialog}). Style sheets are not
 * applied, so what only they hide stays in.
 */
final class Flattener {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul");

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "head",
            "title",
            "template",
            "noscript",
            "noframes",
            "noembed",
            "iframe",
            "object",
            "audio",
            "video",
            "canvas",
            "svg",
            "math",
            "textarea",
            "select",
            "datalist",
            "map",
            "rp");

    private Flattener() {}

    /** The page's visible text; a line break after every line, none of them blank. */
    static String flatten(Document page) {
        Lines lines = new Lines();
        page.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    lines.text(text.getWholeText());
                } else if (node instanceof Element element) {
                    if (isHidden(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    lines.border(element);
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element) {
                    lines.border(element);
                }
                return FilterResult.CONTINUE;
            }
        });
        return lines.finish();
    }

    private static boolean isHidden(Element element) {
        String tag = element.normalName();
        if (UNSEEN.contains(tag) || element.hasAttr("hidden")) {
            return true;
        }
        if (tag.equals("dialog") && !element.hasAttr("open")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** The lines so far; a blank is kept back until a word follows it on the same line. */
    private static final class Lines {

        private final StringBuilder out = new StringBuilder();
        private boolean lineHasText;
        private boolean blankWaits;

        void text(String text) {
            for (int at = 0; at < text.length(); at++) {
                char character = text.charAt(at);
                if (character == '\u00a0' || Character.isWhitespace(character)) {
                    blankWaits = lineHasText;
                } else {
                    if (blankWaits) {
                        out.append(' ');
                        blankWaits = false;
                    }
                    out.append(character);
                    lineHasText = true;
                }
            }
        }

        void border(Element element) {
            String tag = element.normalName();
            if (tag.equals("br") || BLOCKS.contains(tag)) {
                if (lineHasText) {
                    out.append('\n');
                }
                lineHasText = false;
                blankWaits = false;
            } else if (tag.equals("td") || tag.equals("th")) {
                blankWaits = lineHasText;
            }
        }

        String finish() {
            if (lineHasText) {
                out.append('\n');
            }
            return out.toString();
        }
    }
}
