package org.dateline.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import org.dateline.Document;
import org.dateline.Timestamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLinesTest {

    private final DocumentLines lines = DocumentLines.of("news.jsonl");

    @Test
    void readsEverythingTheCallerKnows() {
        Document document = good("{\"id\":\"a1\",\"html\":\"<p>Ü</p>\",\"url\":\"https://example.org/a\","
                + "\"published\":\"2025-07-10\",\"publisher\":\"The Harbour Gazette\"}");
        assertThat(document.id()).isEqualTo("a1");
        assertThat(document.uri()).isEqualTo("https://example.org/a");
        assertThat(document.mediaType()).startsWith("text/html");
        assertThat(new String(document.bytes(), UTF_8)).isEqualTo("<p>Ü</p>");
        assertThat(document.known().url()).isEqualTo("https://example.org/a");
        assertThat(document.known().published()).isEqualTo(Timestamp.of(LocalDate.of(2025, 7, 10)));
        assertThat(document.known().publisher()).isEqualTo("The Harbour Gazette");
    }

    @Test
    void textAloneIsEnoughAndIsCalledAfterItsLine() {
        Document document = good("{\"text\":\"The minister resigned.\"}");
        assertThat(document.mediaType()).startsWith("text/plain");
        assertThat(document.uri()).isEqualTo("news.jsonl:7");
        assertThat(document.id()).isEqualTo("d" + document.sha256().substring(0, 16));
        assertThat(document.known()).isEqualTo(Document.Known.NOTHING);
    }

    @Test
    void nullAndEmptyMeanUnknown() {
        Document document =
                good("{\"id\":null,\"text\":\"x\",\"html\":null,\"url\":\"\",\"published\":\" \",\"publisher\":null}");
        assertThat(document.known()).isEqualTo(Document.Known.NOTHING);
    }

    @Test
    void aNumberDoesForAnId() {
        assertThat(good("{\"id\":1234567890123,\"text\":\"x\"}").id()).isEqualTo("1234567890123");
    }

    @Test
    void membersItDoesNotKnowArePassedOver() {
        assertThat(good("{\"meta\":{\"text\":[1,{\"html\":2}]},\"text\":\"x\",\"score\":1e9}")
                        .bytes())
                .isEqualTo("x".getBytes(UTF_8));
    }

    @Test
    void halfASurrogatePairBecomesTheReplacementCharacter() {
        Document document = good("{\"id\":\"\\ud83d\",\"text\":\"a\\ud83db \\ud83d\\ude80 \\ude80\"}");
        assertThat(new String(document.bytes(), UTF_8)).isEqualTo("a\uFFFDb \uD83D\uDE80 \uFFFD");
        assertThat(document.id()).isEqualTo("\uD83D");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "not-json       | {\"text\": \"cut                            | from column",
                "not-json       | {\"text\": 'x'}                              | from column",
                "not-json       | {\"text\": \"x\",}                           | from column",
                "not-json       | garbage                                      | from column",
                "not-an-object  | [\"text\"]                                   | is not a JSON object",
                "not-an-object  | \"text\"                                     | is not a JSON object",
                "not-an-object  | {\"text\":\"x\"} {\"text\":\"y\"}            | more than one JSON value",
                "no-content     | {\"id\":\"a\"}                               | neither \"html\" nor \"text\"",
                "no-content     | {\"text\":null}                              | neither \"html\" nor \"text\"",
                "two-contents   | {\"text\":\"x\",\"html\":\"y\"}              | both \"html\" and \"text\"",
                "wrong-type     | {\"text\":5}                                 | \"text\" as something else",
                "wrong-type     | {\"text\":\"x\",\"publisher\":{\"n\":1}}     | \"publisher\" as something else",
                "wrong-type     | {\"text\":\"x\",\"id\":1.5}                  | \"id\" as something else",
                "repeated-field | {\"text\":\"x\",\"text\":\"y\"}              | \"text\" twice",
                "bad-date       | {\"text\":\"x\",\"published\":\"yesterday\"} | \"yesterday\"",
                "bad-date       | {\"text\":\"x\",\"published\":\"2025-02-30\"}| \"2025-02-30\"",
            })
    void aBadLineSaysWhereAndWhat(String code, String line, String message) {
        ErrorRecord error = bad(line.getBytes(UTF_8));
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.line()).isEqualTo(7);
        assertThat(error.message())
                .startsWith("news.jsonl, line 7: ")
                .contains(message)
                .contains("one object a line");
    }

    @Test
    void aBadLineKeepsTheIdentifierIfItCameFirst() {
        assertThat(bad("{\"id\":\"a1\",\"text\":4}".getBytes(UTF_8)).id()).isEqualTo("a1");
        assertThat(bad("{\"text\":4}".getBytes(UTF_8)).id()).isNull();
    }

    @Test
    void bytesThatAreNotUtf8AreABadLine() {
        assertThat(bad("{\"text\":\"Übung\"}".getBytes(ISO_8859_1)).code()).isEqualTo("not-json");
    }

    @Test
    void deepNestingIsABadLineAndNoOverflow() {
        assertThat(bad(("{\"x\":" + "[".repeat(100_000)).getBytes(UTF_8)).code())
                .isEqualTo("not-json");
    }

    @Test
    void aLongDocumentIsNoTroubleForTheParser() {
        String text = "word ".repeat(5_000_000);
        assertThat(good("{\"text\":\"" + text + "\"}").bytes()).hasSize(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07-10T09:30", "2025-07-10T09:30:15.250Z", "2025-07-10 09:30+03:00"})
    void publishedMayHaveATime(String published) {
        Timestamp timestamp = good("{\"text\":\"x\",\"published\":\"" + published + "\"}")
                .known()
                .published();
        assertThat(String.valueOf(timestamp)).startsWith("2025-07-10T09:30");
    }

    private Document good(String line) {
        return assertInstanceOf(DocumentLine.Good.class, lines.read(line.getBytes(UTF_8), 7))
                .document();
    }

    private ErrorRecord bad(byte[] line) {
        return assertInstanceOf(DocumentLine.Bad.class, lines.read(line, 7)).error();
    }
}
