package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BylinesTest {

    static List<String[]> tableExamples() {
        return Examples.split(ResourceLines.examples("bylines.txt"));
    }

    static List<String[]> examples() {
        return Examples.of("bylines-more.txt");
    }

    @ParameterizedTest
    @MethodSource({"tableExamples", "examples"})
    void findsTheNames(String byline, String expected) {
        boolean trusted = byline.startsWith("!");
        List<String> names = Bylines.names(byline.substring(trusted ? 1 : 0).replace("\\n", "\n"), trusted);
        assertThat(names.isEmpty() ? "-" : String.join(" + ", names)).as(byline).isEqualTo(expected);
    }

    @Test
    void tellsThoseWhoDidOtherWork() {
        Bylines.Byline byline = Bylines.read("By Mara Lindqvist\nPhotographs by\nJonas Ekman", false);
        assertThat(byline.others()).containsExactly("Jonas Ekman");
    }

    @Test
    void tellsOutletsFromPeople() {
        assertThat(Bylines.isOrganisation("Norland Daily News")).isTrue();
        assertThat(Bylines.isOrganisation("post.example")).isTrue();
        assertThat(Bylines.isOrganisation("AFP")).isTrue();
        assertThat(Bylines.isOrganisation("Mara Lindqvist")).isFalse();
        assertThat(Bylines.isOrganisation("Mara J. Lindqvist")).isFalse();
    }

    @Test
    void aLongTextIsNoByline() {
        assertThat(Bylines.names("By Mara Lindqvist " + "and then ".repeat(200), false))
                .isEmpty();
    }
}
