package org.dateline.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a window with an inverted index over their features: which are most like a given one, and how like. Articles are numbered in the order
 * in which they came and forgotten in the same. Not thread-safe.
 */
final class Shelf {

    /** Articles that {@link #nearest} gives. */
    private static final int NEAREST = 100;

    /** Entries of the index read for one article, those of its weightiest features; bounds the time whatever the window holds. */
    private static final int READ = 20_000;

    /**
     * Articles that the window is thought to have held before the first, and the share of them that had any one name or word: with these, a handful of
     * articles is weighed as if it stood among others.
     */
    private static final double PRIOR = 60;

    private static final double NAME_SHARE = 0.01;
    private static final double WORD_SHARE = 0.03;

    private final LongIndex index = new LongIndex();
    private final Map<Integer, Book> books = new HashMap<>();
    private float[] scores = new float[64];
    private int[] touched = new int[64];
    private int touchedCount;
    private int first;
    private int next;

    /** An article with its weights, which are reckoned anew when the window has grown by half. */
    private static final class Book {
        private final StoryArticle article;
        private @Nullable Weighted weighted;
        private int articles;

        Book(StoryArticle article) {
            this.article = article;
        }
    }

    int size() {
        return books.size();
    }

    /** The number of the article that came first. */
    int first() {
        return first;
    }

    /** Puts an article in and returns its number. */
    int add(StoryArticle article) {
        int number = next++;
        books.put(number, new Book(article));
        Features features = article.features();
        for (int i = 0; i < features.size(); i++) {
            if (isWeighed(features.key(i))) {
                index.add(features.key(i), number);
            }
        }
        return number;
    }

    /** Forgets the article that came first and returns its number. */
    int removeFirst() {
        Book book = books.remove(first);
        Features features = book == null ? new Features(new long[0], new float[0]) : book.article.features();
        for (int i = 0; i < features.size(); i++) {
            if (isWeighed(features.key(i))) {
                index.removeFirst(features.key(i));
            }
        }
        return first++;
    }

    private static boolean isWeighed(long key) {
        return Likeness.weight(Features.kind(key)) > 0;
    }

    StoryArticle article(int number) {
        return book(number).article;
    }

    private Book book(int number) {
        Book book = books.get(number);
        if (book == null) {
            throw new IllegalArgumentException("Article " + number + " is not on the shelf");
        }
        return book;
    }

    /** How alike two articles are, from 0 to 1. */
    double likeness(int one, int other) {
        return Likeness.of(weighted(one), weighted(other));
    }

    private Weighted weighted(int number) {
        Book book = book(number);
        Weighted weighted = book.weighted;
        if (weighted == null || books.size() > book.articles + book.articles / 2) {
            weighted = new Weighted(book.article.features(), this::rarity);
            book.weighted = weighted;
            book.articles = books.size();
        }
        return weighted;
    }

    private double rarity(long key) {
        double share = Features.kind(key) == Features.Kind.WORD ? WORD_SHARE : NAME_SHARE;
        return Math.log((books.size() + PRIOR + 1) / (index.count(key) + PRIOR * share));
    }

    /** The articles that share most with the one of a number, counted by its weightiest features; not itself. */
    List<Integer> nearest(int number) {
        Weighted weighted = weighted(number);
        Features features = weighted.features();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            if (weighted.value(i) > 0) {
                places.add(i);
            }
        }
        places.sort(Comparator.comparingDouble((Integer place) -> -weighted.value(place))
                .thenComparing(place -> place));
        if (scores.length < next - first) {
            scores = new float[Math.max(next - first, scores.length * 2)];
        }
        int left = READ;
        for (int place : places) {
            int count = index.count(features.key(place));
            if (count <= left) {
                left -= count;
                float value = (float) weighted.value(place);
                index.each(features.key(place), other -> score(other, value));
            }
        }
        List<Integer> best = best(number);
        for (int i = 0; i < touchedCount; i++) {
            scores[touched[i] - first] = 0;
        }
        touchedCount = 0;
        return best;
    }

    /** The best of those touched, kept in a heap with the worst on top. */
    private List<Integer> best(int number) {
        Comparator<Integer> order = Comparator.comparingDouble((Integer other) -> scores[other - first])
                .thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(order);
        for (int i = 0; i < touchedCount; i++) {
            int other = touched[i];
            boolean full = best.size() == NEAREST;
            if (other != number && (!full || scores[other - first] > scores[best.element() - first])) {
                best.add(other);
                if (full) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(order.reversed()).toList();
    }

    private void score(int number, float value) {
        if (scores[number - first] == 0) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touched.length * 2);
            }
            touched[touchedCount++] = number;
        }
        scores[number - first] += value;
    }
}
