package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContextTableTest {

    private static final LanguageStage LANGUAGE = LanguageStage.standard();
    private static final ContextTable TABLE = ContextTable.standard();

    static Stream<Map.Entry<String, String>> examples() {
        return TABLE.examples().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyContextIsFoundInItsExample(Map.Entry<String, String> example) {
        assertThat(contexts(example.getValue())).contains(example.getKey());
    }

    @Test
    void allContextsOfPloverAreThere() {
        assertThat(TABLE.examples()).hasSize(37);
    }

    @Test
    void aSentenceAboutNothingOfTheKindHasNone() {
        assertThat(contexts("The two neighbours talked about their roses.")).isEmpty();
    }

    private static List<String> contexts(String text) {
        Analysis analysis = LANGUAGE.annotate(text);
        return TABLE.of(analysis, 0, analysis.size());
    }
}
