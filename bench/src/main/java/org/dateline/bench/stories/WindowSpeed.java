package org.dateline.bench.stories;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.story.StoryArticle;
import org.dateline.story.StoryClusterer;
import org.dateline.story.Window;

/** How long one article takes against a full window of invented ones, and what the window takes of memory. */
final class WindowSpeed {

    private static final int WORDS = 300;
    private static final int VOCABULARY = 200_000;
    private static final int TOPIC = 40;
    private static final int TIMED = 2_000;

    private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    private final int articles;
    private final Random random = new Random(7);
    private final List<String[]> topics = new ArrayList<>();
    private final double[] cumulative = new double[VOCABULARY];

    WindowSpeed(int articles) {
        this.articles = articles;
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            sum += 1.0 / (i + 3);
            cumulative[i] = sum;
        }
    }

    List<String> row() {
        StoryClusterer clusterer = new StoryClusterer(new Window(Window.STANDARD.days(), articles));
        long before = used();
        int stored = 0;
        List<StoryArticle> lot = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            StoryArticle article = article("w" + i);
            stored += i < TIMED ? article.bytes().length : 0;
            clusterer.restore(article, "s" + (i % (articles / 4 + 1)));
        }
        long after = used();
        double[] times = new double[TIMED];
        for (int i = 0; i < TIMED; i++) {
            lot.add(article("t" + i));
        }
        for (int i = 0; i < TIMED; i++) {
            long start = processor.getCurrentThreadCpuTime();
            clusterer.add(lot.get(i));
            times[i] = (processor.getCurrentThreadCpuTime() - start) / 1e6;
        }
        double[] warm = Arrays.copyOfRange(times, TIMED / 4, TIMED);
        Arrays.sort(warm);
        return List.of(
                String.valueOf(clusterer.size()),
                at(warm, 0.5),
                at(warm, 0.95),
                at(warm, 0.99),
                String.valueOf((after - before) >> 20),
                String.valueOf(stored / Math.min(articles, TIMED)));
    }

    private static String at(double[] sorted, double share) {
        return String.format(Locale.ROOT, "%.2f", sorted[(int) (sorted.length * share)]);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private StoryArticle article(String id) {
        String[] topic;
        if (topics.isEmpty() || random.nextInt(10) > 0) {
            topic = new String[TOPIC];
            Arrays.setAll(topic, i -> word());
            topics.add(topic);
        } else {
            topic = topics.get(random.nextInt(topics.size()));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(random.nextInt(4) == 0 ? topic[random.nextInt(TOPIC)] : word())
                    .append(i % 20 == 19 ? ". " : " ");
        }
        return CopyScore.article(id, text.toString());
    }

    /** A word by Zipf's law, spelled in letters. */
    private String word() {
        double at = random.nextDouble() * cumulative[VOCABULARY - 1];
        int rank = Arrays.binarySearch(cumulative, at);
        int number = (rank < 0 ? -rank - 1 : rank) + 26 * 26;
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
