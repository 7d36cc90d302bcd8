package org.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headline: the visible heading that the page's head speaks of, as a reader sees it. The titles in the head
 * help to find it, to take a kicker or the outlet's name off it, and stand in where no heading can be found; they do not
 * replace it, because they are often written for search engines and for sharing.
 */
final class Headlines {

    private static final int LONGEST = 400;

    /** A lesser heading less like every title than this is another's. */
    private static final double ENOUGH = 0.5;

    /** A first-level heading less like every title than this is another's. */
    private static final double LEAST = 0.25;

    /** By how much a lesser heading must be more like the titles. */
    private static final double BETTER = 0.3;

    /** Elements by rank; the last stands for any element named after a title. */
    private static final List<String> LEVELS = List.of("h1", "h2", "h3", "h4", "");

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

    static Headline of(Hooks hooks, @Nullable String declared, List<String> outlets, Draft draft) {
        List<String> titles = titles(hooks, declared, outlets);
        String first = titles.isEmpty() ? null : titles.getFirst();
        List<List<String>> titleWords = new ArrayList<>();
        titles.forEach(title -> titleWords.add(words(title)));
        Hooks.Hook best = best(hooks, titleWords, false);
        if (best == null) {
            best = best(hooks, titleWords, true);
        }
        boolean unlike = best == null && !titles.isEmpty();
        if (best == null) {
            best = onlyHeading(hooks, titles.isEmpty());
        }
        if (best == null) {
            return new Headline(first, null, -1, first);
        }
        if (unlike) {
            draft.warn(
                    "headline-conflict",
                    "The page's data calls it \"" + first + "\", its heading \""
                            + Texts.collapse(best.element().text()) + "\".");
        }
        return new Headline(HeadlineText.of(best.element(), titles, outlets), best.element(), best.order(), first);
    }

    /** The first-level heading most like a title, unless a lesser one is much more like it. */
    private static Hooks.@Nullable Hook best(Hooks hooks, List<List<String>> titles, boolean asides) {
        Hooks.Hook best = null;
        double most = titles.isEmpty() ? -1 : LEAST;
        for (int level = 0; level < LEVELS.size(); level++) {
            double needed = Math.max(level == 0 ? most : ENOUGH, level == 0 ? most : most + BETTER);
            for (Hooks.Hook heading : level == LEVELS.size() - 1 ? hooks.titles : hooks.headings) {
                if (!LEVELS.get(level).isEmpty()
                        && !LEVELS.get(level).equals(heading.element().normalName())) {
                    continue;
                }
                double likeness = likeness(heading.element(), titles);
                if (likeness > needed + 1e-9
                        && (asides || !isAside(heading.element()))
                        && (level == 0 || opensStory(hooks, heading))) {
                    best = heading;
                    most = likeness;
                    needed = likeness;
                }
            }
            if (most + BETTER >= 1) {
                break;
            }
        }
        return best;
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
            titles.add(HeadlineText.withoutOutlet(clean, outlets));
        }
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
