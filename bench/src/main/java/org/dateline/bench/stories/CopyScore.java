package org.dateline.bench.stories;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.Contents;
import org.dateline.Document;
import org.dateline.Form;
import org.dateline.Reading;
import org.dateline.story.Copy;
import org.dateline.story.StoryArticle;
import org.dateline.story.StoryClusterer;
import org.dateline.story.Window;

/** Copies found among articles rewritten by rules. */
final class CopyScore {

    /** Words that an article must have to be rewritten: of less, cutting leaves nothing. */
    private static final int FEWEST = 120;

    private final List<String> texts = new ArrayList<>();

    CopyScore(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (text.split("\\s+").length >= FEWEST) {
                texts.add(text);
            }
        }
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        int[] all = new int[4];
        for (Rewriter.Way way : Rewriter.Way.values()) {
            int[] counts = counts(way);
            for (int i = 0; i < counts.length; i++) {
                all[i] += counts[i];
            }
            rows.add(row(way.says, counts));
        }
        int[] originals = originals();
        rows.add(row("the originals among themselves", originals));
        for (int i = 0; i < originals.length; i++) {
            all[i] += originals[i];
        }
        rows.add(row("all", all));
        return rows;
    }

    /** There to be found, found, claimed rightly, claimed. */
    private int[] counts(Rewriter.Way way) {
        Rewriter rewriter = new Rewriter(way.ordinal());
        StoryClusterer clusterer = filled();
        int[] counts = new int[4];
        int half = texts.size() / 2;
        for (int i = 0; i < half; i++) {
            String text = rewriter.rewrite(way, texts.get(i), texts.get(half + i));
            Copy copy = clusterer.add(article("copy " + i, text)).copy();
            String original = "original " + i;
            boolean right = way.copy
                    && copy != null
                    && (copy.original().equals(original) || copy.article().equals(original));
            counts[0] += way.copy ? 1 : 0;
            counts[1] += right ? 1 : 0;
            counts[2] += right ? 1 : 0;
            counts[3] += copy == null ? 0 : 1;
        }
        return counts;
    }

    private int[] originals() {
        StoryClusterer clusterer = new StoryClusterer(Window.STANDARD);
        int claimed = 0;
        for (int i = 0; i < texts.size(); i++) {
            Copy copy = clusterer.add(article("original " + i, texts.get(i))).copy();
            if (copy != null) {
                claimed++;
            }
        }
        return new int[] {0, 0, 0, claimed};
    }

    /** A window of one half of the articles; what is mixed into their copies comes from the other half. */
    private StoryClusterer filled() {
        StoryClusterer clusterer = new StoryClusterer(Window.STANDARD);
        for (int i = 0; i < texts.size() / 2; i++) {
            clusterer.restore(article("original " + i, texts.get(i)), "s" + i);
        }
        return clusterer;
    }

    private static List<String> row(String name, int[] counts) {
        return List.of(
                name,
                counts[3] == 0 ? "-" : ClusterScore.format((double) counts[2] / counts[3]),
                counts[0] == 0 ? "-" : ClusterScore.format((double) counts[1] / counts[0]),
                String.valueOf(counts[0]),
                String.valueOf(counts[3]));
    }

    /** An article of which only the text is known; its paragraphs are of no account here. */
    static StoryArticle article(String id, String text) {
        Article article = new Article(
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                "en",
                null,
                0,
                null,
                Article.Kind.NEWS,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                text);
        return StoryArticle.of(
                id, new Reading(Document.text("", id), Form.CLEAN, List.of(), article, List.of(), Contents.NONE));
    }
}
