package org.dateline.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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

    /** Articles looked at under one hash, the latest: what an agency has sent to everybody must not take the square of their number. */
    private static final int LATEST = 100;

    private final LongIndex index = new LongIndex();
    private final ArrayDeque<StoryArticle> articles = new ArrayDeque<>();
    private final Map<Integer, StoryArticle> byNumber = new HashMap<>();
    private int first;
    private int next;

    /** How often each article in the window has met the one that is looked at, from the first on; nought between two calls. */
    private int[] meetings = new int[64];

    /** The articles that it has met. */
    private int[] met = new int[64];

    private int metCount;

    /** The copy that the article makes, either way round, with the one it is most alike; null if there is none. */
    @Nullable
    Copy find(StoryArticle article) {
        if (meetings.length < next - first) {
            meetings = new int[Math.max(next - first, meetings.length * 2)];
        }
        Signature signature = article.signature();
        for (int i = 0; i < signature.size(); i++) {
            index.eachOfLatest(signature.hash(i), LATEST, this::meet);
        }
        Copy best = null;
        for (int number : mostMet()) {
            StoryArticle other = byNumber.get(number);
            Copy copy = other == null ? null : Copies.between(other, article);
            if (copy != null
                    && copy.similarity() >= THRESHOLD
                    && (best == null || copy.similarity() > best.similarity())) {
                best = copy;
            }
        }
        return best;
    }

    private void meet(int number) {
        if (meetings[number - first]++ == 0) {
            if (metCount == met.length) {
                met = Arrays.copyOf(met, metCount * 2);
            }
            met[metCount++] = number;
        }
    }

    /** Those that met it most, the earlier of equal ones first; forgets all meetings. */
    private List<Integer> mostMet() {
        long[] ordered = new long[metCount];
        int kept = 0;
        for (int i = 0; i < metCount; i++) {
            int times = meetings[met[i] - first];
            meetings[met[i] - first] = 0;
            if (times >= MEETING) {
                ordered[kept++] = -(long) times << Integer.SIZE | met[i];
            }
        }
        metCount = 0;
        Arrays.sort(ordered, 0, kept);
        List<Integer> most = new ArrayList<>();
        for (int i = 0; i < Math.min(kept, COMPARED); i++) {
            most.add((int) ordered[i]);
        }
        return most;
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
