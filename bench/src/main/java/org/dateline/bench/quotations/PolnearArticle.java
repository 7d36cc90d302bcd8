package org.dateline.bench.quotations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One article of PolNeAR with its annotations: brat stand-off files, offsets in code points.
 *
 * @param name the article's name, without the annotator
 * @param text the article
 * @param gold its attributions
 */
record PolnearArticle(String name, String text, List<Gold> gold) {

    /** An attribution as annotated; each list holds pairs of start and end in code points. */
    record Gold(List<int[]> content, List<int[]> cue, List<int[]> source) {}

    /** All articles of a part; of those annotated more than once the first annotator's, by the order of their ids. */
    static List<PolnearArticle> read(Path part) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(part.resolve("attributions"))) {
            files = list.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .toList();
        }
        Map<String, PolnearArticle> articles = new LinkedHashMap<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName()).replaceFirst("_[^_]*\\.ann$", "");
            if (!articles.containsKey(name)) {
                String text = Files.readString(part.resolve("text").resolve(name + ".txt"), StandardCharsets.UTF_8);
                articles.put(name, new PolnearArticle(name, text, gold(file)));
            }
        }
        return List.copyOf(articles.values());
    }

    private static List<Gold> gold(Path file) throws IOException {
        Map<String, List<int[]>> spans = new HashMap<>();
        List<Gold> gold = new ArrayList<>();
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
            String[] fields = line.split("\t");
            if (fields.length > 1 && fields[0].matches("T\\d+")) {
                spans.put(fields[0], offsets(fields[1].substring(fields[1].indexOf(' ') + 1)));
            }
        }
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
            String[] fields = line.split("\t");
            if (fields.length > 1 && fields[0].matches("E\\d+")) {
                Gold one = new Gold(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
                for (String role : fields[1].split(" ")) {
                    String[] pair = role.split(":");
                    List<int[]> where = spans.getOrDefault(pair[1], List.of());
                    if (pair[0].startsWith("Content")) {
                        one.content().addAll(where);
                    } else if (pair[0].startsWith("Cue")) {
                        one.cue().addAll(where);
                    } else if (pair[0].startsWith("Source")) {
                        one.source().addAll(where);
                    }
                }
                if (!one.content().isEmpty()) {
                    gold.add(one);
                }
            }
        }
        return gold;
    }

    private static List<int[]> offsets(String words) {
        List<int[]> offsets = new ArrayList<>();
        for (String pair : words.split(";")) {
            String[] ends = pair.trim().split(" ");
            offsets.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])});
        }
        return offsets;
    }
}
