package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dateline.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindsTest {

    static List<String[]> kinds() {
        return Examples.split(ResourceLines.examples("kinds.txt"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void tellsTheSortOfAPage(String witness, String expected) {
        int space = witness.indexOf(' ');
        String value = witness.substring(space + 1);
        Article.Kind kind = switch (witness.substring(0, space)) {
            case "type" -> Kinds.of(List.of(value), null, null, null);
            case "path" -> Kinds.of(List.of(), "https://post.example" + value, null, null);
            case "section" -> Kinds.of(List.of(), null, value, null);
            default -> Kinds.of(List.of(), null, null, value);
        };
        assertThat(kind).as(witness).isEqualTo(Article.Kind.valueOf(expected));
    }

    static List<String[]> labels() {
        return Examples.split(ResourceLines.examples("date-labels.txt"));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void tellsWhichDateADateIs(String line, String expected) {
        HumanDates.Found date = Objects.requireNonNull(HumanDates.find(line, 0, null, null), line);
        assertThat(DateLabels.of(line.substring(0, date.start())))
                .as(line)
                .isEqualTo(DateLabels.Label.valueOf(expected));
    }
}
