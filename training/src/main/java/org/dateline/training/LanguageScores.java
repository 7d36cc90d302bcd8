package org.dateline.training;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.dateline.language.Relation;
import org.dateline.language.SentenceBounds;
import org.dateline.language.TokenList;
import org.dateline.language.Upos;
import org.dateline.language.conllu.ConlluLine;
import org.dateline.language.conllu.ConlluSentence;
import org.dateline.language.internal.NameLabels;

/**
 * How well the finished stage annotates a treebank's own tokens: parts of speech, features, lemmas, heads, relations, and the
 * subjects and objects of verbs, with tags it predicted itself.
 */
final class LanguageScores {

    private static final Set<Relation> ARGUMENTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ);

    private int tokens;
    private int upos;
    private int xpos;
    private int features;
    private int lemmas;
    private int unlabelled;
    private int labelled;
    private int arguments;
    private int argumentsGold;
    private int argumentsFound;

    static LanguageScores of(LanguageStage stage, List<ConlluSentence> sentences) {
        LanguageScores scores = new LanguageScores();
        for (ConlluSentence sentence : sentences) {
            List<ConlluLine.Word> words = sentence.words();
            List<String> forms = new ArrayList<>();
            for (ConlluLine.Word word : words) {
                forms.add(word.form());
            }
            scores.add(words, stage.annotate(TokenList.ofForms(forms), SentenceBounds.of(forms.size())));
        }
        return scores;
    }

    private void add(List<ConlluLine.Word> words, Analysis analysis) {
        for (int i = 0; i < words.size(); i++) {
            ConlluLine.Word word = words.get(i);
            Relation gold = Relation.ofLabel(word.relation());
            boolean attached = analysis.head(i) == word.head() - 1;
            boolean right = attached && analysis.relation(i).label().equals(word.relation());
            tokens++;
            upos += analysis.upos(i).name().equals(word.upos()) ? 1 : 0;
            xpos += analysis.xpos(i).equals(word.xpos()) ? 1 : 0;
            features += analysis.morphology(i).toString().equals(word.features()) ? 1 : 0;
            lemmas += analysis.lemma(i).equals(word.lemma()) ? 1 : 0;
            unlabelled += attached ? 1 : 0;
            labelled += right ? 1 : 0;
            boolean expected = ARGUMENTS.contains(gold)
                    && word.head() > 0
                    && words.get(word.head() - 1).upos().equals("VERB");
            boolean found = ARGUMENTS.contains(analysis.relation(i))
                    && analysis.head(i) >= 0
                    && analysis.upos(analysis.head(i)) == Upos.VERB;
            argumentsGold += expected ? 1 : 0;
            argumentsFound += found ? 1 : 0;
            arguments += expected && found && right ? 1 : 0;
        }
    }

    /** Exact spans of persons, places and organisations, from 0 to 100. */
    static double names(LanguageStage stage, List<Sample> samples) {
        int right = 0;
        int expected = 0;
        int found = 0;
        for (Sample sample : samples) {
            if (sample.length() == 0 || sample.names()[0] == 0) {
                continue;
            }
            Analysis analysis = stage.annotate(sample.tokens(), SentenceBounds.of(sample.length()));
            Set<String> spans = new TreeSet<>();
            for (int name = 0; name < analysis.nameCount(); name++) {
                int kind = NameLabels.KINDS.indexOf(analysis.nameKind(name));
                if (kind < 3) {
                    spans.add(analysis.nameStart(name) + "-" + (analysis.nameEnd(name) - 1) + "-" + kind);
                }
            }
            Set<String> gold = Scores.goldSpans(sample);
            expected += gold.size();
            found += spans.size();
            gold.retainAll(spans);
            right += gold.size();
        }
        return 200.0 * right / Math.max(1, expected + found);
    }

    @Override
    public String toString() {
        double scale = 100.0 / tokens;
        return String.format(
                Locale.ROOT,
                "UPOS %.2f  XPOS %.2f  features %.2f  lemmas %.2f  UAS %.2f  LAS %.2f  verb arguments F1 %.2f",
                upos * scale,
                xpos * scale,
                features * scale,
                lemmas * scale,
                unlabelled * scale,
                labelled * scale,
                200.0 * arguments / Math.max(1, argumentsGold + argumentsFound));
    }
}
