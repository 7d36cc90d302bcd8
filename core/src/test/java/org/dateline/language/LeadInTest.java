package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before a sentence at the head of a paragraph is no part of its tree. */
class LeadInTest {

    private static final LanguageStage LANGUAGE = LanguageStage.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TROMSØ, Norway (Northlight News) — The minister signed a pact on Monday. | — | signed",
                "LIMA - A court sentenced a former minister on Tuesday. | - | sentenced",
                "Dakar (AFP) – Soldiers closed the border on Wednesday. | – | closed",
                "GAZA CITY, Palestinian Territories: Two children died on Friday. | : | died",
                "WASHINGTON -- The senate passed the bill. | -- | passed",
            })
    void aDatelineIsNoPartOfTheTree(String text, String last, String root) {
        Analysis analysis = LANGUAGE.annotate(text);
        int end = LeadIn.end(analysis.tokens(), 0, analysis.size());
        assertThat(analysis.tokens().form(end - 1)).isEqualTo(last);
        assertThat(analysis.sentences().count()).isEqualTo(1);
        int head = 0;
        while (analysis.head(head) != Analysis.ROOT) {
            head++;
        }
        assertThat(analysis.tokens().form(head)).isEqualTo(root);
        int lead = 0;
        while (analysis.head(lead) != head) {
            lead = analysis.head(lead);
        }
        assertThat(lead).isLessThan(end);
        assertThat(analysis.relation(lead)).isEqualTo(Relation.PARATAXIS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Port-au-Prince was calm on Monday.",
                "The minister - a lawyer - resigned.",
                "Norway and Iceland - after a night of talks - signed.",
                "NATO said: no comment.",
                "He said (again) - and smiled - that it was over.",
                "US - Iran",
                "AL-ARISH was shelled.",
            })
    void otherSentencesHaveNone(String text) {
        TokenList tokens = Tokeniser.standard().tokenise(text);
        assertThat(LeadIn.end(tokens, 0, tokens.size())).isZero();
    }

    @Test
    void onlyTheHeadOfAParagraphHasOne() {
        TokenList tokens = Tokeniser.standard().tokenise("It ended. LIMA - A court met.");
        assertThat(LeadIn.end(tokens, 3, tokens.size())).isEqualTo(3);
        tokens = Tokeniser.standard().tokenise("It ended.\n\nLIMA - A court met.");
        assertThat(LeadIn.end(tokens, 3, tokens.size())).isEqualTo(5);
    }
}
