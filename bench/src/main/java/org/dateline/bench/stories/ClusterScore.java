package org.dateline.bench.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.Reading;
import org.dateline.story.Assignment;
import org.dateline.story.StoryArticle;
import org.dateline.story.StoryClusterer;
import org.dateline.story.Window;

/** Articles into stories against ECB+'s sub-topics. */
final class ClusterScore {

    private static final int ORDERS = 5;
    private static final int LOT = 50;

    private final List<StoryArticle> articles;
    private final Map<String, String> gold = new HashMap<>();

    ClusterScore(List<EcbArticle> set, List<Reading> readings) {
        this.articles = readings.stream().map(StoryArticle::of).toList();
        set.forEach(article -> gold.put(article.id(), article.subTopic()));
    }

    List<List<String>> rows(String part) {
        return List.of(
                row(part + ", at once", articles.size(), 1),
                row(part + ", by " + LOT, LOT, ORDERS),
                row(part + ", one by one", 1, ORDERS));
    }

    /** Clusters with articles of more than one sub-topic, and how many of each. */
    List<String> mixed() {
        Map<String, Map<String, Integer>> byStory = new TreeMap<>();
        cluster(articles, articles.size())
                .forEach((article, story) -> byStory.computeIfAbsent(story, key -> new TreeMap<>())
                        .merge(String.valueOf(gold.get(article)), 1, Integer::sum));
        return byStory.values().stream()
                .filter(counts -> counts.size() > 1)
                .map(Map::toString)
                .toList();
    }

    private List<String> row(String name, int lot, int orders) {
        double precision = 0;
        double recall = 0;
        double f1 = 0;
        double stories = 0;
        for (int order = 0; order < orders; order++) {
            List<StoryArticle> shuffled = new ArrayList<>(articles);
            if (orders > 1) {
                Collections.shuffle(shuffled, new Random(order));
            }
            Clustering clustering = new Clustering(cluster(shuffled, lot), gold);
            Clustering.Score score = clustering.bCubed();
            precision += score.precision() / orders;
            recall += score.recall() / orders;
            f1 += score.f1() / orders;
            stories += (double) clustering.groups() / orders;
        }
        return List.of(
                name,
                format(precision),
                format(recall),
                format(f1),
                String.valueOf(Math.round(stories)),
                String.valueOf(gold.values().stream().distinct().count()),
                String.valueOf(articles.size()));
    }

    static Map<String, String> cluster(List<StoryArticle> articles, int lot) {
        StoryClusterer clusterer = new StoryClusterer(Window.STANDARD);
        Map<String, String> stories = new HashMap<>();
        for (int at = 0; at < articles.size(); at += lot) {
            for (Assignment one : clusterer.addAll(articles.subList(at, Math.min(articles.size(), at + lot)))) {
                stories.put(one.article(), one.story());
            }
        }
        return stories;
    }

    static String format(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
