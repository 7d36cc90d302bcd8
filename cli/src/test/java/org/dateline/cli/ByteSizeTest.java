package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ByteSizeTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "5000000, 5000000", "64m, 67108864", "64MiB, 67108864", "2 kb, 2048", "1G, 1073741824"})
    void readsSizesAsPeopleWriteThem(String text, int bytes) {
        assertThat(new ByteSize().convert(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "m", "64q", "2g", "99999999999999999999", "1.5m"})
    void refusesTheRest(String text) {
        assertThatThrownBy(() -> new ByteSize().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @ParameterizedTest
    @CsvSource({"67108864, 64 MiB", "1024, 1 KiB", "1000, 1000 bytes"})
    void saysSizes(long bytes, String words) {
        assertThat(ByteSize.inWords(bytes)).isEqualTo(words);
    }
}
