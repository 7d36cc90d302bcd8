package org.dateline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.Timestamp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @ParameterizedTest
    @CsvSource({
        "2025-07-10, 2025-07-10",
        "' 2025-07-10 ', 2025-07-10",
        "2025-07-10T09:30, 2025-07-10T09:30",
        "2025-07-10t09:30:00, 2025-07-10T09:30",
        "2025-07-10 09:30:15, 2025-07-10T09:30:15",
        "2025-07-10T06:30Z, 2025-07-10T06:30Z",
        "2025-07-10T09:30+03:00, 2025-07-10T09:30+03:00",
        "2025-07-10T09:30:15.5-0330, 2025-07-10T09:30:15.500-03:30",
    })
    void readsDatesAndTimesNoMorePreciselyThanWritten(String text, String expected) {
        assertThat(Timestamps.parse(text).map(Timestamp::toString)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2025",
                "2025-7-1",
                "10/07/2025",
                "2025-02-29",
                "2025-07-10T25:00",
                "2025-07-10Tnoon"
            })
    void whatIsNoDateIsNothing(String text) {
        assertThat(Timestamps.parse(text)).isEmpty();
    }
}
