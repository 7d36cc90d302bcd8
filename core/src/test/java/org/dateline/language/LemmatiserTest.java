package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatiserTest {

    private static final Lemmatiser LEMMATISER = Lemmatiser.standard();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
            was, VBD, be
            Were, VBD, be
            been, VBN, be
            launched, VBD, launch
            wiped, VBD, wipe
            whipped, VBN, whip
            agreed, VBD, agree
            carried, VBN, carry
            STOPPED, VBD, stop
            seizing, VBG, seize
            Staging, VBG, stage
            dies, VBZ, die
            imposes, VBZ, impose
            went, VBD, go
            cities, NNS, city
            Children, NNS, child
            women, NNS, woman
            crises, NNS, crisis
            talks, NNS, talk
            series, NNS, series
            buses, NNS, bus
            him, PRP, he
            n't, RB, not
            n’t, RB, not
            wo, MD, will
            's, POS, 's
            ’s, POS, 's
            ’s, VBZ, be
            better, JJR, good
            happier, JJR, happy
            Harrow, NNP, Harrow
            States, NNPS, State
            NATO, NNP, NATO
            “, ``, "
            Minister, NN, minister
            nosuchword, NN, nosuchword
            Nosuchtag, XYZ, Nosuchtag
            """)
    void givesDictionaryForms(String form, String xpos, String lemma) {
        assertThat(LEMMATISER.lemma(form, xpos)).isEqualTo(lemma);
    }

    @Test
    void wordsInsideNamesFollowTheirUniversalTag() {
        assertThat(LEMMATISER.lemma("United", "NNP", "VERB")).isEqualTo("Unite");
        assertThat(LEMMATISER.lemma("United", "NNP", "PROPN")).isEqualTo("United");
    }

    @Test
    void theCacheSaysTheSameWhateverItForgot() {
        String text = "was cities cities was launched Harrow cities";
        TokenList tokens = Tokeniser.standard().tokenise(text);
        LemmaCache cache = LEMMATISER.cache();
        for (String xpos : List.of("VBD", "NNS", "NNP", "NONE", "VBD")) {
            for (int i = 0; i < tokens.size(); i++) {
                int tag = LEMMATISER.tag(xpos, null);
                assertThat(cache.lemma(text, tokens.start(i), tokens.end(i), tag))
                        .isEqualTo(LEMMATISER.lemma(tokens.form(i), xpos));
            }
        }
        assertThat(cache.lemma("was", 0, 3, LEMMATISER.tag("VBD", null)))
                .isSameAs(cache.lemma("was", 0, 3, LEMMATISER.tag("VBD", null)));
    }

    @Test
    void noFormAtAllBreaksIt() {
        for (String form : List.of("", "'", "s", "\uD83D", "\u0000", "İ", "ﬃ", "ed", "ies", "IES", "ß", "😀s")) {
            for (String xpos : List.of("VBD", "VBG", "VBZ", "NNS", "NNPS", "NNP", "JJR", "CD", ".")) {
                assertThat(LEMMATISER.lemma(form, xpos)).isNotNull();
            }
        }
    }

    @Test
    void theLongestSuffixDecidesAndAFormBeforeAll() {
        Lemmatiser lemmatiser = Lemmatiser.of(List.of(
                "# A table",
                "edit\tVBD\ted\t2\t",
                "edit\tVBD\tied\t3\ty",
                "edit\tVBD\t^died\t1\t",
                "case\tVBD\t1\t\tlower",
                "case\tVBD\t2\t\ttitle",
                "form\tVBD\twent\tgo"));
        assertThat(lemmatiser.lemma("walked", "VBD")).isEqualTo("walk");
        assertThat(lemmatiser.lemma("carried", "VBN")).isEqualTo("carry");
        assertThat(lemmatiser.lemma("died", "VBD")).isEqualTo("die");
        assertThat(lemmatiser.lemma("Walked", "VBD")).isEqualTo("walk");
        assertThat(lemmatiser.lemma("WALKED", "VBD")).isEqualTo("Walk");
        assertThat(lemmatiser.lemma("Went", "VBD")).isEqualTo("go");
        assertThat(lemmatiser.lemma("walked", "NN")).isEqualTo("walked");
    }

    @Test
    void aBrokenTableNamesItsLine() {
        assertThatThrownBy(() -> Lemmatiser.of(List.of("form\tVBD\twent\tgo", "edit\tVBD\ted")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 2")
                .hasMessageContaining("edit");
    }
}
