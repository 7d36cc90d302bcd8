package org.dateline.language.conllu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.language.LanguageStage;
import org.junit.jupiter.api.Test;

class ConlluAnnotationTest {

    private static final LanguageStage STAGE = LanguageStage.standard();

    @Test
    void writesTextAsWordsWithTheirHeads() {
        List<ConlluSentence> sentences =
                ConlluAnnotation.annotate(STAGE, "Ana Lund didn't sign the treaty.\n\nShe left.");
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0).comment("text")).isEqualTo("Ana Lund didn't sign the treaty.");
        List<ConlluLine> lines = sentences.get(0).lines();
        assertThat(lines.get(2)).isInstanceOfSatisfying(ConlluLine.MultiwordToken.class, token -> {
            assertThat(token.form()).isEqualTo("didn't");
            assertThat(token.first()).isEqualTo(3);
            assertThat(token.last()).isEqualTo(4);
        });
        List<ConlluLine.Word> words = sentences.get(0).words();
        assertThat(words.get(0).misc()).isEqualTo("Name=B-Person");
        assertThat(words.get(1).misc()).isEqualTo("Name=I-Person");
        assertThat(words.get(4).head()).isZero();
        assertThat(words.get(4).relation()).isEqualTo("root");
        assertThat(words.get(6).misc()).isEqualTo("SpaceAfter=No");
        assertThat(sentences.get(1).words().get(0).head()).isEqualTo(2);
    }

    @Test
    void keepsAFilesTokensAndReplacesTheRest() {
        String file = """
                # sent_id = 7
                1-2\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
                1\tca\t_\t_\t_\t_\t0\tdep\t_\tSpaceAfter=No
                2\tn't\t_\t_\t_\t_\t1\tdep\t_\t_
                3\tgo on\t_\t_\t_\t_\t1\tdep\t_\t_
                3.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_

                """;
        ConlluSentence sentence = ConlluReader.read(file.lines()).get(0);
        ConlluSentence annotated = ConlluAnnotation.annotate(STAGE, sentence);
        assertThat(annotated.comments()).isEqualTo(sentence.comments());
        assertThat(annotated.lines()).hasSize(4);
        assertThat(annotated.words()).extracting(ConlluLine.Word::form).containsExactly("ca", "n't", "go on");
        assertThat(annotated.words().get(0).upos()).isEqualTo("AUX");
        assertThat(annotated.words().get(0).misc()).isEqualTo("SpaceAfter=No");
        assertThat(annotated.words().stream().filter(word -> word.head() == 0)).hasSize(1);
    }
}
