package org.dateline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.Sentence;
import org.dateline.Span;
import org.jspecify.annotations.Nullable;

/**
 * A story's title and summary, out of its own words. A word counts for the number of articles that have it; the title is the headline whose words count
 * most on average, and the summary takes sentences from the heads of the articles one by one, each time the one whose words count most that no earlier
 * one has said (the SumBasic method of Nenkova and Vanderwende, 2005, over articles instead of occurrences).
 */
record Digest(@Nullable String title, List<Story.Words> summary) {

    private static final int SENTENCES = 3;

    /** Sentences at the head of each article that may go into the summary. */
    private static final int HEAD = 4;

    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;

    /** How much more the first sentence of an article counts: it says what the news is. */
    private static final double LEAD = 1.5;

    private record Candidate(int source, boolean lead, Story.Words words, Set<String> stems) {

        double worth(Map<String, Integer> articles, Set<String> told) {
            return Digest.worth(stems, articles, told) * (lead ? LEAD : 1);
        }
    }

    static Digest of(List<Source> sources) {
        Map<String, Integer> articles = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Set<String> seen = new HashSet<>();
            for (Span span : head(sources.get(i))) {
                Set<String> stems = stems(span.exact());
                boolean lead = seen.isEmpty();
                seen.addAll(stems);
                int words = Words.of(span.exact()).size();
                if (words >= SHORTEST && words <= LONGEST) {
                    candidates.add(new Candidate(
                            i, lead, new Story.Words(sources.get(i).id(), span), stems));
                }
            }
            String headline = sources.get(i).summary().headline();
            seen.addAll(headline == null ? Set.of() : stems(headline));
            seen.forEach(stem -> articles.merge(stem, 1, Integer::sum));
        }
        List<Story.Words> summary = summary(candidates, articles);
        return new Digest(title(sources, articles), summary);
    }

    private static @Nullable String title(List<Source> sources, Map<String, Integer> articles) {
        return sources.stream()
                .flatMap(source ->
                        java.util.stream.Stream.ofNullable(source.summary().headline()))
                .max(Comparator.comparingDouble(headline -> worth(stems(headline), articles, Set.of())))
                .orElseGet(() -> lead(sources));
    }

    /** The first sentence of the first article that has one. */
    private static @Nullable String lead(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> head(source).stream().limit(1))
                .map(Span::exact)
                .findFirst()
                .orElse(null);
    }

    private static List<Story.Words> summary(List<Candidate> candidates, Map<String, Integer> articles) {
        List<Candidate> chosen = new ArrayList<>();
        Set<String> told = new HashSet<>();
        while (chosen.size() < SENTENCES) {
            Candidate best = candidates.stream()
                    .filter(candidate -> fresh(candidate.stems(), told))
                    .max(Comparator.comparingDouble(candidate -> candidate.worth(articles, told)))
                    .orElse(null);
            if (best == null) {
                break;
            }
            chosen.add(best);
            told.addAll(best.stems());
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(Candidate::source)
                        .thenComparingInt(candidate -> candidate.words().span().start()))
                .map(Candidate::words)
                .toList();
    }

    /** Whether at least half of it has not been said. */
    private static boolean fresh(Set<String> stems, Set<String> told) {
        long known = stems.stream().filter(told::contains).count();
        return !stems.isEmpty() && known * 2 <= stems.size();
    }

    private static double worth(Set<String> stems, Map<String, Integer> articles, Set<String> told) {
        double sum = 0;
        for (String stem : stems) {
            sum += told.contains(stem) ? 0 : articles.getOrDefault(stem, 0);
        }
        return stems.isEmpty() ? 0 : sum / Math.sqrt(stems.size());
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : Words.of(text)) {
            if (!StopWords.has(word)) {
                stems.add(Stems.of(word));
            }
        }
        return stems;
    }

    private static List<Span> head(Source source) {
        return source.reading().contents().sentences().stream()
                .limit(HEAD)
                .map(sentence -> span(source, sentence))
                .toList();
    }

    private static Span span(Source source, Sentence sentence) {
        return new Span(sentence.start(), sentence.end(), source.text().slice(sentence.start(), sentence.end()));
    }
}
