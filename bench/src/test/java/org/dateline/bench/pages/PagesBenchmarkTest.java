package org.dateline.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.bench.Report;
import org.dateline.bench.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The whole benchmark over a set of three invented pages. */
class PagesBenchmarkTest {

    private static final String FIRST =
            "The old bridge in Vellmar reopened on Monday after a year of work on its cables.";
    private static final String SECOND =
            "Fishing boats may not leave the harbour until the storm has gone, said the pilot.";

    @TempDir
    private Path data = Path.of("unset");

    @BeforeEach
    void invent() throws IOException {
        Path naeb = data.resolve("naeb");
        Path fundus = data.resolve("fundus");
        Files.createDirectories(naeb.resolve("html"));
        Files.createDirectories(fundus.resolve("zz"));
        for (Path set : List.of(naeb, fundus)) {
            Files.writeString(set.resolve("README.txt"), "source: invented\ncommit: 12ab\nlicence: ours\n");
        }
        zip(naeb.resolve("articles.json.gz"), """
                [{"id": 7, "title": "Bridge reopens", "authors": "Ana Vidal, Tom Reyes", "date": "2025-03-04",
                  "text": "%s", "html_file": "aa", "site": "tide.example", "link": "https://tide.example/7"},
                 {"id": 8, "title": "No file", "authors": "", "date": null, "text": "x", "html_file": "gone"}]
                """.formatted(FIRST));
        zip(naeb.resolve("html/aa.html.gz"), page("Bridge reopens", FIRST));
        Files.writeString(fundus.resolve("zz/Tide.json"), """
                {"V1": {"title": "Storm", "publishing_date": "2025-03-05 08:00:00+01:00", "authors": [],
                        "body": {"summary": [], "sections": [{"headline": [], "paragraphs": ["%s"]}]}},
                 "V2": {"title": "Bridge", "publishing_date": "2025-03-06 08:00:00+01:00", "authors": [],
                        "body": {"summary": [], "sections": [{"headline": [], "paragraphs": ["%s"]}]}},
                 "V3": {"title": "Lost", "publishing_date": "2025-03-07 08:00:00+01:00", "authors": [],
                        "body": {"summary": [], "sections": [{"headline": [], "paragraphs": ["Nobody saved this."]}]}}}
                """.formatted(SECOND, FIRST));
        Files.writeString(fundus.resolve("zz/meta.info"), "{}");
        // The older page belongs to the newer version: only the text tells.
        zip(fundus.resolve("zz/Tide_2025_03_05.html.gz"), page("Bridge", FIRST));
        zip(fundus.resolve("zz/Tide_2025_03_06.html.gz"), page("Storm", SECOND));
    }

    @Test
    void measuresEveryToolOnEverySet() throws IOException {
        Report report = run("--no-speed");
        assertThat(report.tables()).extracting(Table::caption).containsExactly("naeb, 1 pages", "fundus, 2 pages");
        Table naeb = report.tables().get(0);
        assertThat(naeb.header())
                .containsExactly(
                        "measure",
                        "Dateline",
                        "target",
                        "boilerpipe 1.2.3",
                        "crux 2.1.0",
                        "readability4j 1.0.8",
                        "published, not rerun");
        assertThat(naeb.rows().get(0).subList(0, 3)).containsExactly("body, shingle F1", "1.000", ">= 0.945 met");
        assertThat(report.notes()).anyMatch(note -> note.contains("left out: zz/Tide V3."));
        assertThat(report.incomplete()).isNotNull();
    }

    @Test
    void versionsFindTheirPageByItsText() throws IOException {
        assertThat(FundusPages.read(data.resolve("fundus")).pages())
                .extracting(page -> page.title() + " " + page.file().getFileName())
                .containsExactly("Storm Tide_2025_03_06.html.gz", "Bridge Tide_2025_03_05.html.gz");
    }

    @Test
    void optionsNarrowTheRun() throws IOException {
        Report report = run("--no-speed", "--no-rivals", "--only", "fundus", "--limit", "1");
        assertThat(report.tables()).extracting(Table::caption).containsExactly("fundus, 1 pages");
        assertThat(report.tables().get(0).header()).hasSize(4);
    }

    @Test
    void failuresShowWhatDiffers() throws IOException {
        Path file = data.resolve("failures.txt");
        zip(data.resolve("naeb/html/aa.html.gz"), page("Bridge reopens", SECOND));
        run("--no-speed", "--no-rivals", "--only", "naeb", "--failures", file.toString());
        assertThat(Files.readString(file))
                .contains("==== 7 tide.example  F1/P/R 0.000  0.000  0.000")
                .contains("  - 1/1 [0%] " + FIRST)
                .contains("paragraph [0%] " + SECOND);
    }

    private Report run(String... options) throws IOException {
        PagesBenchmark benchmark =
                new PagesBenchmark(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        new CommandLine(benchmark)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(concat(options, "--data", data.toString()));
        return benchmark.run();
    }

    private static String[] concat(String[] options, String... more) {
        String[] all = Arrays.copyOf(options, options.length + more.length);
        System.arraycopy(more, 0, all, options.length, more.length);
        return all;
    }

    private static String page(String title, String body) {
        return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>" + body
                + "</p></article></body></html>";
    }

    private static void zip(Path file, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
