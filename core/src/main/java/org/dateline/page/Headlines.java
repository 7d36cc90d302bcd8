package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Chooses the headline: the visible heading that the head of the page speaks of. */
final class Headlines {

    /**
     * @param element the heading, null if the headline is taken from the page's head
     * @param order where the heading stands, -1 if it is taken from the page's head */
    record Headline(@Nullable String text, @Nullable Element element, int order) {}

    private Headlines() {}

    static Headline of(Hooks hooks, @Nullable String declared, @Nullable String publisher) {
        List<String> titles = new ArrayList<>();
        add(hooks.meta("og:title"), titles);
        add(declared, titles);
        add(hooks.meta("twitter:title", "dc.title", "parsely-title", "sailthru.title", "headline", "title"), titles);
        add(hooks.title, titles);
        Headline best = new Headline(null, null, -1);
        double bestScore = 0.3;
        for (Hooks.Hook heading : hooks.headings) {
            boolean first = heading.element().normalName().equals("h1");
            String text = Texts.collapse(heading.element().text());
            if (text.isEmpty()) {
                continue;
            }
            double score = first ? 0.25 : 0;
            double likeness = 0;
            for (String title : titles) {
                likeness = Math.max(likeness, likeness(text, title));
            }
            score += likeness;
            if (score > bestScore + 1e-9) {
                bestScore = score;
                best = new Headline(text, heading.element(), heading.order());
            }
        }
        if (best.text() != null) {
            return best;
        }
        return new Headline(titles.isEmpty() ? null : titles.getFirst(), null, -1);
    }

    private static void add(@Nullable String title, List<String> titles) {
        String clean = Texts.clean(title);
        if (clean != null) {
            titles.add(clean);
        }
    }

    /** Share of the words of the shorter text that the other has too. */
    static double likeness(String heading, String title) {
        List<String> words = words(heading);
        List<String> others = new ArrayList<>(words(title));
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        int total = words.size() + others.size();
        int common = 0;
        for (String word : words) {
            if (others.remove(word)) {
                common++;
            }
        }
        return 2.0 * common / total;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(java.util.Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }
}
