package org.dateline.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a byline element with a line feed at each border between elements that keeps things apart. */
final class BylineText {

    /** A byline is short; what is longer is a biography or a whole card. */
    static final int LONGEST = 600;

    private BylineText() {}

    /** The text, or null if it is too long for a byline or the element holds a heading. */
    static @org.jspecify.annotations.Nullable String of(Element element) {
        StringBuilder text = new StringBuilder();
        return append(element, text, 0) ? text.toString() : null;
    }

    private static boolean append(Element element, StringBuilder text, int depth) {
        if (depth > 30) {
            return false;
        }
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode words) {
                appendWords(words.getWholeText(), text);
            } else if (node instanceof Element child) {
                switch (child.normalName()) {
                    case "h1", "article" -> {
                        return false;
                    }
                    case "script",
                            "style",
                            "svg",
                            "img",
                            "button",
                            "figure",
                            "noscript",
                            "template",
                            "input",
                            "select",
                            "time" -> text.append('\n');
                    case "b", "i", "em", "strong", "abbr", "u", "font", "wbr" -> {
                        if (!append(child, text, depth + 1)) {
                            return false;
                        }
                    }
                    default -> {
                        boolean apart = !child.normalName().equals("span") || child.attributesSize() > 0;
                        text.append(apart ? '\n' : ' ');
                        if (!append(child, text, depth + 1)) {
                            return false;
                        }
                        text.append(apart ? '\n' : ' ');
                    }
                }
            }
            if (text.length() > LONGEST) {
                return false;
            }
        }
        return true;
    }

    private static void appendWords(String words, StringBuilder text) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c <= ' ' || c == '\u00a0') {
                if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
                    text.append(' ');
                }
            } else if (c != '\u200b' && c != '\u00ad') {
                text.append(c);
            }
        }
    }
}
