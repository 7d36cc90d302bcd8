package org.dateline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource({
        "short enough, 20, short enough",
        "exactly, 7, exactly",
        "exactlys, 7, exactl…",
        "'  one\n two\tthree ', 20, one two three",
        "'one two three', 8, one two…",
        "日本語新聞, 10, 日本語新聞",
        "日本語新聞, 9, 日本語新…",
        "日本語新聞, 8, 日本語…",
        "'', 5, ''",
    })
    void keepsWhatFits(String text, int columns, String expected) {
        assertThat(Excerpt.of(text, columns)).isEqualTo(expected);
        assertThat(DisplayText.width(Excerpt.of(text, columns))).isLessThanOrEqualTo(columns);
    }
}
