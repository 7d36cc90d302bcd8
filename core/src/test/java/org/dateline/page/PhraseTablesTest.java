package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.Furniture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the tables is run against its own example, and the look-alikes must stay silent. */
class PhraseTablesTest {

    static Stream<String> pitches() {
        return ResourceLines.facts("pitch-phrases.tsv").stream();
    }

    static Stream<String> roles() {
        return ResourceLines.facts("role-words.tsv").stream();
    }

    static Stream<String> corrections() {
        return ResourceLines.examples("corrections.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("pitches")
    void aPitchIsKnownByItsPhrase(String row) {
        String[] fields = row.split("\t", -1);
        assertThat(fields).hasSize(4);
        assertThat(Pitches.standard().kindOf(fields[3], fields[1].equals("end")))
                .isEqualTo(Furniture.Kind.valueOf(fields[2]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said he would sign the treaty on Friday.",
                "Officials subscribe to the view that the port will close.",
                "The two men met at the station, where a train was waiting, and spoke for an hour about the election.",
                "Police said the suspect could be reached only by boat."
            })
    void aStorysParagraphIsNoPitch(String paragraph) {
        assertThat(Pitches.standard().kindOf(paragraph, false)).isNull();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void aRoleIsReadOffItsExample(String row) {
        String[] fields = row.split("\t", -1);
        assertThat(fields).hasSize(3);
        assertThat(Role.valueOf(fields[1]).in(RoleWords.standard().rolesOf(fields[2])))
                .isTrue();
    }

    @Test
    void aWordInsideAnotherIsNotThatWord() {
        int roles = RoleWords.standard().rolesOf("loadable gradient headspace shareholder unrelated");
        assertThat(roles & Role.FURNITURE).isZero();
    }

    @Test
    void utilityClassesSayNothing() {
        assertThat(RoleWords.standard().rolesOf("sm:hidden [&_p]:mb-4 lg:sidebar"))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void aCorrectionIsKnownByHowItBegins(String paragraph) {
        assertThat(Corrections.standard().opens(paragraph)).isTrue();
    }

    @Test
    void aCorrectionOfficerIsNoCorrection() {
        for (String paragraph : List.of(
                "Correction officers walked out on Monday.",
                "Corrections officials denied the report.",
                "Clarification of the law will take years, the court said.")) {
            assertThat(Corrections.standard().opens(paragraph)).as(paragraph).isFalse();
        }
    }
}
