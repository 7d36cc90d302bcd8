package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class ReaderTest {

    private final Reader reader = Reader.standard();

    @Test
    void bareSentencePassesThroughUntouched() {
        Reading reading = reader.read(Document.text("The minister resigned on Friday.", "sentence"));
        assertThat(reading.form()).isEqualTo(Form.CLEAN);
        assertThat(reading.article().text()).isEqualTo("The minister resigned on Friday.");
        assertThat(reading.article().wordCount()).isEqualTo(5);
    }

    @Test
    void sameBytesGiveTheSameReading() {
        byte[] bytes = "<html><body><p>The minister resigned on Friday.</p></body></html>"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(reader.read(Document.of(bytes, "a")).article())
                .isEqualTo(reader.read(Document.of(bytes.clone(), "a")).article());
    }

    @Test
    void sentencesAreSpansOfTheText() {
        Reading reading = reader.read(Document.text(
                "Ships \uD83D\uDEA2 left on Friday. Nobody saw Gen. Holt.\n\nThe harbour is shut.", "three"));
        int[] text = reading.article().text().codePoints().toArray();
        assertThat(reading.contents().sentences())
                .extracting(sentence -> new String(text, sentence.start(), sentence.end() - sentence.start()))
                .containsExactly("Ships \uD83D\uDEA2 left on Friday.", "Nobody saw Gen. Holt.", "The harbour is shut.");
    }

    @Test
    void anotherLanguageIsReadButNotAnnotated() {
        Reading reading = reader.read(Document.text(
                "Le ministre a dit que les travaux du pont commenceraient au printemps et que personne ne savait encore ce"
                        + " que cela coûterait aux habitants de la ville.",
                "french"));
        assertThat(reading.article().text()).startsWith("Le ministre");
        assertThat(reading.contents().sentences()).isEmpty();
        assertThat(reading.warnings()).extracting(Warning::code).contains("language-not-annotated");
    }

    @Test
    void theDatelineIsNoPartOfTheFirstSentence() {
        Reading reading = reader.read(Document.text(
                "NAIROBI, Kenya (Northlight News) — Police arrested two journalists on Friday.\n\nNobody said why.\n\nThe union"
                        + " condemned the police on Saturday.",
                "kenya"));
        assertThat(reading.article().dateline()).isNotNull();
        assertThat(reading.contents().sentences().get(1).start())
                .isEqualTo(reading.article().text().indexOf("Police"));
        assertThat(reading.contents().events())
                .extracting(
                        event -> event.type().name(),
                        event -> event.actors().getFirst().span().exact())
                .containsExactly(tuple("COERCE", "Police"), tuple("ACCUSE", "The union"));
    }

    @Test
    void theArticleAloneTellsWhatWasRejectedInASentence() {
        Reading reading = reader.read(Document.text(
                "KABUL — The soldiers fired at the protesters in the most serious clash for years.\n\nNobody said why.",
                "clash"));
        TextExplanation again = reader.explainText(reading.article());
        assertThat(again.contents()).isEqualTo(reading.contents());
        String first = again.analysis().sentenceSpans().stream()
                .map(sentence -> reading.article()
                        .text()
                        .substring(
                                reading.article().text().offsetByCodePoints(0, sentence.start()),
                                reading.article().text().offsetByCodePoints(0, sentence.end())))
                .filter(words -> words.contains("fired"))
                .findFirst()
                .orElseThrow();
        assertThat(again.acts(first))
                .extracting(Decision::excerpt, Decision::kept)
                .contains(tuple("fired", true), tuple("clash", false))
                .doesNotContain(tuple("said", false));
        assertThat(again.acts("Another sentence.")).isEmpty();
    }
}
