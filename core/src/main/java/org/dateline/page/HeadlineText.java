package org.dateline.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Words a heading as a headline: without the outlet's name, without a kicker that stands inside the heading, with the
 * kicker that stands before it where the page's titles join the two by a colon.
 */
final class HeadlineText {

    /** Letters and digits that a title must have before its likeness to a heading means anything. */
    private static final int SHORTEST = 8;

    private static final Set<String> LINES = Set.of("span", "div", "p", "small");

    private HeadlineText() {}

    /**
     * The heading as a headline.
     *
     * @param titles what the page's head calls the story, the most reliable first
     * @param outlets as from {@link Outlets#names}
     */
    static String of(Element heading, List<String> titles, List<String> outlets) {
        String text = withoutOutlet(Texts.collapse(heading.text()), outlets);
        String key = Texts.key(text);
        List<String> keys = titles.stream().map(Texts::key).toList();
        for (String titleKey : keys) {
            if (titleKey.length() > SHORTEST && titleKey.length() < key.length() && key.endsWith(titleKey)) {
                int start = suffixStart(text, titleKey.length());
                String kicker = text.substring(0, start).strip();
                if (kicker.endsWith("|") || isInside(heading, kicker)) {
                    return text.substring(start).strip();
                }
            }
        }
        for (int i = 0; i < keys.size(); i++) {
            String title = titles.get(i);
            if (keys.get(i).equals(key)) {
                // A heading in two lines has no sign between them; a title has to write one.
                return hasLines(heading) && title.length() >= text.length() ? title : text;
            }
            if (keys.get(i).length() > key.length() && keys.get(i).endsWith(key) && key.length() > SHORTEST) {
                int start = suffixStart(title, key.length());
                String kicker = title.substring(0, start).strip();
                if ((kicker.endsWith(":") || kicker.endsWith("|")) && standsBefore(heading, Texts.key(kicker))) {
                    return title;
                }
            }
        }
        return text;
    }

    /** Whether the words right before an element end with a kicker. */
    private static boolean standsBefore(Element element, String kicker) {
        Element at = element;
        for (int up = 0; up < 3 && at != null; up++) {
            Element before = at.previousElementSibling();
            if (before != null) {
                return before.text().length() < 300 && Texts.key(before.text()).endsWith(kicker);
            }
            at = at.parent();
        }
        return false;
    }

    /** Where the suffix with so many letters and digits begins. */
    private static int suffixStart(String text, int letters) {
        int left = letters;
        int i = text.length();
        while (i > 0 && left > 0) {
            i--;
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                left--;
            }
        }
        // Signs that open the headline belong to it: a quotation mark, a bracket.
        while (i > 0 && text.charAt(i - 1) > ' ' && "|:-–—".indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    private static boolean hasLines(Element element) {
        Element inner = element;
        while (inner.childNodeSize() == 1 && inner.firstChild() instanceof Element only) {
            inner = only;
        }
        int parts = 0;
        for (Node child = inner.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element line
                    && (line.normalName().equals("br") || LINES.contains(line.normalName()) && line.hasText())) {
                parts++;
            }
        }
        return parts > 0;
    }

    private static boolean isInside(Element element, String kicker) {
        String key = Texts.key(kicker);
        for (Element child : element.getAllElements()) {
            if (child != element && Texts.key(child.text()).equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** A title without " | Outlet" or " - Outlet" at its end or "Outlet | " at its start. */
    static String withoutOutlet(String title, List<String> outlets) {
        String rest = title;
        for (int round = 0; round < 3; round++) {
            int cut = lastSeparator(rest, rest.length());
            if (cut > 0 && isOutlet(rest.substring(cut), outlets)) {
                rest = trimSigns(rest.substring(0, cut));
                continue;
            }
            int end = firstSeparator(rest);
            if (end > 0 && isOutlet(rest.substring(0, end), outlets)) {
                rest = trimSigns(rest.substring(end));
                continue;
            }
            break;
        }
        return rest.isEmpty() ? title : rest;
    }

    private static boolean isOutlet(String text, List<String> outlets) {
        String key = Texts.key(text);
        for (String outlet : outlets) {
            if (!key.isEmpty() && (key.equals(outlet) || key.equals("the" + outlet) || outlet.equals("the" + key))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeparator(String text, int at) {
        char c = text.charAt(at);
        if (c == '|' || c == '｜' || c == '»' || c == '•' || c == '·' || c == '：') {
            return true;
        }
        boolean dash = c == '-' || c == '–' || c == '—' || c == ':' || c == '/';
        return dash
                && (at == 0 || text.charAt(at - 1) == ' ' || c == ':')
                && at + 1 < text.length()
                && text.charAt(at + 1) == ' ';
    }

    private static int lastSeparator(String text, int before) {
        for (int i = before - 1; i > 0; i--) {
            if (isSeparator(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int firstSeparator(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isSeparator(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static String trimSigns(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (text.charAt(from) == ' ' || isSeparator(text, from))) {
            from++;
        }
        while (to > from
                && (text.charAt(to - 1) == ' '
                        || isSeparator(text, to - 1)
                        || "-–—:/".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return text.substring(from, to);
    }
}
