package org.dateline.bench.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.language.conllu.ConlluLine;
import org.jspecify.annotations.Nullable;

/** A rival's verb arguments and names, counted as {@link SyntaxScore} and {@link NameScore} count Dateline's. Not thread-safe. */
final class ParserScore {

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj");

    private int arguments;
    private int argumentsMarked;
    private int names;
    private int namesMarked;

    void add(List<ConlluLine.Word> words, List<Parser.Word> parsed, @Nullable List<String> labels) {
        for (int i = 0; i < words.size(); i++) {
            ConlluLine.Word word = words.get(i);
            Parser.Word guess = parsed.get(i);
            boolean expected = ARGUMENTS.contains(word.relation())
                    && word.head() > 0
                    && words.get(word.head() - 1).upos().equals("VERB");
            boolean found = ARGUMENTS.contains(guess.relation())
                    && guess.head() >= 0
                    && parsed.get(guess.head()).verb();
            argumentsMarked += (expected ? 1 : 0) + (found ? 1 : 0);
            arguments += expected
                            && found
                            && guess.head() == word.head() - 1
                            && guess.relation().equals(word.relation())
                    ? 1
                    : 0;
        }
        if (labels != null && labels.size() == words.size()) {
            Set<String> gold = spans(labels);
            Set<String> found = spans(parsed.stream().map(Parser.Word::name).toList());
            namesMarked += gold.size() + found.size();
            gold.retainAll(found);
            names += gold.size();
        }
    }

    /** Persons, places and organisations as "first last-exclusive kind". */
    static Set<String> spans(List<String> labels) {
        Set<String> spans = new TreeSet<>();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            if (label.equals("B-PER") || label.equals("B-LOC") || label.equals("B-ORG")) {
                int end = i + 1;
                while (end < labels.size() && labels.get(end).startsWith("I-")) {
                    end++;
                }
                spans.add(i + " " + end + " " + label.substring(2));
            }
        }
        return spans;
    }

    String arguments() {
        return SyntaxScore.percent(2 * arguments, argumentsMarked);
    }

    String names() {
        return SyntaxScore.percent(2 * names, namesMarked);
    }

    /** One row over all sets: arguments for each set, then names where they are marked. */
    static List<String> row(String name, List<ParserScore> scores, long tokens, long nanoseconds) {
        List<String> row = new ArrayList<>();
        row.add(name);
        scores.forEach(score -> row.add(score.arguments()));
        row.add(scores.get(0).names());
        row.add(String.valueOf(Math.round(tokens / (nanoseconds / 1e9))));
        return row;
    }
}
