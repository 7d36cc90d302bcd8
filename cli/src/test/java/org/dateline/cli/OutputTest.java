package org.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.dateline.cli.terminal.Terminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {

    @ParameterizedTest
    @ValueSource(strings = {"read -", "read --json -", "read --jsonl -", "read --help", "--version"})
    void aReaderWhoHasSeenEnoughEndsTheRunQuietly(String line) {
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int code = run("Broken pipe", error, line);
        assertThat(code).isZero();
        assertThat(error.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read -", "read --json -", "read --jsonl -"})
    void aFullDiskIsSaid(String line) {
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int code = run("No space left on device", error, line);
        assertThat(code).isEqualTo(1);
        assertThat(error.toString(UTF_8)).contains("No space left on device").hasLineCount(1);
    }

    private static int run(String problem, ByteArrayOutputStream error, String line) {
        OutputStream refusing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(problem);
            }
        };
        String input = "{\"text\":\"The minister resigned on Friday.\"}\n".repeat(line.contains("jsonl") ? 1000 : 1);
        return Commands.run(
                new Surroundings(
                        new ByteArrayInputStream(input.getBytes(UTF_8)),
                        new BufferedOutputStream(refusing, 4096),
                        new PrintStream(error, true, UTF_8),
                        new Terminal(false, false, 80, true)),
                line.split(" "));
    }
}
