package org.dateline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into stories one by one, as they come, and never changes its mind about an earlier one: an id once given stays. Looks at the articles of
 * a rolling {@link Window} only.
 *
 * <p>An inverted index finds the articles that share the rarest features with the new one; its story is the one whose nearest articles are most alike,
 * if they are alike enough, else it opens a story. The id of a story is made from the id of the article that opened it, so the same articles in the
 * same order give the same stories on any machine.
 *
 * <p>What there is to keep is {@link StoryArticle#bytes()} and the story of each article; {@link #restore} takes them back, in the order in which they
 * came. Time for one article grows with the logarithm of the window and with how many articles its own story has, up to a bound; memory is about
 * 2 kB for each article of the window. Not thread-safe.
 */
public final class StoryClusterer {

    /** Likeness to its nearest articles from which an article belongs to their story. */
    private static final double THRESHOLD = 0.25;

    /** Nearest articles of a story that are averaged: one alone may be a bridge between two stories. */
    private static final int NEAREST = 3;

    /** Articles compared in full. */
    private static final int CANDIDATES = 60;

    /** Features by which candidates are sought, the rarest. */
    private static final int SOUGHT = 30;

    private static final int MINUTES_A_DAY = 1440;

    private final Window window;
    private final LongIndex index = new LongIndex();
    private final CopyFinder copies;
    private final Map<Integer, Member> members = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int first;
    private int next;

    private record Member(StoryArticle article, String story) {}

    /** A clusterer that has seen nothing. */
    public StoryClusterer(Window window) {
        this.window = window;
        this.copies = new CopyFinder();
    }

    /** How many articles it remembers. */
    public int size() {
        return members.size();
    }

    /**
     * Puts an article into a story, or opens one with it. An article whose id is there already is given the story that it has; nothing changes.
     */
    public Assignment add(StoryArticle article) {
        Integer known = numbers.get(article.id());
        if (known != null) {
            Member member = members.get(known);
            if (member != null) {
                return new Assignment(article.id(), member.story(), false, 1, null);
            }
        }
        Copy copy = copies.find(article);
        Choice choice = copy == null ? null : of(other(copy, article.id()));
        if (choice == null) {
            choice = nearest(article);
        }
        boolean opened = choice == null;
        String story = choice == null ? idOf(article.id()) : choice.story();
        remember(article, story);
        return new Assignment(article.id(), story, opened, choice == null ? 1 : choice.likeness(), copy);
    }

    /** Takes back an article whose story was decided before. Articles must come in the order in which they were added. */
    public void restore(StoryArticle article, String story) {
        if (!numbers.containsKey(article.id())) {
            remember(article, story);
        }
    }

    /** Gives all articles of one story to another, as a curator decides. */
    public void merge(String story, String into) {
        members.replaceAll(
                (number, member) -> member.story().equals(story) ? new Member(member.article(), into) : member);
    }

    /** Gives one article to a story, as a curator decides. An article that is not in the window is left alone. */
    public void move(String article, String story) {
        Integer number = numbers.get(article);
        if (number != null) {
            members.computeIfPresent(number, (key, member) -> new Member(member.article(), story));
        }
    }

    static String idOf(String article) {
        return "s" + String.format(java.util.Locale.ROOT, "%016x", Hash.of(article));
    }

    private record Choice(String story, double likeness) {}

    private static String other(Copy copy, String article) {
        return copy.article().equals(article) ? copy.original() : copy.article();
    }

    private @Nullable Choice of(String article) {
        Integer number = numbers.get(article);
        Member member = number == null ? null : members.get(number);
        return member == null ? null : new Choice(member.story(), 1);
    }

    private @Nullable Choice nearest(StoryArticle article) {
        Weighted weighted = new Weighted(article.features(), this::rarity);
        Map<String, List<Double>> byStory = new HashMap<>();
        for (int candidate : candidates(weighted)) {
            Member member = members.get(candidate);
            if (member != null && inWindow(article, member.article())) {
                double likeness =
                        Likeness.of(weighted, new Weighted(member.article().features(), this::rarity));
                byStory.computeIfAbsent(member.story(), key -> new ArrayList<>())
                        .add(likeness);
            }
        }
        return byStory.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), mean(entry.getValue())))
                .filter(choice -> choice.likeness() >= THRESHOLD)
                .max(Comparator.comparingDouble(Choice::likeness).thenComparing(Choice::story))
                .orElse(null);
    }

    private static double mean(List<Double> likenesses) {
        return likenesses.stream()
                .sorted(Comparator.reverseOrder())
                .limit(NEAREST)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private boolean inWindow(StoryArticle one, StoryArticle other) {
        Long a = one.minute();
        Long b = other.minute();
        boolean near = a == null || b == null || Math.abs(a - b) <= (long) window.days() * MINUTES_A_DAY;
        return near
                && (one.language() == null
                        || other.language() == null
                        || one.language().equals(other.language()));
    }

    /** The articles that share most with this one, counted by the rarest of its features. */
    private List<Integer> candidates(Weighted weighted) {
        Features features = weighted.features();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            if (index.count(features.key(i)) > 0) {
                places.add(i);
            }
        }
        places.sort(Comparator.comparingDouble((Integer place) -> -weighted.value(place))
                .thenComparing(place -> place));
        Map<Integer, Double> scores = new HashMap<>();
        for (int place : places.subList(0, Math.min(SOUGHT, places.size()))) {
            index.each(features.key(place), number -> scores.merge(number, weighted.value(place), Double::sum));
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double rarity(long key) {
        return Math.log((members.size() + 2.0) / (index.count(key) + 1.0));
    }

    private void remember(StoryArticle article, String story) {
        int number = next++;
        members.put(number, new Member(article, story));
        numbers.put(article.id(), number);
        for (int i = 0; i < article.features().size(); i++) {
            index.add(article.features().key(i), number);
        }
        copies.add(article);
        while (members.size() > window.articles()) {
            forget(first++);
        }
    }

    private void forget(int number) {
        Member member = members.remove(number);
        if (member != null) {
            numbers.remove(member.article().id());
            for (int i = 0; i < member.article().features().size(); i++) {
                index.removeFirst(member.article().features().key(i));
            }
            copies.removeFirst();
        }
    }
}
