package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Timestamp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MachineDatesTest {

    static List<String[]> dates() {
        return Examples.of("machine-dates.txt");
    }

    @ParameterizedTest
    @MethodSource("dates")
    void readsDatesMeantForMachines(String text, String expected) {
        Timestamp found = MachineDates.parse(text);
        assertThat(found == null ? "-" : found.toString()).as(text).isEqualTo(expected);
    }

    static List<String[]> addresses() {
        return Examples.of("address-dates.txt");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void readsTheDayInAnAddress(String address, String expected) {
        LocalDate found = AddressDates.of(address);
        assertThat(found == null ? "-" : found.toString()).as(address).isEqualTo(expected);
    }
}
