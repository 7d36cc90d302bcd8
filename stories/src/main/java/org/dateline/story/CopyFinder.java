package org.dateline.story;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an article repeats, among those that came before it. Each article is filed under the smallest hashes of its signature; a text that shares a
 * part of it has most of these among its own, so two that meet are enough to compare the signatures whole. Articles are added in order and forgotten in
 * the same. Not thread-safe.
 */
final class CopyFinder {

    /** From which containment on a text repeats another. */
    static final double THRESHOLD = 0.45;

    /** Hashes that an article is filed under. */
    private static final int FILED = 20;

    /** How many of them must meet. */
    private static final int MEETING = 3;

    /** Articles compared in full, those that meet most. */
    private static final int COMPARED = 40;

    private final LongIndex index = new LongIndex();
    private final ArrayDeque<StoryArticle> articles = new ArrayDeque<>();
    private final Map<Integer, StoryArticle> byNumber = new HashMap<>();
    private int first;
    private int next;

    /** The copy that the article makes, either way round, with the one it is most alike; null if there is none. */
    @Nullable
    Copy find(StoryArticle article) {
        Map<Integer, Integer> meetings = new HashMap<>();
        Signature signature = article.signature();
        for (int i = 0; i < signature.size(); i++) {
            index.each(signature.hash(i), number -> meetings.merge(number, 1, Integer::sum));
        }
        return meetings.entrySet().stream()
                .filter(entry -> entry.getValue() >= MEETING)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .flatMap(entry -> java.util.stream.Stream.ofNullable(byNumber.get(entry.getKey())))
                .map(other -> Copies.between(other, article))
                .filter(copy -> copy.similarity() >= THRESHOLD)
                .max(Comparator.comparingDouble(Copy::similarity))
                .orElse(null);
    }

    void add(StoryArticle article) {
        int number = next++;
        articles.add(article);
        byNumber.put(number, article);
        for (int i = 0; i < filed(article); i++) {
            index.add(article.signature().hash(i), number);
        }
    }

    void removeFirst() {
        StoryArticle article = articles.poll();
        if (article != null) {
            byNumber.remove(first++);
            for (int i = 0; i < filed(article); i++) {
                index.removeFirst(article.signature().hash(i));
            }
        }
    }

    private static int filed(StoryArticle article) {
        return Math.min(FILED, article.signature().size());
    }
}
