package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class DurationArgumentTest {

    private final DurationArgument argument = new DurationArgument();

    @Test
    void readsSpansAsPeopleWriteThem() {
        assertThat(argument.convert("90")).isEqualTo(Duration.ofSeconds(90));
        assertThat(argument.convert("15m")).isEqualTo(Duration.ofMinutes(15));
        assertThat(argument.convert(" 2 H ")).isEqualTo(Duration.ofHours(2));
        assertThat(argument.convert("1d")).isEqualTo(Duration.ofDays(1));
        assertThat(argument.convert("500ms")).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void refusesTheRest() {
        for (String wrong : new String[] {"", "m", "-5s", "1.5h", "5 years", "99999999999s", "٣m"}) {
            assertThatThrownBy(() -> argument.convert(wrong)).as(wrong).isInstanceOf(TypeConversionException.class);
        }
    }
}
