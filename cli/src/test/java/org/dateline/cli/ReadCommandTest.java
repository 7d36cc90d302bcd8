package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.dateline.cli.Cli.Result;
import org.dateline.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadCommandTest {

    @TempDir
    Path folder;

    @Test
    void readsAFile() throws IOException {
        String page = write("page.txt", "The minister resigned on Friday.");
        Result result = Cli.run("read", page);
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("  The minister resigned on Friday.\n");
        assertThat(result.error()).isEmpty();
    }

    @Test
    void readsStandardInput() {
        Result result = Cli.runWithInput("The minister resigned on Friday.", "read", "-");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("The minister resigned on Friday.");
    }

    @Test
    void nothingElseThanTheReadingGoesToStandardOutput() throws IOException {
        String page = write("page.txt", "The minister resigned on Friday.");
        assertThat(Cli.run("read", "--json", page).out()).startsWith("{\n").endsWith("}\n");
    }

    @Test
    void jsonCarriesWhatTheCallerKnows() throws IOException {
        String page = write("page.txt", "The minister resigned on Friday.");
        Result result = Cli.run(
                "read",
                "--json",
                "--published=2025-07-10T09:30",
                "--publisher=The Harbour Gazette",
                "--url=https://example.org/a",
                "--media-type=text/plain",
                page);
        assertThat(result.out())
                .contains("\"published\": \"2025-07-10T09:30\"")
                .contains("\"publisher\": \"The Harbour Gazette\"")
                .contains("\"url\": \"https://example.org/a\"")
                .contains("\"mediaType\": \"text/plain\"");
    }

    @Test
    void explainGivesReasons() {
        Result result =
                Cli.run("read", "--explain", Cli.EXAMPLES.resolve("page.html").toString());
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("── Kept")
                .contains("── Rejected")
                .containsPattern("bytes [\\d,]+ to [\\d,]+");
    }

    @Test
    void explainJoinsTheRecordWithJson() {
        Result result = Cli.run(
                "read", "--explain", "--json", Cli.EXAMPLES.resolve("page.html").toString());
        assertThat(result.out()).contains("\"decisions\": [").contains("\"kept\": false");
    }

    @Test
    void aBadFileDoesNotLoseTheOthers() throws IOException {
        String first = write("first.txt", "The first minister resigned.");
        String last = write("last.txt", "The last minister stayed.");
        Result result = Cli.run("read", first, folder.resolve("missing.html").toString(), last);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).containsSubsequence("The first minister resigned.", "The last minister stayed.");
        assertThat(result.error().lines()).hasSize(1);
    }

    @Test
    void aMissingFileIsOneLine() {
        assertUnreadable("missing.html", "there is no such file", Cli.run("read", path("missing.html")));
    }

    @Test
    void aDirectoryIsOneLine() {
        assertUnreadable(folder.toString(), "is a directory", Cli.run("read", folder.toString()));
    }

    @Test
    void aFileThatMayNotBeReadIsOneLine() throws IOException {
        String page = write("secret.html", "<p>words</p>");
        assumeTrue(Path.of(page).toFile().setReadable(false), "file permissions are not enforced here");
        assumeTrue(!Files.isReadable(Path.of(page)), "this user may read everything");
        assertUnreadable("secret.html", "may not be read", Cli.run("read", page));
    }

    @Test
    void anEmptyFileIsOneLine() throws IOException {
        assertUnreadable("empty.html", "", Cli.run("read", write("empty.html", "")));
        assertUnreadable("blank.html", "", Cli.run("read", write("blank.html", " \n\t\n ")));
    }

    @Test
    void aBinaryFileIsOneLine() throws IOException {
        byte[] bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        assertUnreadable("picture.jpg", "", Cli.run("read", write("picture.jpg", bytes)));
    }

    @Test
    void aPdfIsOneLine() throws IOException {
        byte[] pdf = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".getBytes(StandardCharsets.ISO_8859_1);
        assertUnreadable("report.pdf", "PDF", Cli.run("read", write("report.pdf", pdf)));
    }

    @Test
    void aFileOverTheLimitIsOneLine() throws IOException {
        byte[] bytes = new byte[3 << 20];
        Arrays.fill(bytes, (byte) 'a');
        String page = write("large.html", bytes);
        assertUnreadable("large.html", "is larger than 1 MiB", Cli.run("read", "--max-bytes=1m", page));
    }

    @Test
    void aFileOfExactlyTheLimitIsRead() throws IOException {
        String page = write("page.txt", "The minister resigned on Friday.");
        assertThat(Cli.run("read", "--max-bytes=32", page).code()).isZero();
        assertThat(Cli.run("read", "--max-bytes=31", page).code()).isEqualTo(1);
    }

    @Test
    void standardInputOverTheLimitIsOneLine() {
        Result result = Cli.runWithInput("a".repeat(2000), "read", "--max-bytes=1k", "-");
        assertUnreadable("stdin", "is larger than 1 KiB", result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "read                                  | FILE",
                "read --nonsense x                     | --nonsense",
                "read --published yesterday x          | no date like 2025-07-10",
                "read --max-bytes lots x               | no size",
                "read --max-bytes 0 x                  | no size",
                "read --max-bytes 9g x                 | no size",
                "read --threads none x                 | --threads",
                "read --jsonl --threads 0 x            | --threads",
                "read --json --jsonl x                 | one of them",
                "read --explain --jsonl x              | --explain",
                "read --jsonl --publisher Gazette x    | each line",
                "read --color sometimes x              | sometimes",
                "nonsense                              | nonsense",
                "''                                    | no command",
            })
    void wrongUsageIsSaidOnStandardErrorWithCodeTwo(String line, String message) {
        Result result = Cli.run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.error()).contains(message).contains("--help").doesNotContain("\tat ");
    }

    @Test
    void aFileWithoutACommandIsPointedOut() throws IOException {
        String page = write("page.html", "<p>words</p>");
        Result result = Cli.run(page);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.error()).contains("dateline read " + page);
    }

    @Test
    void helpAndVersionAreFine() {
        assertThat(Cli.run("--help").out()).contains("read").contains("Commands:");
        assertThat(Cli.run("read", "--help").out()).contains("--jsonl").contains("Exit codes");
        Result version = Cli.run("--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).matches("(?s)dateline \\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void colourOnlyOnATerminal() throws IOException {
        String page = write(
                "page.html",
                "<html><head><title>Minister resigns</title></head><body><h1>Minister resigns"
                        + "</h1><p>The minister resigned on Friday.</p></body></html>");
        Terminal terminal = new Terminal(true, true, 80, true);
        Terminal noColour = new Terminal(true, true, 80, false);
        assertThat(on(terminal, "read", page)).contains("\u001B[");
        assertThat(on(noColour, "read", page)).doesNotContain("\u001B");
        assertThat(on(terminal, "read", "--color=never", page)).doesNotContain("\u001B");
        assertThat(on(noColour, "read", "--color=always", page)).contains("\u001B[");
        assertThat(on(terminal, "read", "--json", page)).doesNotContain("\u001B");
        assertThat(Cli.run("read", page).out()).doesNotContain("\u001B");
    }

    private static String on(Terminal terminal, String... arguments) {
        return Cli.run(terminal, new ByteArrayInputStream(new byte[0]), arguments)
                .out();
    }

    private static void assertUnreadable(String name, String problem, Result result) {
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.error().lines()).hasSize(1);
        assertThat(result.error()).contains(name + ": ").contains(problem).doesNotContain("Exception");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }
}
