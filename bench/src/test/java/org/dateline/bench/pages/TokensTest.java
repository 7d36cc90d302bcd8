package org.dateline.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void wordsAreRunsOfLettersDigitsAndUnderscores() {
        assertThat(Tokens.words("Mayor Ódi's 3rd file_name, ½ done – at 4.5%"))
                .containsExactly("Mayor", "Ódi", "s", "3rd", "file_name", "½", "done", "at", "4", "5");
    }

    @Test
    void combiningMarksPartWords() {
        assertThat(Tokens.words("पुल")).containsExactly("प", "ल");
    }

    @Test
    void wordsOutsideTheBasicPlaneAreWhole() {
        assertThat(Tokens.words("\uD840\uDC00橋。川")).containsExactly("\uD840\uDC00橋", "川");
    }

    @Test
    void foldingKeepsOnlyWordsInLowerCase() {
        assertThat(Tokens.fold("The  “Har\u00adbour”,\nBridge!")).isEqualTo(" the harbour bridge ");
        assertThat(Tokens.fold("橋が 2本")).isEqualTo(" 橋 が 2 本 ");
        assertThat(Tokens.fold(" … ")).isEqualTo(" ");
    }

    @Test
    void countsFoldedWords() {
        assertThat(Tokens.count(Tokens.fold("The harbour bridge."))).isEqualTo(3);
        assertThat(Tokens.count(Tokens.fold("?!"))).isZero();
    }
}
