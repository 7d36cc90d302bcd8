package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

class BenchTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aRunInFullWritesItsPage(@TempDir Path folder) throws IOException {
        assertThat(run(new Tide(null), "tide", "--results", folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("| high    | 4.2 |");
        assertThat(Files.readString(folder.resolve("tide.md")))
                .startsWith("# The tide\n")
                .contains("\n./dateline bench tide\n")
                .contains("| high    | 4.2 |")
                .contains("- Measured at noon.\n")
                .contains("- harbour: an invented set, commit 12ab\n")
                .contains(" cores");
    }

    @Test
    void aRunInPartLeavesThePageAlone(@TempDir Path folder) {
        assertThat(run(new Tide("only half was measured"), "tide", "--results", folder.toString()))
                .isZero();
        assertThat(folder.resolve("tide.md")).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("only half was measured");
    }

    @Test
    void unreadableDataIsOneLineAndExitCodeOne() {
        assertThat(run(new Broken(), "broken")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly("harbour: no such folder");
    }

    @Test
    void usageIsExitCodeTwo() {
        assertThat(run(new Tide(null))).isEqualTo(2);
        assertThat(run(new Tide(null), "wind")).isEqualTo(2);
        assertThat(run(new Tide(null), "tide", "--nonsense")).isEqualTo(2);
    }

    private int run(Benchmark benchmark, String... arguments) {
        return Bench.run(
                List.of(benchmark),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    @Command(name = "tide")
    private record Tide(@Nullable String incomplete) implements Benchmark {

        @Override
        public Report run() {
            return new Report(
                    "The tide",
                    List.of(new DataSource("harbour", "an invented set", "12ab", "none")),
                    List.of(new Table("Water", List.of("measure", "m"), List.of(List.of("high", "4.2")))),
                    List.of("Measured at noon."),
                    incomplete);
        }

        @Override
        public String name() {
            return "tide";
        }
    }

    @Command(name = "broken")
    private static final class Broken implements Benchmark {

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public Report run() throws IOException {
            throw new IOException("harbour: no such folder");
        }
    }
}
