package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagesTest {

    private static final String ENGLISH =
            "The minister said on Friday that he would not resign, after a week of protests in"
                    + " the capital and in other towns across the country.";

    static List<String[]> sentences() {
        return Examples.of("languages-sentences.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tellsTheLanguageOfASentence(String text, String language) {
        Languages.Guess guess = Objects.requireNonNull(Languages.guess(text));
        assertThat(guess.language()).as(text).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void isSureOfAFewSentences(String text, String language) {
        assertThat(Languages.guess(text + " " + text)).isEqualTo(new Languages.Guess(language, true));
    }

    @Test
    void theTextWinsOverTheDeclarationAndSaysSo() {
        Draft draft = declaring("de-DE");
        assertThat(Languages.of(ENGLISH, draft)).isEqualTo("en");
        assertThat(draft.warnings).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("language-conflict");
            assertThat(warning.message()).contains("de-DE").contains("\"en\"");
        });
    }

    @Test
    void aShortTextDoesNotOverruleTheDeclaration() {
        Draft draft = declaring("de");
        assertThat(Languages.of("The minister resigned.", draft)).isEqualTo("de");
        assertThat(draft.warnings).isEmpty();
    }

    @Test
    void betweenLanguagesThatAreAlikeTheDeclarationDecides() {
        String danish =
                "Ministeren sagde fredag, at han ikke vil gå af, efter en uge med protester i hovedstaden og i andre byer.";
        Draft draft = declaring("nb-NO");
        assertThat(Languages.of(danish, draft)).isEqualTo("nb");
        assertThat(draft.warnings).isEmpty();
    }

    @Test
    void namesAndNumbersAreNoLanguage() {
        assertThat(Languages.of("Quint 3, Feld 2 (67'). Harbour FC: Marsh, Oduya, Lindqvist, Ferri.", declaring(null)))
                .isNull();
        assertThat(Languages.of("2025 — 10/07 …", declaring(null))).isNull();
        assertThat(Languages.of("", declaring("fr"))).isEqualTo("fr");
    }

    @Test
    void quotationsInAnotherLanguageDoNotDecide() {
        assertThat(Languages.of(ENGLISH + " „Wir haben es satt“, a banner in the square said.", declaring("en")))
                .isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"en-US,en", "pt_BR,pt", "iw,he", "EN,en", "x,", "zh-Hant-TW,zh", "english,", "und,"})
    void takesThePrimarySubtag(String tag, @Nullable String primary) {
        assertThat(Languages.primary(tag)).isEqualTo(primary);
    }

    private static Draft declaring(@Nullable String language) {
        Draft draft = new Draft(false);
        draft.declaredLanguage = language;
        return draft;
    }
}
