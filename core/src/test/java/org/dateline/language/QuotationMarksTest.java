package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

    private static List<String> inside(String text) {
        TokenList tokens = Tokeniser.standard().tokenise(text);
        QuotationMarks marks = QuotationMarks.of(tokens);
        return IntStream.range(0, marks.size())
                .mapToObj(i ->
                        tokens.span(marks.get(i).first(), marks.get(i).end()).exact())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "She said: \"We go.\" | We go.",
                "She said: “We go.” | We go.",
                "She said: ‘We go.’ | We go.",
                "She said: 'We go.' | We go.",
                "She said: „We go.“ | We go.",
                "She said: „We go.” | We go.",
                "She said: «We go.» | We go.",
                "She said: « We go. » | We go.",
                "She said: »We go.« | We go.",
                "She said: ''We go.'' | We go.",
                "She said: ``We go.'' | We go.",
                "She said: ”We go.” | We go.",
                "(\"We go.\") | We go.",
            })
    void allSortsOfMarksHoldWords(String text, String inside) {
        assertThat(inside(text)).containsExactly(inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It wasn't the workers' fault.",
                "The '90s were Orlan's years.",
                "Rock 'n' roll is 40 years old.",
                "He is 6'2\" tall and sails a 40' boat.",
                "Give 'em the book.",
                "The boys' and girls' schools closed in '16.",
            })
    void apostrophesAndInchesHoldNothing(String text) {
        assertThat(inside(text)).isEmpty();
    }

    @Test
    void marksInsideMarksAreFound() {
        assertThat(inside("\"He told me 'never' twice,\" she said."))
                .containsExactly("He told me 'never' twice,", "never");
        assertThat(inside("''I had to think, 'This is it.'''"))
                .containsExactly("I had to think, 'This is it.", "This is it.");
    }

    @Test
    void aPossessiveInsideSingleMarksClosesNothing() {
        assertThat(inside("'The workers' pay is low,' he said.")).containsExactly("The workers' pay is low,");
    }

    @Test
    void aQuotationOfSeveralParagraphsIsCarriedOn() {
        TokenList tokens = Tokeniser.standard().tokenise("“One.\n\n“Two.\n\n“Three.”\n\n“Four.”");
        QuotationMarks marks = QuotationMarks.of(tokens);
        assertThat(IntStream.range(0, marks.size()).mapToObj(marks::get))
                .extracting(QuotationMarks.Stretch::carriedOn, QuotationMarks.Stretch::closed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, false),
                        org.assertj.core.groups.Tuple.tuple(true, false),
                        org.assertj.core.groups.Tuple.tuple(true, true),
                        org.assertj.core.groups.Tuple.tuple(false, true));
    }

    @Test
    void whatNobodyClosedEndsWithItsSentence() {
        assertThat(inside("She said: \"We go. Then she left.\n\nNobody followed."))
                .containsExactly("We go.");
    }

    @Test
    void nestingHoldsWhateverTheMarks() {
        for (String marks : List.of("\"", "'", "“", "”", "„“", "«»", "''", "\" '", "‘ “a ’")) {
            TokenList tokens = Tokeniser.standard().tokenise(("a " + marks + " b" + marks).repeat(3000));
            QuotationMarks found = QuotationMarks.of(tokens);
            for (int i = 0; i < found.size(); i++) {
                QuotationMarks.Stretch stretch = found.get(i);
                assertThat(stretch.end()).isGreaterThan(stretch.first());
                if (stretch.outer() != QuotationMarks.NONE) {
                    assertThat(found.get(stretch.outer()).first()).isLessThanOrEqualTo(stretch.first());
                    assertThat(found.get(stretch.outer()).end()).isGreaterThanOrEqualTo(stretch.end());
                }
            }
        }
    }
}
