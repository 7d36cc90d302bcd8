package org.dateline.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.Block;

/** Says which articles of a story are copies, and what each changed, paragraph by paragraph. */
final class Rewrites {

    /** Shingles of a paragraph that must stand in another one for the two to be versions of each other. */
    private static final double VERSION = 0.4;

    private Rewrites() {}

    /** Each article that is a copy, with the original it is most like. */
    static List<Story.Rewrite> of(List<Source> sources) {
        CopyFinder finder = new CopyFinder();
        Map<String, Source> byId = new HashMap<>();
        Map<String, List<Paragraph>> paragraphs = new HashMap<>();
        List<Story.Rewrite> rewrites = new ArrayList<>();
        for (Source source : sources) {
            byId.putIfAbsent(source.id(), source);
            Copy copy = finder.find(source.summary());
            Source original = copy == null ? null : byId.get(copy.original());
            Source article = copy == null ? null : byId.get(copy.article());
            if (copy != null && original != null && article != null) {
                rewrites.add(compare(
                        copy,
                        original,
                        article,
                        paragraphs.computeIfAbsent(original.id(), id -> paragraphs(original)),
                        paragraphs.computeIfAbsent(article.id(), id -> paragraphs(article))));
            }
            finder.add(source.summary());
        }
        return rewrites;
    }

    private record Paragraph(Story.Words words, List<String> text, int[] shingles) {

        static Paragraph of(String article, Block block) {
            List<String> words = Words.of(block.span().exact());
            return new Paragraph(new Story.Words(article, block.span()), words, Signature.shingles(words));
        }

        /** Share of the shorter one's shingles that the two have in common; of paragraphs too short for shingles whether they are the same. */
        double likeness(Paragraph other) {
            if (shingles.length == 0 || other.shingles.length == 0) {
                return text.equals(other.text) ? 1 : 0;
            }
            return (double) common(shingles, other.shingles) / Math.min(shingles.length, other.shingles.length);
        }

        /** How many numbers two lists in growing order have in common. */
        private static int common(int[] one, int[] other) {
            int both = 0;
            int j = 0;
            for (int value : one) {
                while (j < other.length && other[j] < value) {
                    j++;
                }
                if (j < other.length && other[j] == value) {
                    both++;
                }
            }
            return both;
        }
    }

    private static Story.Rewrite compare(
            Copy copy, Source original, Source article, List<Paragraph> before, List<Paragraph> after) {
        List<Story.Words> cut = new ArrayList<>();
        List<Story.Edit> changed = new ArrayList<>();
        Set<Paragraph> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Paragraph old : before) {
            Paragraph match = null;
            double most = VERSION;
            for (Paragraph candidate : after) {
                double likeness = candidate.text().equals(old.text()) ? 2 : candidate.likeness(old);
                if (likeness >= most && (match == null || likeness > most)) {
                    most = likeness;
                    match = candidate;
                }
            }
            if (match == null) {
                cut.add(old.words());
            } else {
                kept.add(match);
                if (!match.text().equals(old.text())) {
                    changed.add(new Story.Edit(old.words(), match.words()));
                }
            }
        }
        List<Story.Words> added = after.stream()
                .filter(paragraph -> !kept.contains(paragraph))
                .map(Paragraph::words)
                .toList();
        return new Story.Rewrite(copy, headlineChanged(original, article), cut, added, changed);
    }

    private static boolean headlineChanged(Source original, Source article) {
        String before = original.summary().headline();
        String after = article.summary().headline();
        return before != null && after != null && !Words.of(before).equals(Words.of(after));
    }

    private static List<Paragraph> paragraphs(Source source) {
        return source.article().blocks().stream()
                .map(block -> Paragraph.of(source.id(), block))
                .toList();
    }
}
