package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the README shows is what the command prints. A line of three dots stands for lines left out; every other line must
 * be in the real output, in order.
 */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");

    @Test
    void showsTheRealPage() throws IOException {
        check("```text", Cli.run("read", example()).out());
    }

    @Test
    void showsTheRealRecord() throws IOException {
        // The README's command is run from the root, this test from the module's folder.
        check("```json", Cli.run("read", "--json", example()).out().replace(example(), "examples/page.html"));
    }

    private static String example() {
        return Cli.EXAMPLES.resolve("page.html").toString();
    }

    private static void check(String fence, String output) throws IOException {
        List<String> shown = Files.readAllLines(README).stream()
                .dropWhile(line -> !line.equals(fence))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .toList();
        assertThat(shown).as("lines after " + fence).hasSizeGreaterThan(5);
        Iterator<String> real = output.lines().iterator();
        for (String line : shown) {
            if (!line.isBlank() && !line.strip().equals("...")) {
                assertThat(found(line, real))
                        .as("not in the output, or not here: %s", line)
                        .isTrue();
            }
        }
    }

    private static boolean found(String line, Iterator<String> lines) {
        while (lines.hasNext()) {
            if (lines.next().equals(line)) {
                return true;
            }
        }
        return false;
    }
}
