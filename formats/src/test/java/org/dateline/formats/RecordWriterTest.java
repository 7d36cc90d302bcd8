package org.dateline.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Decision;
import org.dateline.Document;
import org.dateline.Explanation;
import org.dateline.Reading;
import org.dateline.SourceRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordWriterTest {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final RecordWriter writer = RecordWriter.compact();

    @Test
    void hasEveryFieldOfTheContractInItsOrder() {
        JsonNode record = parse(writer.write(Samples.full()));
        assertThat(names(record))
                .containsExactly(
                        "format",
                        "id",
                        "source",
                        "warnings",
                        "article",
                        "furniture",
                        "sentences",
                        "entities",
                        "times",
                        "quotations",
                        "events");
        assertThat(names(record.get("source"))).containsExactly("uri", "sha256", "mediaType", "retrieved", "form");
        assertThat(names(record.get("warnings").get(0))).containsExactly("code", "message");
        assertThat(names(record.get("furniture").get(0))).containsExactly("kind", "text", "source");
        JsonNode article = record.get("article");
        assertThat(names(article))
                .containsExactly(
                        "headline",
                        "standfirst",
                        "section",
                        "authors",
                        "publisher",
                        "published",
                        "modified",
                        "dateline",
                        "language",
                        "readingMinutes",
                        "wordCount",
                        "url",
                        "kind",
                        "figures",
                        "related",
                        "corrections",
                        "blocks",
                        "text");
        assertThat(names(article.get("dateline"))).containsExactly("place", "agency");
        assertThat(names(article.get("figures").get(0))).containsExactly("caption", "credit", "url");
        assertThat(names(article.get("related").get(0))).containsExactly("headline", "publisher", "url");
        assertThat(names(article.get("corrections").get(0))).containsExactly("start", "end", "exact");
        assertThat(names(article.get("blocks").get(0))).containsExactly("kind", "start", "end", "source");
    }

    @Test
    void writesValuesAsTheContractSpellsThem() {
        JsonNode record = parse(writer.write(Samples.full()));
        assertThat(record.get("format").stringValue()).isEqualTo("dateline/1");
        assertThat(record.get("id").stringValue()).isEqualTo("herring-1");
        assertThat(record.at("/source/form").stringValue()).isEqualTo("html");
        assertThat(record.at("/source/retrieved").stringValue()).isEqualTo("2026-03-12T12:00:00Z");
        assertThat(record.at("/article/published").stringValue()).isEqualTo("2026-03-12T07:45+01:00");
        assertThat(record.at("/article/modified").stringValue()).isEqualTo("2026-03-13");
        assertThat(record.at("/article/kind").stringValue()).isEqualTo("news");
        assertThat(record.at("/article/readingMinutes").intValue()).isEqualTo(3);
        assertThat(record.at("/article/blocks"))
                .extracting(block -> block.get("kind").stringValue())
                .containsExactly("paragraph", "subheading", "blockquote", "list-item", "correction");
        assertThat(record.at("/furniture"))
                .extracting(piece -> piece.get("kind").stringValue())
                .containsExactly("label", "other-story");
        assertThat(record.at("/article/blocks/0/source").toString()).isEqualTo("{\"start\":10,\"end\":60}");
        assertThat(record.at("/article/blocks/1/source").isNull()).isTrue();
    }

    @Test
    void spansCountCodePointsAndExactIsTheTextBetweenThem() {
        JsonNode article = parse(writer.write(Samples.full())).get("article");
        String text = article.get("text").stringValue();
        JsonNode correction = article.get("corrections").get(0);
        assertThat(between(text, correction)).isEqualTo(correction.get("exact").stringValue());
        assertThat(article.get("blocks"))
                .extracting(block -> between(text, block))
                .containsExactly(text.split("\n\n"));
    }

    @Test
    void unknownIsNullOrAnEmptyListAndNeverLeftOut() {
        JsonNode article =
                parse(writer.write(Samples.bare("x", Document.text("x", "x")))).get("article");
        assertThat(article.get("headline").isNull()).isTrue();
        assertThat(article.get("published").isNull()).isTrue();
        assertThat(article.get("dateline").isNull()).isTrue();
        assertThat(article.get("readingMinutes").isNull()).isTrue();
        assertThat(article.get("authors").isEmpty()).isTrue();
        assertThat(article.get("authors").isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "nul \0, bell \u0007, escape \u001B[31m, delete \u007F",
                "quote \" backslash \\ slash / tab \t feed \n return \r",
                "line separators \u2028 \u2029, byte order mark \uFEFF, not a character \uFFFF",
                "emoji 🚢👩‍👩‍👧, beyond the plane \uD83D\uDE80 𠮷, combining e\u0301",
                "half a pair \uD83D in the middle",
                "the other half \uDE80 first",
                "\uDE80\uD83D both, turned round",
                "cut at the end \uD83D",
                "العربية, 中文, हिन्दी"
            })
    void anyStringComesBackAsItWasFromValidUtf8(String text) throws CharacterCodingException {
        Document document = Document.text("x", "x").with(new Document.Known(text, null, null, null));
        for (RecordWriter each : List.of(RecordWriter.compact(), RecordWriter.indented())) {
            byte[] bytes = each.write(Samples.bare(text, document));
            UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            JsonNode record = parse(bytes);
            assertThat(record.at("/article/text").stringValue()).isEqualTo(text);
            assertThat(record.get("id").stringValue()).isEqualTo(text);
        }
    }

    @Test
    void aCompactRecordIsOneLine() {
        String record = new String(writer.write(Samples.full()), UTF_8);
        assertThat(record).endsWith("}\n").containsOnlyOnce("\n");
    }

    @Test
    void anIndentedRecordSaysTheSameOnManyLines() {
        byte[] indented = RecordWriter.indented().write(Samples.full());
        assertThat(parse(indented)).isEqualTo(parse(writer.write(Samples.full())));
        assertThat(new String(indented, UTF_8))
                .startsWith("{\n  \"format\": \"dateline/1\",\n  \"id\": \"herring-1\",\n")
                .contains("\n  \"entities\": [],\n")
                .contains("\n    \"authors\": [\"Ingrid Solvang\", \"Tomas Aldrey\"],\n")
                .contains(
                        "\n      {\"kind\": \"paragraph\", \"start\": 0, \"end\": 35, \"source\": {\"start\": 10, \"end\": 60}},\n")
                .contains("\n    \"figures\": [\n      {\n        \"caption\": \"A quay.\",\n")
                .endsWith("}\n");
    }

    @Test
    void theSameReadingGivesTheSameBytes() {
        assertThat(writer.write(Samples.full()))
                .isEqualTo(RecordWriter.compact().write(Samples.full()));
    }

    @Test
    void anExplanationAddsDecisionsAtTheEnd() {
        Reading reading = Samples.full();
        Decision decision =
                new Decision("block", "body>p", "Sign up", false, "an offer to subscribe", new SourceRange(5, 9));
        JsonNode record = parse(writer.write(new Explanation(reading, List.of(decision))));
        assertThat(names(record)).endsWith("events", "decisions");
        assertThat(record.get("decisions").get(0).toString())
                .isEqualTo("{\"subject\":\"block\",\"path\":\"body>p\",\"excerpt\":\"Sign up\",\"kept\":false,"
                        + "\"reason\":\"an offer to subscribe\",\"source\":{\"start\":5,\"end\":9}}");
    }

    @Test
    void anErrorRecordNamesTheLine() {
        byte[] bytes = writer.write(new ErrorRecord(null, 7, "not-json", "What to do."));
        assertThat(new String(bytes, UTF_8))
                .isEqualTo("{\"format\":\"dateline/1\",\"id\":null,\"line\":7,"
                        + "\"error\":{\"code\":\"not-json\",\"message\":\"What to do.\"}}\n");
    }

    private JsonNode parse(byte[] bytes) {
        return mapper.readTree(bytes);
    }

    private static List<String> names(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }

    private static String between(String text, JsonNode span) {
        int start = text.offsetByCodePoints(0, span.get("start").intValue());
        int end = text.offsetByCodePoints(0, span.get("end").intValue());
        return text.substring(start, end);
    }
}
