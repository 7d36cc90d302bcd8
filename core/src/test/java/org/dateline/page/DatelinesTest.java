package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Dateline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

    static List<String[]> examples() {
        return Examples.split(ResourceLines.examples("datelines.txt"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsPlaceAndAgency(String paragraph, String place, String agency) {
        Dateline dateline = Datelines.at(paragraph);
        String found = dateline == null
                ? "- => -"
                : (dateline.place() == null ? "-" : dateline.place()) + " => "
                        + (dateline.agency() == null ? "-" : dateline.agency());
        assertThat(found).as(paragraph).isEqualTo(place + " => " + agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "()",
                "( ) -",
                "—————————————————————",
                "A — B",
                "//////////////////////",
                "【】【】【】【】【】【】"
            })
    void survivesBareMarks(String paragraph) {
        assertThat(Datelines.at(paragraph)).isNull();
    }
}
