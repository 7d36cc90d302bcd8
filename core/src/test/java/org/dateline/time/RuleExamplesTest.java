package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule and every holiday has an example, and every example comes out as it says. */
class RuleExamplesTest {

    static Stream<String> examples() {
        List<String> all = new ArrayList<>();
        for (List<String> row : rules()) {
            all.addAll(row.subList(3, row.size()));
        }
        for (List<String> row : Tables.rows("holidays.tsv")) {
            all.addAll(row.subList(2, row.size()));
        }
        return all.stream();
    }

    private static List<List<String>> rules() {
        return Tables.rows("rules.tsv").stream()
                .filter(row -> !row.get(0).startsWith("="))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleComesOutAsItSays(String example) {
        MarkedText marked = MarkedText.of(example);
        assertThat(marked.found(TimeContext.on(MarkedText.PUBLISHED)))
                .as(example)
                .isEqualTo(marked.expected());
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(rules()).allSatisfy(row -> assertThat(row).hasSizeGreaterThan(3));
    }
}
