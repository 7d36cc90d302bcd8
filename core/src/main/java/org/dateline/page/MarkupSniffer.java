package org.dateline.page;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells markup from text. A media type is believed, except that what opens as a whole HTML page is one whatever it is called.
 * Otherwise a document is markup if it opens with an HTML element, or if elements that hold text stand in it in pairs and
 * often: a text that speaks of {@code <b>} or {@code <p>} is still a text.
 */
final class MarkupSniffer {

    private static final int LOOKED_AT = 65_536;

    /** Elements that may open a fragment of a page. */
    private static final Set<String> OPENERS = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "link",
            "script",
            "style",
            "noscript",
            "base",
            "div",
            "article",
            "section",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "tbody",
            "tr",
            "td",
            "ul",
            "ol",
            "li",
            "dl",
            "figure",
            "blockquote",
            "pre",
            "form",
            "iframe",
            "center",
            "font",
            "span",
            "a",
            "img",
            "b",
            "strong",
            "em",
            "i",
            "br",
            "hr",
            "template",
            "time",
            "amp-story",
            "frameset",
            "picture",
            "video");

    /** Elements whose pairs make a text a fragment of a page. */
    private static final String[] PAIRED = {
        "</p>",
        "</div>",
        "</li>",
        "</h1>",
        "</h2>",
        "</h3>",
        "</h4>",
        "</td>",
        "</article>",
        "</blockquote>",
        "</a>",
        "</figure>"
    };

    private MarkupSniffer() {}

    static boolean isHtmlElement(String name) {
        return OPENERS.contains(name);
    }

    static boolean isMarkup(String text, @Nullable String mediaType) {
        String type = mediaType == null ? "" : mediaType.toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
            return true;
        }
        int start = 0;
        while (start < text.length()
                && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '\ufeff')) {
            start++;
        }
        String root = start < text.length() && text.charAt(start) == '<' ? XmlRoot.of(text, start) : null;
        if (opensPage(text, start) || "html".equals(root) || "head".equals(root) || "body".equals(root)) {
            return true;
        }
        if (type.startsWith("text/plain") || type.startsWith("text/markdown")) {
            return false;
        }
        if (root != null && OPENERS.contains(root) && opensTag(text, start, root)) {
            return true;
        }
        return hasPairs(text);
    }

    private static boolean opensPage(String text, int start) {
        return text.regionMatches(true, start, "<!doctype html", 0, "<!doctype html".length());
    }

    /** Whether the name found belongs to a tag that is closed by ">" or followed by attributes: "<p>", not "<p ". */
    private static boolean opensTag(String text, int start, String root) {
        int close = text.indexOf('>', start);
        // One tag and nothing else closed after it is a text that begins with a mention of a tag.
        return close > 0
                && close - start < 20_000
                && (isVoid(root) || text.indexOf("</", start) >= 0 || text.indexOf('<', close) >= 0);
    }

    private static boolean isVoid(String name) {
        return name.equals("meta")
                || name.equals("link")
                || name.equals("img")
                || name.equals("br")
                || name.equals("hr")
                || name.equals("base");
    }

    private static boolean hasPairs(String text) {
        int length = Math.min(text.length(), LOOKED_AT);
        int pairs = 0;
        for (int at = text.indexOf("</"); at >= 0 && at < length; at = text.indexOf("</", at + 2)) {
            // In Markdown and in prose about markup, tags are quoted.
            boolean quoted = isQuote(text, at - 1) || isQuote(text, text.indexOf('>', at) + 1);
            for (int i = 0; !quoted && i < PAIRED.length; i++) {
                if (text.regionMatches(true, at, PAIRED[i], 0, PAIRED[i].length())) {
                    pairs++;
                    break;
                }
            }
        }
        return pairs >= 2 && pairs * 1500L >= length;
    }

    private static boolean isQuote(String text, int at) {
        return at > 0 && at < text.length() && "`'\"“”‘’«»".indexOf(text.charAt(at)) >= 0;
    }
}
