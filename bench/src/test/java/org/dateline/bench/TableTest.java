package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void figuresStandToTheRightUnderTheirColumn() {
        Table table = new Table(
                "Scores",
                List.of("measure", "Dateline"),
                List.of(List.of("body", "0.9"), List.of("a | b", "0.12345678")));
        assertThat(table.markdown()).isEqualTo("""
                        | measure |   Dateline |
                        | ------- | ---------: |
                        | body    |        0.9 |
                        | a \\| b  | 0.12345678 |
                        """);
    }

    @Test
    void aRowOfTheWrongLengthIsRefused() {
        assertThatThrownBy(() -> new Table("Scores", List.of("measure", "Dateline"), List.of(List.of("body"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[body]");
    }
}
