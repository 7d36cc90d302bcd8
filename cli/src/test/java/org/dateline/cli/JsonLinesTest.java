package org.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.cli.Cli.Result;
import org.dateline.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "7"})
    void keepsTheOrderOfTheInput(String threads) {
        // Lengths that differ a lot, so that later lines are done before earlier ones.
        String input = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":\"n" + i + "\",\"text\":\"" + "Word. ".repeat(i % 7 == 0 ? 3000 : 1) + "\"}\n")
                .collect(Collectors.joining());
        Result result = Cli.runWithInput(input, "read", "--jsonl", "--threads", threads, "-");
        assertThat(result.code()).isZero();
        assertThat(result.error()).isEmpty();
        assertThat(ids(result.out()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 500).mapToObj(i -> "n" + i).toList());
    }

    @Test
    void theNumberOfThreadsDoesNotShowInTheOutput() {
        String input = "{\"id\":\"a\",\"text\":\"One.\"}\n{bad\n{\"id\":\"b\",\"html\":\"<p>Two.</p>\"}\n".repeat(50);
        assertThat(Cli.runWithInput(input, "read", "--jsonl", "--threads=1", "-")
                        .out())
                .isEqualTo(Cli.runWithInput(input, "read", "--jsonl", "--threads=5", "-")
                        .out());
    }

    @Test
    void aBadLineGivesAnErrorInItsPlaceAndTheRunGoesOn() {
        Result result = Cli.runWithInput("""
                {"id":"a","text":"The minister resigned."}
                {"id":"b","text":
                {"id":"c"}
                {"id":"d","text":""}

                {"id":"e","text":"The minister stayed."}
                """, "read", "--jsonl", "-");
        List<String> records = result.out().lines().toList();
        assertThat(result.code()).isZero();
        assertThat(records).hasSize(5);
        assertThat(records.get(0)).startsWith("{\"format\":\"dateline/1\",\"id\":\"a\",\"source\":");
        assertThat(records.get(1))
                .startsWith("{\"format\":\"dateline/1\",\"id\":\"b\",\"line\":2,\"error\":{\"code\":\"not-json\"");
        assertThat(records.get(2))
                .startsWith("{\"format\":\"dateline/1\",\"id\":\"c\",\"line\":3,\"error\":{\"code\":\"no-content\"");
        assertThat(records.get(3))
                .startsWith("{\"format\":\"dateline/1\",\"id\":\"d\",\"line\":4,\"error\":{\"code\":\"unreadable\"");
        assertThat(records.get(4)).startsWith("{\"format\":\"dateline/1\",\"id\":\"e\",\"source\":");
        assertThat(result.error()).contains("3 of 5 lines").hasLineCount(1);
    }

    @Test
    void theLastLineNeedsNoLineFeedAndWindowsEndingsAreFine() {
        Result result = Cli.runWithInput(
                "{\"id\":\"a\",\"text\":\"x\"}\r\n\r\n{\"id\":\"b\",\"text\":\"y\"}", "read", "--jsonl", "-");
        assertThat(ids(result.out())).containsExactly("a", "b");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(ids(Cli.runWithInput("\uFEFF{\"id\":\"a\",\"text\":\"x\"}\n", "read", "--jsonl", "-")
                        .out()))
                .containsExactly("a");
    }

    @Test
    void aLineOverTheLimitIsAnErrorAndIsNotKept() {
        String input = "{\"id\":\"a\",\"text\":\"x\"}\n{\"text\":\"" + "y".repeat(5_000_000)
                + "\"}\n{\"id\":\"c\",\"text\":\"z\"}\n";
        Result result = Cli.runWithInput(input, "read", "--jsonl", "--max-bytes=100k", "-");
        assertThat(result.code()).isZero();
        assertThat(result.out().lines().toList().get(1))
                .contains("\"line\":2", "\"too-large\"", "longer than 100 KiB", "--max-bytes");
        assertThat(ids(result.out())).containsExactly("a", "c");
    }

    @Test
    void filesFollowOneAnotherAndAMissingOneDoesNotLoseTheRest() throws IOException {
        String first = write("first.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n".getBytes(UTF_8));
        String last = write("last.jsonl", "{\"id\":\"b\",\"text\":\"y\"}\n".getBytes(UTF_8));
        Result result = Cli.run(
                "read", "--jsonl", first, folder.resolve("missing.jsonl").toString(), last);
        assertThat(result.code()).isEqualTo(1);
        assertThat(ids(result.out())).containsExactly("a", "b");
        assertThat(result.error())
                .contains("missing.jsonl: there is no such file")
                .hasLineCount(1);
    }

    @Test
    void aCompressedFileIsUnpacked() throws IOException {
        String file = write("documents.jsonl.gz", gzip("{\"id\":\"a\",\"text\":\"x\"}\n"));
        assertThat(ids(Cli.run("read", "--jsonl", file).out())).containsExactly("a");
    }

    @Test
    void aCompressedFileThatBreaksOffGivesWhatItHadAndOneLine() throws IOException {
        String lines = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"id\":\"n" + i + "\",\"text\":\"" + Integer.toHexString(i * 40_503) + "\"}\n")
                .collect(Collectors.joining());
        byte[] whole = gzip(lines);
        String file = write("documents.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
        Result result = Cli.run("read", "--jsonl", file);
        assertThat(result.code()).isEqualTo(1);
        assertThat(ids(result.out())).hasSizeGreaterThan(1000).startsWith("n0", "n1", "n2");
        assertThat(result.error())
                .contains("documents.jsonl.gz: breaks off after line")
                .hasLineCount(1);
    }

    @Test
    void nothingInNothingOut() {
        Result result = Cli.runWithInput("", "read", "--jsonl", "-");
        assertThat(result).isEqualTo(new Result(0, "", ""));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whoeverFeedsOneLineAndWaitsGetsItsRecord() throws Exception {
        PipedOutputStream feed = new PipedOutputStream();
        PipedInputStream input = new PipedInputStream(feed, 1 << 16);
        CompletableFuture<String> first = new CompletableFuture<>();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                first.complete(toString(UTF_8));
            }
        };
        Thread run = Thread.ofPlatform()
                .start(() -> Commands.run(
                        new Surroundings(
                                input,
                                out,
                                new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
                                new Terminal(false, false, 80, true)),
                        "read",
                        "--jsonl",
                        "-"));
        feed.write("{\"id\":\"a\",\"text\":\"x\"}\n".getBytes(UTF_8));
        feed.flush();
        assertThat(first.get()).contains("\"id\":\"a\"");
        feed.close();
        run.join();
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The ids of the records without an error. */
    private static List<String> ids(String records) {
        String before = "{\"format\":\"dateline/1\",\"id\":\"";
        return records.lines()
                .filter(record -> !record.contains("\"error\":{"))
                .map(record -> record.substring(before.length(), record.indexOf('"', before.length())))
                .toList();
    }
}
