package org.dateline.bench.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.language.SentenceSplitter;
import org.junit.jupiter.api.Test;

/** Keeps the gold gold: what can be said of it without a parser. */
class NewsSentenceTest {

    private static final Set<String> RELATIONS = Set.of(
            "root",
            "nsubj",
            "nsubj:pass",
            "csubj",
            "obj",
            "iobj",
            "obl",
            "obl:agent",
            "obl:unmarked",
            "ccomp",
            "xcomp",
            "advcl",
            "advmod",
            "acl",
            "acl:relcl",
            "nmod",
            "nmod:poss",
            "nmod:desc",
            "appos",
            "amod",
            "nummod",
            "compound",
            "compound:prt",
            "flat",
            "fixed",
            "conj",
            "cc",
            "cc:preconj",
            "case",
            "mark",
            "aux",
            "aux:pass",
            "cop",
            "expl",
            "parataxis");

    @Test
    void thereAreAHundredAndEachIsOneSentence() {
        SentenceSplitter splitter = SentenceSplitter.standard();
        assertThat(NewsSentence.all())
                .hasSize(100)
                .allSatisfy(
                        sentence -> assertThat(splitter.split(sentence.tokens()).count())
                                .as(sentence.tokens().text())
                                .isOne())
                .allSatisfy(sentence -> assertThat(sentence.arcs()).hasSizeBetween(4, 9));
    }

    @Test
    void theArcsOfASentenceFitInOneTree() {
        for (NewsSentence sentence : NewsSentence.all()) {
            Map<Integer, Integer> heads = new HashMap<>();
            for (NewsSentence.Arc arc : sentence.arcs()) {
                String shown = sentence.shown(arc);
                assertThat(RELATIONS).contains(arc.relation());
                assertThat(arc.relation().equals("root")).as(shown).isEqualTo(arc.head() < 0);
                assertThat(heads.put(arc.dependent(), arc.head()))
                        .as("second head in " + shown)
                        .isNull();
            }
            for (int token : heads.keySet()) {
                int steps = 0;
                for (Integer up = token; up != null && up >= 0; up = heads.get(up)) {
                    assertThat(steps++)
                            .as("a ring in " + sentence.tokens().text())
                            .isLessThan(100);
                }
            }
        }
    }

    @Test
    void theArcsOfASentenceDoNotCross() {
        for (NewsSentence sentence : NewsSentence.all()) {
            for (NewsSentence.Arc one : sentence.arcs()) {
                for (NewsSentence.Arc other : sentence.arcs()) {
                    assertThat(crosses(one, other))
                            .as(sentence.shown(one) + " crosses " + sentence.shown(other))
                            .isFalse();
                }
            }
        }
    }

    private static boolean crosses(NewsSentence.Arc one, NewsSentence.Arc other) {
        int from = Math.min(one.dependent(), one.head());
        int to = Math.max(one.dependent(), one.head());
        int first = Math.min(other.dependent(), other.head());
        int last = Math.max(other.dependent(), other.head());
        return from >= 0 && first >= 0 && from < first && first < to && to < last;
    }
}
