package org.dateline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {

    @ParameterizedTest
    @CsvSource({
        "plain, 5",
        "naïve, 5",
        "e\u0301te\u0301, 3",
        "Zażółć, 6",
        "中文新聞, 8",
        "ﾊﾝｶｸ, 4",
        "ＡＢＣ, 6",
        "ニュース, 8",
        "뉴스, 4",
        "\u1112\u1161\u11AB, 2",
        "a\u200Bb\u200Dc, 3",
        "soft\u00ADhyphen, 10",
        "𠮷野, 4",
        "🚢, 2",
        "🇳🇴, 2",
        "العَرَبِيَّة, 7",
        "ภาษาที่, 5",
        "—–“”…·•, 7",
        "×½§, 3",
        "'', 0",
    })
    void countsColumns(String text, int columns) {
        assertThat(DisplayText.width(text)).isEqualTo(columns);
    }

    @Test
    void letsNothingThroughThatCommandsATerminal() {
        String title = "\u001B]0;renamed\u0007", colour = "\u001B[31m", eightBit = "\u009B2J";
        assertThat(DisplayText.safe("a" + title + "b" + colour + "c" + eightBit + "d\re\bf\0g\u007F"))
                .isEqualTo("a]0;renamedb[31mc2Jdefg");
    }

    @Test
    void keepsLineFeedsAndTurnsTabsIntoSpaces() {
        assertThat(DisplayText.safe("a\nb\tc")).isEqualTo("a\nb c");
    }

    @Test
    void removesMarksThatTurnTheDirectionOfWhatFollows() {
        assertThat(DisplayText.safe("a\u202Eb\u2066c\u2069d\u202C")).isEqualTo("abcd");
    }

    @Test
    void halfASurrogatePairIsShownAsUnknown() {
        assertThat(DisplayText.safe("a\uD83Db")).isEqualTo("a\uFFFDb");
        assertThat(DisplayText.safe("🚢")).isEqualTo("🚢");
    }
}
