package org.dateline.bench.archive;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.archive.Archive;
import org.dateline.archive.SearchRequest;
import org.dateline.archive.query.Query;

/**
 * How long searches take, kind by kind: the first twenty hits with marks, all facets and the histogram, one search at a time.
 *
 * @param milliseconds on the clock, sorted
 * @param processor milliseconds that the searching thread has run, sorted: what remains comparable where other programs share the machine
 */
record SearchSpeed(Map<String, double[]> milliseconds, Map<String, double[]> processor) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final String[] COMMON = {
        "government",
        "police",
        "president",
        "year",
        "people",
        "country",
        "minister",
        "war",
        "city",
        "market",
        "team",
        "health"
    };
    private static final String[] COUNTRIES = {"USA", "GBR", "RUS", "UKR", "ISR", "CHN", "FRA", "IND"};
    private static final String[] TYPES = {"ASSAULT", "CONSULT", "ACCUSE", "COERCE", "AGREE", "REQUEST"};

    static SearchSpeed measure(Archive archive, int queries) {
        ZipfWords words = new ZipfWords(300_000);
        Random random = new Random(11);
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        for (int i = 0; i < queries; i++) {
            String common = pick(COMMON, random);
            String other = pick(COMMON, random);
            String invented = words.word(random);
            add(kinds, "one common word", common);
            add(kinds, "one word drawn by Zipf's law", invented);
            add(kinds, "two words", common + " " + other);
            add(kinds, "two words or one, not another", common + " " + other + " OR " + invented + " -football");
            add(kinds, "a phrase", "\"the " + common + "\"");
            add(kinds, "outlet and dates", "publisher:outlet " + common + " date:2025-03-01..2025-05-31");
            add(kinds, "one event", "actor:" + pick(COUNTRIES, random) + " event:" + pick(TYPES, random));
            add(kinds, "near a point", "near:51.5,-0.1,200km");
        }
        add(kinds, "everything", "*");
        for (List<String> texts : kinds.values()) {
            texts.forEach(text -> time(archive, text));
        }
        Map<String, double[]> milliseconds = new LinkedHashMap<>();
        Map<String, double[]> processor = new LinkedHashMap<>();
        List<double[]> all = new ArrayList<>();
        kinds.forEach((kind, texts) -> {
            List<double[]> times =
                    texts.stream().map(text -> time(archive, text)).toList();
            milliseconds.put(kind, column(times, 0));
            processor.put(kind, column(times, 1));
            all.addAll(times);
        });
        milliseconds.put("all", column(all, 0));
        processor.put("all", column(all, 1));
        return new SearchSpeed(milliseconds, processor);
    }

    private static double[] column(List<double[]> times, int column) {
        return times.stream().mapToDouble(time -> time[column]).sorted().toArray();
    }

    private static double[] time(Archive archive, String text) {
        SearchRequest request = SearchRequest.of(Query.parse(text));
        long processor = THREADS.getCurrentThreadCpuTime();
        long started = System.nanoTime();
        long total = archive.search().search(request).total();
        double taken = (System.nanoTime() - started) / 1e6;
        double ran = (THREADS.getCurrentThreadCpuTime() - processor) / 1e6;
        if (total < 0) {
            throw new IllegalStateException(text);
        }
        return new double[] {taken, ran};
    }

    static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }

    private static void add(Map<String, List<String>> kinds, String kind, String text) {
        kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(text);
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
