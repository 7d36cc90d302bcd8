package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditSplitterTest {

    static List<String[]> examples() {
        return Examples.split(ResourceLines.examples("credit-words.txt"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void partsCaptionFromCredit(String line, String caption, String credit) {
        CreditSplitter.Parts parts = CreditSplitter.split(line);
        assertThat((parts.caption() == null ? "-" : parts.caption()) + " => "
                        + (parts.credit() == null ? "-" : parts.credit()))
                .as(line)
                .isEqualTo(caption + " => " + credit);
    }

    @Test
    void emptyLineHasNeither() {
        assertThat(CreditSplitter.split("  ")).isEqualTo(new CreditSplitter.Parts(null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "()",
                "[]",
                "/",
                " / ",
                "|",
                "©©",
                "Photo",
                "Photo by",
                "(c)",
                ": :",
                "） （",
                "\ud83d\ude00/"
            })
    void survivesBareMarks(String line) {
        CreditSplitter.Parts parts = CreditSplitter.split(line);
        assertThat(parts.caption() != null || parts.credit() != null).isTrue();
    }
}
