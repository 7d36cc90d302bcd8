package org.dateline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what is printed with a file that somebody has looked at. What differs is written to {@code target/golden};
 * look at it, and copy it over if it is better.
 */
final class Golden {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "golden");
    private static final Path ACTUAL = Path.of("target", "golden");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        Path file = EXPECTED.resolve(name);
        String expected = Files.exists(file) ? Files.readString(file) : "";
        if (!actual.equals(expected)) {
            Files.createDirectories(ACTUAL);
            Files.writeString(ACTUAL.resolve(name), actual);
        }
        assertThat(actual)
                .as("%s; what was printed is in cli/%s", file, ACTUAL.resolve(name))
                .isEqualTo(expected);
    }
}
