package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dateline.formats.export.ExportFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What {@code docs/formats.md} shows of each format is what the command prints. A "…" in a shown line stands for words left out, "⇥" for a
 * tab; what stands between must be in one line of the real output, in order.
 */
class FormatsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "formats.md");

    @ParameterizedTest
    @EnumSource
    void showsWhatTheCommandPrints(ExportFormat format) throws IOException {
        List<String> section = Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.equals("## " + format.formatName()))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .toList();
        assertThat(section).as("section of " + format.formatName()).isNotEmpty();
        if (format.isBinary()) {
            return;
        }
        List<String> shown = section.stream()
                .dropWhile(line -> !line.startsWith("```"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .toList();
        assertThat(shown).as("example of " + format.formatName()).isNotEmpty();
        String page = Cli.EXAMPLES.resolve("page.html").toString();
        // The document's command is run from the root, this test from the module's folder.
        List<String> real = Cli.run("read", "--format", format.formatName(), page)
                .out()
                .replace(page.replace("/", "%2F"), "examples%2Fpage.html")
                .replace(page, "examples/page.html")
                .lines()
                .toList();
        for (String line : shown) {
            List<String> pieces =
                    Arrays.stream(line.replace(" ⇥ ", "\t").split(" ?… ?")).toList();
            assertThat(real).as(line).anyMatch(one -> holds(one, pieces));
        }
    }

    private static boolean holds(String line, List<String> pieces) {
        int at = 0;
        for (String piece : pieces) {
            at = line.indexOf(piece, at);
            if (at < 0) {
                return false;
            }
            at += piece.length();
        }
        return true;
    }
}
