package org.dateline.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dateline.language.TokenList;
import org.junit.jupiter.api.Test;

class WordNetExamplesTest {

    @Test
    void onlyWhatStandsInQuotationMarksIsAnExample() {
        assertThat(WordNetExamples.quoted(" grow less; \"The noise died down\"; \"the wind fell \" and \"no end"))
                .containsExactly("The noise died down", "the wind fell");
    }

    @Test
    void examplesAreSentencesOfFourWordsOrMore() throws IOException {
        List<TokenList> sentences = WordNetExamples.sentences();
        assertThat(sentences).hasSizeGreaterThan(20_000).allMatch(tokens -> tokens.size() >= 4);
    }
}
