package org.dateline.bench.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes copies of articles as newsrooms do, by rules and a seed. Texts are paragraphs apart by blank lines. Not thread-safe. */
final class Rewriter {

    /** What can be done to an article, and whether the outcome still is a copy of it. */
    enum Way {
        /** The headline alone is another; it is no part of the text. */
        NEW_HEADLINE("new headline", true),
        /** The last paragraphs are cut until six words in ten are left. */
        CUT("cut to six tenths", true),
        /** Cut to less than half. */
        CUT_SHORT("cut to four tenths", true),
        /** One word in twelve is left out or another. */
        EDITED("one word in twelve edited", true),
        /** A lead of the outlet's own, a third of the paragraphs left out, the others in another order, one word in fifteen another. */
        REWRITTEN("agency copy rewritten", true),
        /** Half as much again of other matter behind it. */
        EXTENDED("half as much added", true),
        /** Another article that takes a paragraph of it, as a quotation that everybody has. */
        QUOTED("another article with one of its paragraphs", false);

        final String says;
        final boolean copy;

        Way(String says, boolean copy) {
            this.says = says;
            this.copy = copy;
        }
    }

    private final Random random;

    Rewriter(long seed) {
        this.random = new Random(seed);
    }

    /** The article rewritten; {@code other} is one that has nothing to do with it. */
    String rewrite(Way way, String article, String other) {
        List<String> paragraphs = paragraphs(article);
        return switch (way) {
            case NEW_HEADLINE -> article;
            case CUT -> head(paragraphs, 0.6);
            case CUT_SHORT -> head(paragraphs, 0.4);
            case EDITED -> edit(article, other, 12);
            case REWRITTEN -> rewritten(paragraphs, other);
            case EXTENDED ->
                article + "\n\n" + head(paragraphs(other), 0.5 * words(article) / Math.max(1, words(other)));
            case QUOTED -> quoted(paragraphs, other);
        };
    }

    private static List<String> paragraphs(String text) {
        return List.of(text.strip().split("\n\\s*\n|\n"));
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static String head(List<String> paragraphs, double share) {
        String[] words = String.join(" \n\n ", paragraphs).split(" ");
        int kept = (int) Math.min(words.length, Math.round(words.length * share));
        return String.join(" ", List.of(words).subList(0, kept));
    }

    private String edit(String text, String other, int oneIn) {
        String[] theirs = other.split("\\s+");
        StringBuilder edited = new StringBuilder();
        for (String word : text.split(" ")) {
            if (random.nextInt(oneIn) > 0) {
                edited.append(word).append(' ');
            } else if (random.nextBoolean()) {
                edited.append(theirs[random.nextInt(theirs.length)]).append(' ');
            }
        }
        return edited.toString().strip();
    }

    private String rewritten(List<String> paragraphs, String other) {
        List<String> kept = new ArrayList<>();
        for (int i = 1; i < paragraphs.size(); i++) {
            if (random.nextInt(3) > 0) {
                kept.add(random.nextInt(4) == 0 ? kept.size() : random.nextInt(kept.size() + 1), paragraphs.get(i));
            }
        }
        String lead = paragraphs(other).getFirst();
        return lead + "\n\n" + edit(String.join("\n\n", kept), other, 15);
    }

    /** No more than a sixth of the other article. */
    private String quoted(List<String> paragraphs, String other) {
        String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
        int most = Math.max(1, words(other) / 6);
        String[] words = paragraph.split("\\s+");
        String quotation = String.join(" ", List.of(words).subList(0, Math.min(most, words.length)));
        return other + "\n\n" + quotation;
    }
}
