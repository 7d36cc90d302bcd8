package org.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headline: the visible heading that the page's head speaks of, as a reader sees it. The titles in the head
 * help to find it, to take a kicker or the outlet's name off it, and stand in where no heading can be found; they do not
 * replace it, because they are often written for search engines and for sharing.
 */
final class Headlines {

    private static final int LONGEST = 400;

    private static final Set<String> LINES = Set.of("span", "div", "p", "small");

    /** A heading less like every title than this is taken only if it is the page's only first-level heading. */
    private static final double ENOUGH = 0.5;

    /**
     * @param element the heading, null if the headline is taken from the page's head
     * @param order where the heading stands, -1 if it is taken from the page's head
     * @param declared what the page's head calls the story, without the outlet's name
     */
    record Headline(
            @Nullable String text,
            @Nullable Element element,
            int order,
            @Nullable String declared) {}

    private Headlines() {}

    static Headline of(Hooks hooks, @Nullable String declared, List<String> outlets) {
        List<String> titles = titles(hooks, declared, outlets);
        String first = titles.isEmpty() ? null : titles.getFirst();
        List<List<String>> titleWords = new ArrayList<>();
        titles.forEach(title -> titleWords.add(words(title)));
        Hooks.Hook best = null;
        double bestScore = 0;
        for (Hooks.Hook heading : hooks.headings) {
            String name = heading.element().normalName();
            double likeness = likeness(heading.element(), titleWords);
            double rank = rank(name) - (isAside(heading.element()) ? 0.3 : 0);
            if (likeness < (rank < 0.2 ? ENOUGH : titles.isEmpty() ? 0 : 0.25)) {
                continue;
            }
            if (likeness + rank > bestScore + 1e-9 && (rank > 0.2 || opensStory(hooks, heading))) {
                bestScore = likeness + rank;
                best = heading;
            }
        }
        if (best == null) {
            best = onlyHeading(hooks, titles.isEmpty());
        }
        if (best == null) {
            return new Headline(first, null, -1, first);
        }
        String text = Texts.collapse(best.element().text());
        return new Headline(refined(text, best.element(), titles, outlets), best.element(), best.order(), first);
    }

    private static double rank(String name) {
        return switch (name) {
            case "h1" -> 0.25;
            case "h2" -> 0.1;
            case "h3", "h4" -> 0.05;
            default -> 0;
        };
    }

    /** Headings in the trail to the page, and those for search engines that no reader sees. */
    private static boolean isAside(Element heading) {
        Element at = heading;
        for (int up = 0; up < 5 && at != null; up++) {
            if (at.normalName().equals("nav") || (Hooks.marks(at) & HookWords.BREADCRUMB) != 0) {
                return true;
            }
            at = at.parent();
        }
        String names = heading.className();
        return names.contains("visually-hidden") || names.contains("sr-only") || names.contains("screen-reader");
    }

    /** Whether a real paragraph follows soon: a lesser heading without one heads a list. */
    private static boolean opensStory(Hooks hooks, Hooks.Hook heading) {
        for (Hooks.Hook paragraph : hooks.paragraphs) {
            if (paragraph.order() > heading.order()) {
                if (paragraph.order() > heading.order() + 120) {
                    return false;
                }
                if (paragraph.element().text().length() > 100) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The single first-level heading of a page, though it shares no word with the titles; the first if there are no titles. */
    private static Hooks.@Nullable Hook onlyHeading(Hooks hooks, boolean first) {
        Hooks.Hook only = null;
        for (Hooks.Hook heading : hooks.headings) {
            if (heading.element().normalName().equals("h1")
                    && words(heading.element().text()).size() > 2) {
                if (only != null) {
                    return first ? only : null;
                }
                only = heading;
            }
        }
        return only;
    }

    /** The head's titles without the outlet's name, the most reliable first. */
    private static List<String> titles(Hooks hooks, @Nullable String declared, List<String> outlets) {
        List<String> titles = new ArrayList<>();
        add(declared, outlets, titles);
        add(hooks.meta("og:title"), outlets, titles);
        add(
                hooks.meta("twitter:title", "dc.title", "parsely-title", "sailthru.title", "headline", "title"),
                outlets,
                titles);
        add(hooks.title, outlets, titles);
        return titles;
    }

    private static void add(@Nullable String title, List<String> outlets, List<String> titles) {
        String clean = Texts.clean(title);
        if (clean != null) {
            titles.add(withoutOutlet(clean, outlets));
        }
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

    /** The heading's text as the headline: without a kicker inside it, with the sign between two lines of it. */
    private static String refined(String heading, Element element, List<String> titles, List<String> outlets) {
        String text = withoutOutlet(heading, outlets);
        String key = Texts.key(text);
        for (String title : titles) {
            String titleKey = Texts.key(title);
            if (titleKey.equals(key)) {
                // A heading in two lines has no sign between them; a title has to write one.
                return hasLines(element) && title.length() >= text.length() ? title : text;
            }
            if (titleKey.length() > 12 && titleKey.length() < key.length() && key.endsWith(titleKey)) {
                int start = suffixStart(text, titleKey.length());
                String kicker = text.substring(0, start).strip();
                if (kicker.endsWith("|") || isInside(element, kicker)) {
                    return text.substring(start).strip();
                }
            }
            if (titleKey.length() > key.length() && titleKey.endsWith(key) && key.length() > 8) {
                String kicker =
                        title.substring(0, suffixStart(title, key.length())).strip();
                if ((kicker.endsWith(":") || kicker.endsWith("|")) && standsBefore(element, Texts.key(kicker))) {
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

    private static double likeness(Element heading, List<List<String>> titles) {
        String text = heading.text();
        if (text.isBlank() || text.length() > LONGEST) {
            return 0;
        }
        if (titles.isEmpty()) {
            return heading.normalName().equals("h1") ? 0.5 : 0;
        }
        List<String> words = words(text);
        double best = 0;
        for (List<String> title : titles) {
            best = Math.max(best, likeness(words, title));
        }
        return best;
    }

    /** Dice's measure over words; 1 if they are the same, 0 if they share none. */
    static double likeness(List<String> words, List<String> others) {
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        Map<String, Integer> counts = HashMap.newHashMap(others.size());
        others.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : words) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (words.size() + others.size());
    }

    /** Words in lower case; an ideograph or kana is a word of its own, for there are no spaces to part them. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean alone = c >= 0x3040 && c <= 0x9fff;
            boolean letter = Character.isLetterOrDigit(c) && !alone;
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(java.util.Locale.ROOT));
                start = -1;
            }
            if (alone && Character.isLetter(c)) {
                words.add(String.valueOf(c));
            }
        }
        return words;
    }
}
