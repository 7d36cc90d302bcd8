package org.dateline.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
        List<Story.Rewrite> rewrites = new ArrayList<>();
        for (Source source : sources) {
            Copy copy = finder.find(source.summary());
            if (copy != null) {
                rewrites.add(compare(copy, byId(sources, copy.original()), byId(sources, copy.article())));
            }
            finder.add(source.summary());
        }
        return rewrites;
    }

    private static Source byId(List<Source> sources, String id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow();
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
            Set<Integer> mine = new HashSet<>(Arrays.stream(shingles).boxed().toList());
            long both = Arrays.stream(other.shingles).filter(mine::contains).count();
            return (double) both / Math.min(shingles.length, other.shingles.length);
        }
    }

    static Story.Rewrite compare(Copy copy, Source original, Source article) {
        List<Paragraph> before = paragraphs(original);
        List<Paragraph> after = paragraphs(article);
        List<Story.Words> cut = new ArrayList<>();
        List<Story.Edit> changed = new ArrayList<>();
        Set<Paragraph> kept = new HashSet<>();
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
