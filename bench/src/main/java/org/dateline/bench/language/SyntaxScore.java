package org.dateline.bench.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.dateline.language.conllu.ConlluLine;

/**
 * How well tags and trees agree with a treebank, on the treebank's own tokens and with tags that the stage predicted itself.
 * Punctuation counts. Not thread-safe.
 */
final class SyntaxScore {

    /** Names of the figures that {@link #cells()} gives. */
    static final List<String> HEADER =
            List.of("UPOS", "XPOS", "features", "lemma", "UAS", "LAS", "verb arguments F1", "tokens");

    private static final Set<Relation> ARGUMENTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ);

    private int tokens;
    private int upos;
    private int xpos;
    private int features;
    private int lemmas;
    private int unlabelled;
    private int labelled;
    private int arguments;
    private int argumentsExpected;
    private int argumentsFound;

    /** Adds one sentence, whose words are the only tokens of the analysis. */
    void add(List<ConlluLine.Word> words, Analysis analysis) {
        for (int i = 0; i < words.size(); i++) {
            ConlluLine.Word word = words.get(i);
            boolean attached = analysis.head(i) == word.head() - 1;
            boolean right = attached && analysis.relation(i).label().equals(word.relation());
            tokens++;
            upos += analysis.upos(i).name().equals(word.upos()) ? 1 : 0;
            xpos += analysis.xpos(i).equals(word.xpos()) ? 1 : 0;
            features += analysis.morphology(i).toString().equals(word.features()) ? 1 : 0;
            lemmas += analysis.lemma(i).equals(word.lemma()) ? 1 : 0;
            unlabelled += attached ? 1 : 0;
            labelled += right ? 1 : 0;
            boolean expected = ARGUMENTS.contains(Relation.ofLabel(word.relation()))
                    && word.head() > 0
                    && words.get(word.head() - 1).upos().equals("VERB");
            boolean found = ARGUMENTS.contains(analysis.relation(i))
                    && analysis.head(i) != Analysis.ROOT
                    && analysis.upos(analysis.head(i)) == Upos.VERB;
            argumentsExpected += expected ? 1 : 0;
            argumentsFound += found ? 1 : 0;
            arguments += expected && found && right ? 1 : 0;
        }
    }

    List<String> cells() {
        return List.of(
                percent(upos, tokens),
                percent(xpos, tokens),
                percent(features, tokens),
                percent(lemmas, tokens),
                percent(unlabelled, tokens),
                percent(labelled, tokens),
                percent(2 * arguments, argumentsExpected + argumentsFound),
                String.valueOf(tokens));
    }

    static String percent(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.2f", 100.0 * part / whole);
    }
}
