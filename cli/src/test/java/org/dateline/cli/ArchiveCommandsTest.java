package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandsTest {

    @TempDir
    Path folder;

    private String archive = "";

    @BeforeEach
    void fill() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(
                pages.resolve("one.html"),
                "<html><head><title>Varland seizes trawlers</title><meta property='article:published_time' content='2026-03-12'></head><body>"
                        + "<article><h1>Varland seizes trawlers</h1><p>The coast guard of Norway seized two trawlers near Oslo on Monday, the"
                        + " minister said. The boats had fished for herring without a licence, and their crews were brought to the harbour for"
                        + " questions by the police of the town.</p></article></body></html>");
        Files.writeString(
                pages.resolve("two.html"),
                "<html><head><title>Bakery opens</title></head><body><article><h1>Bakery opens</h1><p>A bakery opened in the old mill on Friday."
                        + " It sells bread of four kinds and buns with cinnamon, and the queue went round the corner before the doors were"
                        + " unlocked at seven in the morning.</p></article></body></html>");
        archive = folder.resolve("news").toString();
        assertThat(Cli.run("ingest", pages.toString(), "--archive", archive).code())
                .isZero();
    }

    @Test
    void searchFindsMarksAndSaysHowMany() {
        Cli.Result found = Cli.run("search", "herring", "--archive", archive);
        assertThat(found.code()).isZero();
        assertThat(found.out()).startsWith("1 article for herring").contains("Varland seizes trawlers", "*herring*");
        Cli.Result none = Cli.run("search", "herring", "bakery", "--archive", archive);
        assertThat(none.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(none.out()).startsWith("0 articles");
    }

    @Test
    void searchPrintsJson() {
        Cli.Result found = Cli.run("search", "--json", "*", "--archive", archive, "-n", "1");
        assertThat(found.out())
                .startsWith("{\"query\":\"*\",\"total\":2,\"next\":\"")
                .contains("\"facets\":{\"publisher\":[");
    }

    @Test
    void aBadQueryIsPointedAt() {
        Cli.Result wrong = Cli.run("search", "herring event:WAR", "--archive", archive);
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.error()).contains("at character 15 of the query").contains("\n                ^^^");
    }

    @Test
    void theArchiveIsLookedAfter() {
        assertThat(Cli.run("archive", "check", "--archive", archive).out()).isEqualTo("Nothing is wrong.\n");
        assertThat(Cli.run("archive", "stats", "--archive", archive).out()).contains("pages       2\n");
        assertThat(Cli.run("archive", "reindex", "--archive", archive).out()).isEqualTo("Indexed 2 pages.\n");
        assertThat(Cli.run("archive", "compact", "--archive", archive).code()).isZero();
        assertThat(Cli.run("reread", "--archive", archive).out()).isEqualTo("Read 0 articles anew.\n");
        assertThat(Cli.run("reread", "--all", "--archive", archive).out()).isEqualTo("Read 2 articles anew.\n");
        assertThat(Cli.run("archive", "check", "--archive", archive).out()).isEqualTo("Nothing is wrong.\n");
    }

    @Test
    void whereThereIsNoArchiveNoneIsMade() {
        Path none = folder.resolve("none");
        for (String[] command :
                new String[][] {{"search", "x"}, {"archive", "stats"}, {"archive", "check"}, {"reread"}}) {
            String[] whole = java.util.Arrays.copyOf(command, command.length + 2);
            whole[command.length] = "--archive";
            whole[command.length + 1] = none.toString();
            Cli.Result result = Cli.run(whole);
            assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(result.error()).contains("no archive").contains("dateline ingest");
            assertThat(none).doesNotExist();
        }
    }
}
