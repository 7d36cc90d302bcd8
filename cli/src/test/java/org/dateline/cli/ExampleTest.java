package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.dateline.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled example page, read by the real command: what a careful reader gets from it. */
class ExampleTest {

    private static final List<String> FURNITURE = List.of(
            "Sign in",
            "Copy link",
            "min read",
            "Trawlers at the quay",
            "Northlight Pictures",
            "Trawlers stay in port",
            "The Morning Tide",
            "Recommended",
            "Ferry line orders",
            "oldnets",
            "Terms of use",
            "Explore");

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.txt"})
    void bothFormsGiveTheSameStory(String file) {
        String record = read("--json", file);
        assertThat(record)
                .contains("\"headline\": \"Iceland and Norway sign herring deal after a night of talks\"")
                .contains("\"standfirst\": \"Norway opens its northern waters to 38 Icelandic vessels; skippers say the"
                        + " signature comes too late.\"")
                .contains("\"section\": \"World\"")
                .contains("\"authors\": [\"Ingrid Solvang\", \"Tomas Aldrey\"]")
                .contains("\"publisher\": \"The Harbour Gazette\"")
                .contains("\"published\": \"2026-03-12")
                .contains("\"dateline\": {\"place\": \"TROMSØ, Norway\", \"agency\": \"Northlight News\"}")
                .contains("\"language\": \"en\"")
                .contains("\"readingMinutes\": 3")
                .contains("\"kind\": \"news\"")
                .contains(
                        "\"caption\": \"Trawlers at the quay in Tromsø on Wednesday, the eleventh day of the dispute.\"")
                .containsPattern("\"credit\": \"(Maren Tveit/)?Northlight Pictures\"")
                .contains("\"headline\": \"Trawlers stay in port as herring talks collapse\"");
        assertThat(body(record))
                .startsWith("TROMSØ, Norway (Northlight News) — Iceland’s fisheries minister")
                .contains("\\n\\nA costly quarrel\\n\\n", "\\n\\nWhat comes next\\n\\n")
                .endsWith("The number is 38.")
                .doesNotContain(FURNITURE);
    }

    @Test
    void theMarkupTellsQuotesAndListsFromParagraphs() {
        String record = read("--json", "page.html");
        assertThat(record.lines().filter(line -> line.contains("\"kind\": \"blockquote\"")))
                .hasSize(1);
        assertThat(record.lines().filter(line -> line.contains("\"kind\": \"list-item\"")))
                .hasSize(3);
        assertThat(record.lines().filter(line -> line.contains("\"kind\": \"subheading\"")))
                .hasSize(2);
        assertThat(record)
                .contains("\"form\": \"html\"")
                .contains(
                        "\"exact\": \"Correction, 12 March 2026: An earlier version of this article said that 28 vessels"
                                + " would be admitted. The number is 38.\"");
        assertThat(read("--json", "page.txt")).contains("\"form\": \"flattened\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.txt"})
    void whatIsNotTheArticleIsSetAside(String file) {
        String page = read(file);
        int aside = page.indexOf("── Set aside");
        assertThat(aside).isPositive();
        assertThat(page.substring(aside)).contains("Ferry line orders four electric ships from a yard in Gdansk");
        assertThat(page.substring(0, aside)).doesNotContain("Ferry line", "Dredger crews");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.txt"})
    void theSameBytesGiveTheSameRecord(String file) throws IOException {
        assertThat(read("--json", file)).isEqualTo(read("--json", file));
        Result fromStandardInput =
                Cli.runWithInput(Files.newInputStream(Cli.EXAMPLES.resolve(file)), "read", "--json", "-");
        String path = Cli.EXAMPLES.resolve(file).toString();
        assertThat(fromStandardInput.out().replace("\"uri\": \"stdin\"", "\"uri\": \"" + path + "\""))
                .isEqualTo(read("--json", file));
    }

    private static String read(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "read";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 1] = Cli.EXAMPLES.resolve(all[all.length - 1]).toString();
        Result result = Cli.run(all);
        assertThat(result.error()).isEmpty();
        assertThat(result.code()).isZero();
        return result.out();
    }

    private static String body(String record) {
        String before = "\n    \"text\": \"";
        int start = record.indexOf(before) + before.length();
        return record.substring(start, record.indexOf("\"\n  },", start));
    }
}
