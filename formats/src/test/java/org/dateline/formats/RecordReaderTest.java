package org.dateline.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.Reading;
import org.dateline.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final int PAGES = 60;

    static Stream<Reading> readings() throws IOException {
        Reader reader = Reader.standard();
        return Stream.of(
                Samples.full(),
                Samples.bare("x", Document.text("x", "x")),
                Samples.told(),
                reader.read(Document.of(Files.readAllBytes(EXAMPLES.resolve("page.html")), "page.html")),
                reader.read(Document.of(Files.readAllBytes(EXAMPLES.resolve("page.txt")), "page.txt")));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void writingWhatWasReadGivesTheSameBytes(Reading reading) {
        comesBack(reading);
    }

    @Test
    void whatIsNotAboutTokensOrBytesComesBackEqual() {
        Reading reading = Samples.full();
        Reading back = RecordReader.read(RecordWriter.compact().write(reading));
        assertThat(back.article()).isEqualTo(reading.article());
        assertThat(back.furniture()).isEqualTo(reading.furniture());
        assertThat(back.warnings()).isEqualTo(reading.warnings());
        assertThat(back.document().sha256()).isEqualTo(reading.document().sha256());
        assertThatThrownBy(() -> back.document().bytes()).hasMessageContaining("herring.html");
    }

    @Test
    void countriesOfRecordsWithoutABasisAreStated() {
        String line = new String(RecordWriter.compact().write(Samples.told()), UTF_8);
        assertThat(line).contains(",\"countryBasis\":\"stated\"", ",\"countryBasis\":\"setting\"");
        Reading back = RecordReader.read(
                line.replaceAll(",\"countryBasis\":(null|\"[a-z]+\")", "").getBytes(UTF_8));
        assertThat(back.contents().events())
                .flatExtracting(event -> event.recipients())
                .isNotEmpty()
                .allMatch(one -> one.countryBasis() == Event.CountryBasis.STATED);
    }

    @Test
    void theSeedPageAndRealPagesComeBack() throws IOException {
        Path shared = Path.of(Objects.requireNonNullElse(System.getProperty("dateline.shared"), "../shared"));
        assumeTrue(Files.isDirectory(shared.resolve("bench/pages/fundus")), "no pages under " + shared);
        Reader reader = Reader.standard();
        comesBack(reader.read(Document.of(Files.readAllBytes(shared.resolve("seed/page.txt")), "page.txt")));
        List<Path> pages;
        try (Stream<Path> files = Files.walk(shared.resolve("bench/pages/fundus"))) {
            pages = files.filter(file -> file.toString().endsWith(".html.gz"))
                    .sorted()
                    .limit(PAGES)
                    .toList();
        }
        assertThat(pages).isNotEmpty();
        for (Path page : pages) {
            try (InputStream bytes = new GZIPInputStream(Files.newInputStream(page))) {
                comesBack(reader.read(
                        Document.of(bytes.readAllBytes(), page.getFileName().toString())));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"half a pair \uD83D in the middle", "\uDE80\uD83D turned round", "🚢 \"q\" \\ \0 \u2028", "שלום"
            })
    void anyTextComesBack(String text) {
        comesBack(Samples.bare(text, Document.text("x", text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"published\":\"2026-03-12T07:45+01:00\" | \"published\":\"yesterday\" | article.published is \"yesterday\"",
                "\"kind\":\"subheading\"|\"kind\":\"crosshead\"|article.blocks[1].kind is \"crosshead\"",
                "\"wordCount\":17|\"wordCount\":1.5|article.wordCount is not a whole number",
                "\"wordCount\":17,||article.wordCount is not a number",
                "\"authors\":[\"Ingrid Solvang\",|\"authors\":[7,|article.authors[0] is not a string",
                "\"format\":\"dateline/1\"|\"format\":\"dateline/9\"|format is not \"dateline/1\"",
                "\"start\":0,\"end\":35|\"start\":0,\"end\":3500|article.blocks[0] does not lie in the text",
                "\"form\":\"html\"|\"form\":\"pdf\"|source.form is \"pdf\""
            })
    void aFaultNamesTheMember(String good, String bad, String message) {
        String record = new String(RecordWriter.compact().write(Samples.full()), UTF_8);
        assertThat(record).contains(good.strip());
        String broken = record.replace(good.strip(), bad == null ? "" : bad.strip());
        assertThatThrownBy(() -> RecordReader.read(broken.getBytes(UTF_8)))
                .isInstanceOf(MalformedRecordException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "{\"format\":\"dateline/1\"}", "{\"a\":1,\"a\":2}", "{} {}", "\"\\ud8"})
    void whatIsNoRecordIsSaidToBeNone(String json) {
        assertThatThrownBy(() -> RecordReader.read(json.getBytes(UTF_8)))
                .isInstanceOf(MalformedRecordException.class)
                .hasMessageEndingWith(".");
    }

    @Test
    void theRecordOfAnErrorIsNoReading() {
        byte[] error = RecordWriter.compact().write(new ErrorRecord("7", 7, "not-json", "What to do."));
        assertThatThrownBy(() -> RecordReader.read(error)).hasMessageContaining("could not be read");
    }

    private static void comesBack(Reading reading) {
        byte[] record = RecordWriter.compact().write(reading);
        assertThat(RecordWriter.compact().write(RecordReader.read(record)))
                .as(reading.document().uri())
                .isEqualTo(record);
        byte[] indented = RecordWriter.indented().write(reading);
        assertThat(RecordWriter.indented().write(RecordReader.read(indented))).isEqualTo(indented);
    }
}
