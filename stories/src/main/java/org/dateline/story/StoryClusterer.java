package org.dateline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into stories as they come, and never changes its mind about an earlier one: an id once given stays. Looks at the articles of a rolling
 * {@link Window} only.
 *
 * <p>An inverted index finds the articles that share the weightiest features with a new one; it goes to the story whose articles are most like it on
 * average, if they are alike enough, else it opens a story. Articles that come together ({@link #addAll}) are first weighed against each other, so that
 * their order does not matter: better than one by one, where an early article cannot know what comes. A copy goes where its original is. The id of a
 * story is made from the id of the article that opened it, so the same articles in the same order give the same stories on any machine.
 *
 * <p>What there is to keep is {@link StoryArticle#bytes()} and the story of each article; {@link #restore} takes them back, in the order in which they
 * came. Time for one article is bounded whatever the window holds; memory is about 4 kB for each article of the window. Not thread-safe.
 */
public final class StoryClusterer {

    /** Mean likeness from which an article belongs to a story. */
    private static final double THRESHOLD = 0.13;

    /** Articles of a story that a new one is compared with, the latest: a story that goes on for weeks is where it is now. */
    private static final int COMPARED = 32;

    private static final int MINUTES_A_DAY = 1440;

    private final Window window;
    private final Shelf shelf = new Shelf();
    private final CopyFinder copies = new CopyFinder();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Stories stories = new Stories();

    /** A clusterer that has seen nothing. */
    public StoryClusterer(Window window) {
        this.window = window;
    }

    /** How many articles it remembers. */
    public int size() {
        return shelf.size();
    }

    /**
     * Puts an article into a story, or opens one with it. An article whose id is there already is given the story that it has; nothing changes.
     */
    public Assignment add(StoryArticle article) {
        return addAll(List.of(article)).getFirst();
    }

    /** Puts articles that came together into stories, and gives the assignments in their order. */
    public List<Assignment> addAll(List<StoryArticle> articles) {
        List<Newcomer> newcomers = new ArrayList<>();
        for (StoryArticle article : articles) {
            if (!numbers.containsKey(article.id())) {
                Copy copy = copies.find(article);
                newcomers.add(new Newcomer(remember(article), copy));
            }
        }
        Map<String, Assignment> assigned = new HashMap<>();
        new Arrivals(newcomers).assign().forEach(one -> assigned.put(one.article(), one));
        List<Assignment> all = articles.stream()
                .map(article -> assigned.getOrDefault(article.id(), known(article.id())))
                .toList();
        while (shelf.size() > window.articles()) {
            forget();
        }
        return all;
    }

    /** Takes back an article whose story was decided before. Articles must come in the order in which they were added. */
    public void restore(StoryArticle article, String story) {
        if (!numbers.containsKey(article.id())) {
            stories.put(remember(article), story);
            while (shelf.size() > window.articles()) {
                forget();
            }
        }
    }

    /** Gives all articles of one story to another, as a curator decides. */
    public void merge(String story, String into) {
        stories.merge(story, into);
    }

    /** Gives one article to a story, as a curator decides. An article that is not in the window is left alone. */
    public void move(String article, String story) {
        Integer number = numbers.get(article);
        if (number != null) {
            stories.put(number, story);
        }
    }

    /** The id of the story that an article opens. */
    static String idOf(String article) {
        return "s" + String.format(Locale.ROOT, "%016x", Hash.of(article));
    }

    private Assignment known(String article) {
        Integer number = numbers.get(article);
        String story = number == null ? null : stories.of(number);
        return new Assignment(article, story == null ? idOf(article) : story, false, 1, null);
    }

    private int remember(StoryArticle article) {
        int number = shelf.add(article);
        numbers.put(article.id(), number);
        copies.add(article);
        return number;
    }

    private void forget() {
        String id = shelf.article(shelf.first()).id();
        stories.remove(shelf.removeFirst());
        numbers.remove(id);
        copies.removeFirst();
    }

    private boolean mayMeet(StoryArticle one, StoryArticle other) {
        Long a = one.minute();
        Long b = other.minute();
        boolean near = a == null || b == null || Math.abs(a - b) <= (long) window.days() * MINUTES_A_DAY;
        return near
                && (one.language() == null
                        || other.language() == null
                        || one.language().equals(other.language()));
    }

    private record Newcomer(int number, @Nullable Copy copy) {}

    /** Articles that came together, while they are being put into stories. */
    private final class Arrivals {

        private final List<Newcomer> newcomers;
        private final Agglomeration groups = new Agglomeration();
        private final Map<Integer, Integer> groupOfArticle = new HashMap<>();
        private final Map<String, Integer> groupOfStory = new HashMap<>();
        private final Map<Integer, String> storyOfGroup = new HashMap<>();
        private final Map<Integer, Double> likeness = new HashMap<>();

        Arrivals(List<Newcomer> newcomers) {
            this.newcomers = newcomers;
            newcomers.forEach(one -> groupOfArticle.put(one.number(), groups.group(1, false)));
        }

        List<Assignment> assign() {
            newcomers.forEach(this::compare);
            newcomers.forEach(this::bindCopy);
            groups.run(THRESHOLD);
            List<Assignment> all = new ArrayList<>();
            for (Newcomer one : newcomers) {
                String id = shelf.article(one.number()).id();
                int end = groups.end(groupOf(one.number()));
                String story = storyOfGroup.get(end);
                boolean opened = story == null;
                if (story == null) {
                    story = idOf(id);
                    storyOfGroup.put(end, story);
                }
                stories.put(one.number(), story);
                double how =
                        opened || one.copy() != null ? 1 : Math.min(1, likeness.getOrDefault(one.number(), THRESHOLD));
                all.add(new Assignment(id, story, opened, how, one.copy()));
            }
            return all;
        }

        private int groupOf(int article) {
            Integer group = groupOfArticle.get(article);
            if (group == null) {
                throw new IllegalStateException("Article " + article + " is no newcomer");
            }
            return group;
        }

        private int group(String story) {
            return groupOfStory.computeIfAbsent(story, key -> {
                int group = groups.group(stories.articles(key).size(), true);
                storyOfGroup.put(group, key);
                return group;
            });
        }

        private void compare(Newcomer one) {
            StoryArticle article = shelf.article(one.number());
            Map<String, Double> seen = new HashMap<>();
            for (int other : shelf.nearest(one.number())) {
                if (!mayMeet(article, shelf.article(other))) {
                    continue;
                }
                String story = stories.of(other);
                double how;
                if (story == null) {
                    how = shelf.likeness(one.number(), other);
                    groups.alike(groupOf(one.number()), groupOf(other), how);
                } else if (!seen.containsKey(story)) {
                    how = mean(one.number(), stories.articles(story));
                    seen.put(story, how);
                    groups.alike(groupOf(one.number()), group(story), how);
                } else {
                    continue;
                }
                likeness.merge(one.number(), how, Math::max);
            }
        }

        private double mean(int article, List<Integer> others) {
            List<Integer> latest = others.subList(Math.max(0, others.size() - COMPARED), others.size());
            return latest.stream()
                    .mapToDouble(other -> shelf.likeness(article, other))
                    .average()
                    .orElse(0);
        }

        /** A copy and its original are as alike as can be, so they are joined first. */
        private void bindCopy(Newcomer one) {
            Copy copy = one.copy();
            if (copy != null) {
                String id = shelf.article(one.number()).id();
                Integer other = numbers.get(copy.article().equals(id) ? copy.original() : copy.article());
                if (other != null) {
                    String story = stories.of(other);
                    groups.bind(groupOf(one.number()), story == null ? groupOf(other) : group(story));
                }
            }
        }
    }
}
