package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageCommandTest {

    @TempDir
    Path folder;

    @Test
    void printsATextAsConllu() {
        Result result = Cli.runWithInput("The minister resigned on Friday. He gave no reason.", "language", "-");
        assertThat(result.error()).isEmpty();
        assertThat(result.code()).isZero();
        List<String> lines = result.out().lines().toList();
        assertThat(lines).contains("# text = The minister resigned on Friday.", "# text = He gave no reason.");
        assertThat(lines.stream().filter(line -> line.startsWith("3\tresigned\t")))
                .singleElement()
                .asString()
                .startsWith("3\tresigned\tresign\tVERB\tVBD\t")
                .contains("\t0\troot\t");
    }

    @Test
    void keepsTheTokensOfATreebankAndReplacesItsAnnotation() throws IOException {
        Path file = folder.resolve("gold.conllu");
        Files.writeString(file, """
                # sent_id = s1
                1\tPolice\tx\tX\tX\t_\t0\troot\t_\t_
                2\tcannot\tx\tX\tX\t_\t1\tdep\t_\tSpaceAfter=No
                3\tleave\tx\tX\tX\t_\t1\tdep\t_\t_

                """);
        Result result = Cli.run("language", file.toString());
        List<String[]> rows = result.out()
                .lines()
                .filter(line -> line.contains("\t"))
                .map(line -> line.split("\t"))
                .toList();
        assertThat(rows).extracting(row -> row[1]).containsExactly("Police", "cannot", "leave");
        assertThat(rows).extracting(row -> row[3]).doesNotContain("X");
        assertThat(rows.get(1)[9]).contains("SpaceAfter=No");
        assertThat(result.out()).startsWith("# sent_id = s1\n");
    }

    @Test
    void saysWhatIsWrongWithATreebank() throws IOException {
        Path file = folder.resolve("torn.conllu");
        Files.writeString(file, "1\tPolice\n");
        Result result = Cli.run("language", file.toString());
        assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(result.error()).contains("torn.conllu").contains("Line 1").doesNotContain("\tat ");
    }

    @Test
    void annotatesEnglishOnly() {
        Result result = Cli.runWithInput(
                "<html lang='fr'><body><h1>Le pont</h1><p>Le ministre a dit que les travaux du pont commenceraient dans la ville"
                        + " au printemps et que personne ne savait encore ce que cela coûterait aux habitants.</p></body></html>",
                "language",
                "-");
        assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(result.error()).contains("stdin").contains("\"fr\"");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void knowsOneFormat() {
        Result result = Cli.runWithInput("x", "language", "--format", "brackets", "-");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.error()).contains("conllu").contains("brackets");
    }
}
