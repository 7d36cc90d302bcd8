package org.dateline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void fillsLinesAtSpaces() {
        assertThat(Wrapping.lines("the minister resigned on Friday", 12))
                .containsExactly("the minister", "resigned on", "Friday");
    }

    @Test
    void aLineMayBeExactlyFull() {
        assertThat(Wrapping.lines("the minister", 12)).containsExactly("the minister");
        assertThat(Wrapping.lines("the ministers", 12)).containsExactly("the", "ministers");
    }

    @Test
    void cutsWhatIsLongerThanALine() {
        assertThat(Wrapping.lines("see https://example.org/a/long/path now", 10))
                .containsExactly("see", "https://ex", "ample.org/", "a/long/pat", "h now");
    }

    @Test
    void breaksAfterAHyphenBetweenLettersOnly() {
        assertThat(Wrapping.lines("Ukraine-friendly", 10)).containsExactly("Ukraine-", "friendly");
        assertThat(Wrapping.lines("won 10-12 late", 8)).containsExactly("won", "10-12", "late");
    }

    @Test
    void noBreakSpaceHoldsTogether() {
        assertThat(Wrapping.lines("on 12\u00A0March 2026", 9)).containsExactly("on", "12\u00A0March", "2026");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndBreakAnywhere() {
        assertThat(Wrapping.lines("日本語の新聞を読む", 8)).containsExactly("日本語の", "新聞を読", "む");
    }

    @Test
    void closingMarksDoNotStartALineNorOpeningOnesEndIt() {
        assertThat(Wrapping.lines("大臣は辞任。した", 10)).containsExactly("大臣は辞", "任。した");
        assertThat(Wrapping.lines("彼は「はい」と", 6)).containsExactly("彼は", "「は", "い」と");
    }

    @Test
    void anAccentStaysWithItsLetter() {
        assertThat(Wrapping.lines("e\u0301".repeat(5), 2))
                .containsExactly("e\u0301e\u0301", "e\u0301e\u0301", "e\u0301");
    }

    @Test
    void aSingleCharacterWiderThanTheLineIsStillPrinted() {
        assertThat(Wrapping.lines("新聞", 1)).containsExactly("新", "聞");
    }

    @Test
    void lineFeedsBreakAndEmptyTextIsOneEmptyLine() {
        assertThat(Wrapping.lines("one\ntwo", 20)).containsExactly("one", "two");
        assertThat(Wrapping.lines("", 20)).containsExactly("");
    }

    @Test
    void losesNothing() {
        String text = "A sentence, “with quotes”; a no-nonsense word and 数字と漢字 mixed in — and so on.";
        for (int width = 1; width < 90; width++) {
            String joined = String.join("", Wrapping.lines(text, width)).replace(" ", "");
            assertThat(joined).isEqualTo(text.replace(" ", ""));
            int limit = Math.max(2, width);
            assertThat(Wrapping.lines(text, width)).allMatch(line -> DisplayText.width(line) <= limit);
        }
    }
}
