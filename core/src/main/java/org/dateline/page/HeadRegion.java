package org.dateline.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of a page around its headline, where the byline and the date stand: from some elements above the headline
 * down to the second real paragraph. What lies in navigation, pictures, asides and lists of other stories is left out,
 * since other stories have authors and dates too.
 */
final class HeadRegion {

    private static final int BEFORE = 60;
    private static final int MOST_STEPS = 600;
    private static final int PARAGRAPH = 130;
    private static final int LONGEST_DATE = 120;

    /** Elements that may hold a byline, in document order, the outer before the inner. */
    final List<Element> bylines = new ArrayList<>();

    /** Words that begin as a byline does but stand beside the headline in one element with it. */
    final List<String> phrases = new ArrayList<>(1);

    /** Elements that may hold a date, in document order: {@code time} elements, hooks, and short texts with a year. */
    final List<Element> dates = new ArrayList<>();

    /** What the heading lies in: none of these can be about another story. */
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

    private HeadRegion() {}

    static HeadRegion around(Hooks hooks, Headlines.Headline headline) {
        HeadRegion region = new HeadRegion();
        Element heading = headline.element();
        if (heading == null) {
            region.addAll(hooks.bylines, region.bylines, 0, Integer.MAX_VALUE);
            region.addAll(hooks.dates, region.dates, 0, Integer.MAX_VALUE);
            return region;
        }
        for (Element at = heading; at != null; at = at.parent()) {
            region.around.add(at);
        }
        region.addAll(hooks.bylines, region.bylines, headline.order() - BEFORE, headline.order());
        region.addAll(hooks.dates, region.dates, headline.order() - BEFORE, headline.order());
        region.walk(heading);
        return region;
    }

    private void addAll(List<Hooks.Hook> hooks, List<Element> to, int from, int before) {
        for (Hooks.Hook hook : hooks) {
            if (hook.order() >= from && hook.order() < before && to.size() < 40 && !isApart(hook.element())) {
                to.add(hook.element());
            }
        }
    }

    private boolean isApart(Element element) {
        int depth = 0;
        for (Element at = element; at != null && depth < 12 && !around.contains(at); at = at.parent(), depth++) {
            if (skips(at)) {
                return true;
            }
        }
        return false;
    }

    /** Visits what follows the heading in document order until the body has surely begun. */
    private void walk(Element heading) {
        int paragraphs = 0;
        Node node = after(heading);
        for (int step = 0; node != null && step < MOST_STEPS; step++) {
            if (node instanceof TextNode words) {
                text(words);
            } else if (node instanceof Element element) {
                if (skips(element)) {
                    node = after(element);
                    continue;
                }
                if (element.normalName().equals("p") && isParagraph(element) && ++paragraphs == 2) {
                    return;
                }
                element(element);
            }
            node = node.firstChild() != null ? node.firstChild() : after(node);
        }
    }

    private static @Nullable Node after(Node node) {
        for (Node at = node; at != null; at = at.parentNode()) {
            Node next = at.nextSibling();
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    private static boolean isParagraph(Element element) {
        int length = 0;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words) {
                length += words.getWholeText().length();
            } else if (child instanceof Element inner) {
                length += inner.wholeText().length();
            }
            if (length >= PARAGRAPH) {
                return true;
            }
        }
        return false;
    }

    private void element(Element element) {
        int marks = Hooks.marks(element);
        if ((marks & HookWords.AUTHOR) != 0) {
            bylines.add(element);
        }
        if (element.normalName().equals("time") || (marks & HookWords.DATE) != 0) {
            dates.add(element);
        }
    }

    /** Words that begin a byline and short texts with a year in them, whatever element they stand in. */
    private void text(TextNode words) {
        String text = words.getWholeText();
        int from = 0;
        while (from < text.length() && text.charAt(from) <= ' ') {
            from++;
        }
        int length = text.length() - from;
        if (length == 0 || length > 300 || !(words.parentNode() instanceof Element parent)) {
            return;
        }
        if (Bylines.startsByline(text.substring(from))) {
            if (around.contains(parent)) {
                phrases.add(text);
                return;
            }
            Element byline = parent;
            // "By" may stand in an element of its own.
            for (int up = 0;
                    up < 2
                            && length < 16
                            && byline.parent() != null
                            && byline.childNodeSize() == 1
                            && byline.nextSibling() != null;
                    up++) {
                byline = byline.parent();
            }
            if (bylines.isEmpty() || bylines.getLast() != byline) {
                bylines.add(byline);
            }
        }
        if (length <= LONGEST_DATE && hasYear(text) && (dates.isEmpty() || dates.getLast() != parent)) {
            dates.add(parent);
        }
    }

    private static boolean hasYear(String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '1' || c == '2')
                    && (text.charAt(i + 1) == '9' || text.charAt(i + 1) == '0')
                    && Character.isDigit(text.charAt(i + 2))
                    && Character.isDigit(text.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element is about something other than this story, or holds no text of its own. */
    private static boolean skips(Element element) {
        switch (element.normalName()) {
            case "nav",
                    "figure",
                    "figcaption",
                    "form",
                    "button",
                    "script",
                    "style",
                    "svg",
                    "noscript",
                    "iframe",
                    "template",
                    "video",
                    "audio",
                    "select" -> {
                return true;
            }
            default -> {
                if (element.attributesSize() == 0) {
                    return false;
                }
                String names = element.className();
                return !names.isEmpty()
                        && (Hooks.marks(element) & HookWords.AUTHOR) == 0
                        && isOther(names.toLowerCase(Locale.ROOT));
            }
        }
    }

    private static final String[] OTHERS = {
        "related",
        "recommend",
        "newsletter",
        "comment",
        "caption",
        "credit",
        "most-read",
        "mostread",
        "trending",
        "promo",
        "teaser",
        "sidebar",
        "latest-news",
        "latest-stories",
        "latest-articles",
        "popular",
        "more-stories",
        "lightbox",
        "gallery",
        "breaking",
        "ticker",
        "sponsored"
    };

    private static boolean isOther(String names) {
        for (String other : OTHERS) {
            if (names.contains(other)) {
                return true;
            }
        }
        return false;
    }
}
