package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.formats.RecordReader;
import org.dateline.formats.export.ExportFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportCommandTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void ingest() {
        Cli.Result result = Cli.run(
                "ingest",
                "--archive",
                archive(),
                Cli.EXAMPLES.resolve("page.html").toString());
        assertThat(result.code()).as(result.error()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatComesOutOfAnArchive(ExportFormat format) throws IOException {
        Path file = folder.resolve("all." + format.extension());
        Cli.Result result = export("*", "--format", format.formatName(), "--out", file.toString());
        assertThat(result.code()).as(result.error()).isZero();
        assertThat(Files.size(file)).isPositive();
        assertThat(result.error()).contains(format.isOfEvents() ? " events in " : "1 articles in ");
        assertThat(Files.exists(folder.resolve("all." + format.extension() + ".credits.txt")))
                .isEqualTo(!format.carriesCredits());
        assertThat(Files.exists(folder.resolve("all." + format.extension() + ".part")))
                .isFalse();
    }

    @Test
    void theRecordIsTheOneThatReadPrints() {
        String record = export("*", "--format", "jsonl").out();
        assertThat(record).endsWith("\"credits\":\"Places: GeoNames (geonames.org), CC BY 4.0\"}\n");
        assertThat(RecordReader.read(record.getBytes(StandardCharsets.UTF_8))
                        .article()
                        .headline())
                .isEqualTo("Iceland and Norway sign herring deal after a night of talks");
    }

    @Test
    void aFormatOfEventsGetsTheEventsThatMatchAndNoOthers() {
        List<String> all = export("*", "--format", "plover").out().lines().toList();
        List<String> claimed =
                export("status:claimed", "--format", "plover").out().lines().toList();
        assertThat(claimed).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(claimed).allSatisfy(line -> assertThat(line).contains("\"auxiliary\":\"claimed\""));
        assertThat(all).containsAll(claimed);
    }

    @Test
    void whatFindsNothingIsAnExportOfNothing() {
        Cli.Result result = export("zeppelin", "--format", "csv");
        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("id,document,").hasLineCount(1);
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLeftBehind() {
        assertThat(export("(herring", "--format", "csv").error()).contains("^");
        assertThat(export("(herring", "--format", "csv").code()).isEqualTo(2);
        Cli.Result unknown = export("*", "--format", "xlsx");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.error()).contains("\"xlsx\" is no format").contains("json-feed");
        Cli.Result missing =
                Cli.run("export", "--archive", folder.resolve("none").toString(), "*", "--format", "csv");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.error()).contains("no archive");
        Path nowhere = folder.resolve("no such folder").resolve("all.csv");
        Cli.Result unwritten = export("*", "--format", "csv", "--out", nowhere.toString());
        assertThat(unwritten.code()).isEqualTo(1);
        assertThat(unwritten.error()).contains("could not be written").contains("no such folder");
    }

    @Test
    void creditsOfATableGoToStandardError() {
        Cli.Result table = export("*", "--format", "gdelt");
        assertThat(table.error()).isEqualTo("dateline: Places: GeoNames (geonames.org), CC BY 4.0\n");
        assertThat(table.out()).doesNotContain("GeoNames");
    }

    @Test
    void oneFileIsReadIntoAFormat() {
        String page = Cli.EXAMPLES.resolve("page.html").toString();
        assertThat(Cli.run("read", "--format", "plover", page)
                        .out()
                        .lines()
                        .sorted()
                        .toList())
                .isEqualTo(
                        export("*", "--format", "plover").out().lines().sorted().toList());
        Cli.Result both = Cli.run("read", "--format", "csv", "--json", page);
        assertThat(both.code()).isEqualTo(2);
        Cli.Result partly = Cli.run("read", "--format", "json-feed", "missing.html", page);
        assertThat(partly.code()).isEqualTo(1);
        assertThat(partly.out()).contains("herring deal").endsWith("]}\n");
    }

    private static String archive() {
        return folder.resolve("archive").toString();
    }

    private static Cli.Result export(String... arguments) {
        List<String> all = new ArrayList<>(List.of("export", "--archive", archive()));
        all.addAll(List.of(arguments));
        return Cli.run(all.toArray(String[]::new));
    }
}
