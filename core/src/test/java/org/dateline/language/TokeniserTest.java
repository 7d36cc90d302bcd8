package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TokeniserTest {

    private static final Tokeniser TOKENISER = Tokeniser.standard();

    /** The tokens of each text, parted by spaces; a word inside a multiword token after a plus. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            We don't know.                        | We do +n't know .
            I'd've gone, wouldn't you?            | I +'d +'ve gone , would +n't you ?
            They cannot win; we can't.            | They can +not win ; we ca +n't .
            The mayor’s car, the workers' union   | The mayor +’s car , the workers +' union
            O'Hara's Shi'ite allies               | O'Hara +'s Shi'ite allies
            'the workers' strike'                 | ' the workers ' strike '
            Back in the '90s and the 1990's       | Back in the '90s and the 1990's
            a long-term, anti-war, ex-minister    | a long - term , anti-war , ex-minister
            pre- and post-war                     | pre- and post-war
            Kim Jong-un                           | Kim Jong - un
            the $6.8B loan, US$20, C$3 and €5m    | the $ 6.8 B loan , US$ 20 , C$ 3 and € 5 m
            won 3-2 in 1969-70                    | won 3 - 2 in 1969 - 70
            from 9:30 to 11:45pm                  | from 9:30 to 11:45 pm
            1,650,000 people, 3.5%, .5            | 1,650,000 people , 3.5 % , .5
            on 11/28/2000, 9/11 or 2024-05-03     | on 11/28/2000 , 9/11 or 2024-05-03
            call 713-853-3989 or +44 20           | call 713-853-3989 or +44 20
            the 20th, a 4G phone, 10km/h          | the 20th , a 4G phone , 10 km / h
            and/or w/o he/she                     | and / or w/o he / she
            in the U.S. and U.S.-led, U.K.'s      | in the U.S. and U.S. - led , U.K. +'s
            Gen. J. K. Marek Jr. of St. Anne      | Gen. J. K. Marek Jr. of St. Anne
            J.K. Marek, Ph.D., at 5 p.m.          | J.K. Marek , Ph.D. , at 5 p.m.
            No. 5, but no. She said No.           | No. 5 , but no . She said No .
            They said no. 12 had died by 5 p.m.   | They said no . 12 had died by 5 p.m.
            Rock 'n' roll, 'tis the '60s          | Rock 'n' roll , 't +is the '60s
            It is plan B. The end.                | It is plan B . The end .
            Harrow, Pa. and the Mass. service     | Harrow , Pa. and the Mass . service
            see https://a.example/b?c=(d), now    | see https://a.example/b?c=(d) , now
            at www.harrow.example/x.              | at www.harrow.example/x .
            Write to l.holt-b@desk.harrow.org.    | Write to l.holt-b@desk.harrow.org .
            It closed.Then it reopened            | It closed . Then it reopened
            @harrow_desk said #VoteNow #1         | @harrow_desk said #VoteNow # 1
            Wait... what?! No—really -- “yes”     | Wait ... what ?! No — really -- “ yes ”
            ''quoted'' ``quoted''                 | '' quoted '' `` quoted ''
            AT&T's R&D, salt&pepper               | AT&T +'s R&D , salt & pepper
            We won :-) (note:)                    | We won :-) ( note : )
            etc... etc., etc.                     | etc ... etc. , etc.
            👩‍🚒👍🏽 🇺🇦🇵🇱 1️⃣                        | 👩‍🚒 👍🏽 🇺🇦 🇵🇱 1️⃣
            co\u00ADoperate nai\u0308ve           | co\u00ADoperate nai\u0308ve
            """)
    void cutsAsTheTreebanksDo(String text, String expected) {
        assertThat(shown(unescaped(text.strip()))).isEqualTo(unescaped(expected.strip()));
    }

    /** Every line of the tables has an example, and the rule is needed for it. */
    @ParameterizedTest
    @MethodSource("abbreviations")
    void abbreviationsKeepTheirFullStop(String form, String example) {
        assertThat(forms(example)).contains(form);
    }

    static List<Object[]> abbreviations() {
        return TokenTables.rows("abbreviations.tsv").stream()
                .map(row -> new Object[] {row[1], row[2]})
                .toList();
    }

    @ParameterizedTest
    @MethodSource("domains")
    void namesOfHostsAndFilesAreOneToken(String label, String example) {
        assertThat(forms(example))
                .anyMatch(form -> form.contains(label) && form.contains("harrow") && form.length() > 4);
    }

    static List<Object[]> domains() {
        return TokenTables.rows("domains.tsv").stream()
                .map(row -> new Object[] {row[1], row[2].replace("report.", "harrow.")})
                .toList();
    }

    @ParameterizedTest
    @MethodSource("words")
    void wordsOfTheTablesAreCutAsTheySay(String table, String word, String example) {
        List<String> forms = forms(example).stream()
                .map(form -> form.toLowerCase(Locale.ROOT))
                .toList();
        String key = word.toLowerCase(Locale.ROOT);
        switch (table) {
            case "prefix" ->
                assertThat(forms).anyMatch(form -> form.startsWith(key + "-") && form.length() > key.length() + 1);
            case "suffix" -> assertThat(forms).anyMatch(form -> form.endsWith("-" + key));
            case "contraction" -> assertThat(forms).containsSequence(key.split("\\|"));
            case "clitic" -> assertThat(forms).contains("'" + key);
            case "unit", "small-unit" -> assertThat(forms).containsSequence("10", key);
            case "elision", "slashed", "emoticon" -> assertThat(forms).contains(key);
            case "currency" -> assertThat(forms).containsSequence(key + "$", "20");
            case "starter" -> assertThat(sentences(example)).isEqualTo(2);
            case "speech" -> assertThat(sentences(example)).isEqualTo(1);
            default -> throw new AssertionError("No such table: " + table);
        }
    }

    static List<Object[]> words() {
        return TokenTables.rows("words.tsv").stream()
                .map(row -> new Object[] {row[0], row[1], row[2]})
                .toList();
    }

    @Test
    void knowsWhatStandsBetweenTokens() {
        TokenList tokens = TOKENISER.tokenise("One-two\nthree.\n\nFour");
        assertThat(shown(tokens)).isEqualTo("One - two three . Four");
        assertThat(tokens.spaceBefore(0)).isTrue();
        assertThat(tokens.spaceBefore(1)).isFalse();
        assertThat(tokens.lineBefore(3)).isTrue();
        assertThat(tokens.blockBefore(3)).isFalse();
        assertThat(tokens.blockBefore(5)).isTrue();
    }

    @Test
    void spansCountCodePoints() {
        TokenList tokens = TOKENISER.tokenise("👍🏽 Holt won");
        assertThat(tokens.span(1, 3).start()).isEqualTo(3);
        assertThat(tokens.span(1, 3).end()).isEqualTo(11);
        assertThat(tokens.span(1, 3).exact()).isEqualTo("Holt won");
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(TOKENISER.tokenise("").size()).isZero();
        assertThat(TOKENISER.tokenise(" \n\t\u00A0\u200B\uFEFF").size()).isZero();
    }

    private static int sentences(String text) {
        return SentenceSplitter.standard().split(TOKENISER.tokenise(text)).count();
    }

    private static List<String> forms(String text) {
        TokenList tokens = TOKENISER.tokenise(text);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(tokens.form(i));
        }
        return forms;
    }

    private static String shown(String text) {
        return shown(TOKENISER.tokenise(text));
    }

    private static String shown(TokenList tokens) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            shown.append(i == 0 ? "" : " ")
                    .append(tokens.continues(i) ? "+" : "")
                    .append(tokens.form(i));
        }
        return shown.toString();
    }

    private static String unescaped(String text) {
        return text.replace("\\u00AD", "\u00AD").replace("\\u0308", "\u0308");
    }
}
