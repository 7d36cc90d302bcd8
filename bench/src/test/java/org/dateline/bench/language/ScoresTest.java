package org.dateline.bench.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.dateline.language.SentenceBounds;
import org.dateline.language.TokenList;
import org.dateline.language.conllu.ConlluAnnotation;
import org.dateline.language.conllu.ConlluLine;
import org.dateline.language.conllu.ConlluSentence;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final LanguageStage STAGE = LanguageStage.standard();
    private static final String TEXT = "Ana Lund met reporters in Berlin. She didn't stay.";

    @Test
    void theStageAgreesWithItselfAndNotWithSomethingElse() {
        SyntaxScore score = new SyntaxScore();
        ConlluSentence own = ConlluAnnotation.annotate(STAGE, TEXT).get(0);
        List<String> forms = own.words().stream().map(ConlluLine.Word::form).toList();
        Analysis analysis = STAGE.annotate(TokenList.ofForms(forms), SentenceBounds.of(forms.size()));
        score.add(own.words(), analysis);
        assertThat(score.cells()).startsWith("100.00").contains("7");
        ConlluLine.Word root = new ConlluLine.Word(1, "Ana", "Ana", "PROPN", "NNP", "_", 0, "root", "_", "_");
        score.add(List.of(root), analysis);
        assertThat(score.cells().get(4)).isEqualTo("87.50");
    }

    @Test
    void namesCountOnlyWithTheirExactSpan() {
        Analysis analysis = STAGE.annotate("Ana Lund arrived in Berlin.");
        NameScore right = new NameScore();
        right.add(List.of("B-PER", "I-PER", "O", "O", "B-LOC", "O"), analysis);
        assertThat(right.cells().get(2)).isEqualTo("100.00");
        NameScore half = new NameScore();
        half.add(List.of("B-PER", "O", "O", "O", "B-LOC", "O"), analysis);
        assertThat(half.cells().get(2)).isEqualTo("50.00");
        NameScore other = new NameScore();
        other.add(List.of("O"), analysis);
        assertThat(other.cells().get(3)).isEqualTo("0");
    }

    @Test
    void tokensAndSentencesAreComparedByTheCharactersTheyCover() {
        Analysis analysis = STAGE.annotate(TEXT);
        RawScore same = new RawScore();
        for (ConlluSentence sentence : ConlluAnnotation.annotate(STAGE, TEXT)) {
            same.gold(sentence.lines());
        }
        assertThat(same.cells(analysis)).containsExactly("100.00", "100.00", "11", "2");
        RawScore joined = new RawScore();
        joined.gold(ConlluAnnotation.annotate(STAGE, TEXT).stream()
                .flatMap(sentence -> sentence.lines().stream())
                .filter(line -> !(line instanceof ConlluLine.MultiwordToken))
                .toList());
        assertThat(joined.cells(analysis).get(1)).isEqualTo("0.00");
    }
}
