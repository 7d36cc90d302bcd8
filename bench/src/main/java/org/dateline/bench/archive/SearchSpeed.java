package org.dateline.bench.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.archive.Archive;
import org.dateline.archive.SearchRequest;
import org.dateline.archive.query.Query;

/** How long searches take, kind by kind: the first twenty hits with marks, all facets and the histogram, one search at a time. */
record SearchSpeed(Map<String, double[]> milliseconds) {

    private static final String[] COMMON = {
        "government", "police", "president", "year", "people", "country", "minister", "war", "city", "market", "team", "health"
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
        Map<String, double[]> milliseconds = new LinkedHashMap<>();
        List<Double> all = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            boolean counts = pass == 1;
            kinds.forEach((kind, texts) -> {
                double[] times = texts.stream().mapToDouble(text -> time(archive, text)).sorted().toArray();
                if (counts) {
                    milliseconds.put(kind, times);
                    Arrays.stream(times).forEach(all::add);
                }
            });
        }
        milliseconds.put("all", all.stream().mapToDouble(Double::doubleValue).sorted().toArray());
        return new SearchSpeed(milliseconds);
    }

    private static double time(Archive archive, String text) {
        SearchRequest request = SearchRequest.of(Query.parse(text));
        long started = System.nanoTime();
        long total = archive.search().search(request).total();
        double taken = (System.nanoTime() - started) / 1e6;
        if (total < 0) {
            throw new IllegalStateException(text);
        }
        return taken;
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
