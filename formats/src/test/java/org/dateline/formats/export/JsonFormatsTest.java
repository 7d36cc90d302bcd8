package org.dateline.formats.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.Document;
import org.dateline.Reading;
import org.dateline.formats.JsonValue;
import org.dateline.formats.RecordReader;
import org.dateline.formats.RecordWriter;
import org.dateline.formats.Samples;
import org.dateline.language.conllu.ConlluReader;
import org.dateline.language.conllu.ConlluSentence;
import org.junit.jupiter.api.Test;

class JsonFormatsTest {

    private static final Path FORMATS = Path.of(
            Objects.requireNonNullElse(System.getProperty("dateline.shared"), "../shared"), "reference", "formats");

    /** schema.org's properties that are used, with the types they belong to. */
    private static final Set<String> SCHEMA_ORG = Set.of(
            "@context @graph @type @id url headline description articleSection author publisher name datePublished dateModified dateline"
                    .split(" "));

    private static final Set<String> MORE_OF_SCHEMA_ORG = Set.of(
            ("inLanguage wordCount timeRequired image contentUrl caption creditText correction articleBody mentions jobTitle sameAs geo"
                            + " latitude longitude hasPart text spokenByCharacter about additionalType startDate location")
                    .split(" "));

    @Test
    void aRecordComesBackFromItsLine() throws IOException {
        Reading[] readings = Outputs.hard();
        List<String> lines = Outputs.text(ExportFormat.JSONL, readings).lines().toList();
        assertThat(lines).hasSize(readings.length);
        for (int i = 0; i < readings.length; i++) {
            byte[] record = RecordWriter.compact().write(readings[i]);
            Reading back = RecordReader.read(lines.get(i).getBytes(UTF_8));
            assertThat(RecordWriter.compact().write(back)).isEqualTo(record);
            assertThat(members(lines.get(i)).text("credits")).isEqualTo(Credits.TEXT);
        }
    }

    @Test
    void ploverSpellsItsRecordsAsItsManualDoes() throws IOException {
        List<String> lines =
                Outputs.text(ExportFormat.PLOVER, Outputs.hard()).lines().toList();
        assertThat(lines).hasSize(7);
        JsonValue.Members strike = members(lines.get(1));
        assertThat(strike.text("date")).isEqualTo("2026-03-03");
        assertThat(strike.text("event")).isEqualTo("ASSAULT");
        assertThat(strike.text("mode")).isEqualTo("drone");
        assertThat(strike.text("auxiliary")).isEqualTo("claimed");
        assertThat(((JsonValue.Members) strike.items("source").get(0)).text("code"))
                .isEqualTo("RUS");
        assertThat(((JsonValue.Members) strike.items("target").get(0)).text("actorText"))
                .isEqualTo("Port Elra");
        assertThat(members(lines.get(6)).get("date")).isEqualTo(new JsonValue.Nothing());
    }

    @Test
    void ninjsIsValidAgainstItsSchema() throws IOException {
        Path file = FORMATS.resolve("ninjs-schema_3.1.json");
        assumeTrue(Files.isRegularFile(file), "no schema at " + file);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file), InputFormat.JSON);
        for (String line :
                Outputs.text(ExportFormat.NINJS, Outputs.hard()).lines().toList()) {
            assertThat(problems(schema, line)).as(line).isEmpty();
        }
        assertThat(problems(schema, "{\"uri\":7,\"headline\":\"old\"}"))
                .as("the validator validates")
                .isNotEmpty();
    }

    private static List<String> problems(Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    @Test
    void linkedDataUsesSchemaOrgsNamesAndNoOthers() throws IOException {
        JsonValue.Members document = members(Outputs.text(ExportFormat.SCHEMA_ORG, Outputs.hard()));
        assertThat(document.text("@context")).isEqualTo("https://schema.org");
        Set<String> names = new HashSet<>();
        gather(document, names);
        names.removeAll(SCHEMA_ORG);
        assertThat(MORE_OF_SCHEMA_ORG).containsAll(names);
        JsonValue.Members article = (JsonValue.Members) document.items("@graph").get(0);
        assertThat(article.text("@type")).isEqualTo("NewsArticle");
        assertThat(article.text("datePublished")).isEqualTo("2026-03-05T07:45+01:00");
        assertThat(article.items("about"))
                .as("what is reported to have happened")
                .hasSize(3);
        JsonValue.Members place = (JsonValue.Members) article.items("mentions").get(1);
        assertThat(place.text("sameAs")).isEqualTo("https://sws.geonames.org/703448/");
    }

    private static void gather(JsonValue value, Set<String> names) {
        switch (value) {
            case JsonValue.Members members ->
                members.values().forEach((name, member) -> {
                    names.add(name);
                    gather(member, names);
                });
            case JsonValue.Items items -> items.values().forEach(item -> gather(item, names));
            case JsonValue.Text text -> {}
            case JsonValue.Numeral numeral -> {}
            case JsonValue.Flag flag -> {}
            case JsonValue.Nothing nothing -> {}
        }
    }

    @Test
    void annotationsSelectTheWordsThatTheyQuote() throws IOException {
        Reading told = Samples.told();
        JsonValue.Members page = members(Outputs.text(ExportFormat.ANNOTATIONS, told));
        assertThat(page.text("@context")).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.text("type")).isEqualTo("AnnotationPage");
        // Two entities, one time that has a value, one quotation, seven events.
        assertThat(page.items("items")).hasSize(2 + 1 + 1 + 7);
        String text = told.article().text();
        Set<String> ids = new HashSet<>();
        for (JsonValue item : page.items("items")) {
            JsonValue.Members annotation = (JsonValue.Members) item;
            assertThat(annotation.text("type")).isEqualTo("Annotation");
            assertThat(ids.add(Objects.requireNonNull(annotation.text("id")))).isTrue();
            assertThat(annotation.items("target")).isNotEmpty();
            for (JsonValue each : annotation.items("target")) {
                List<JsonValue> selectors = ((JsonValue.Members) each).items("selector");
                JsonValue.Members position = (JsonValue.Members) selectors.get(0);
                JsonValue.Members quote = (JsonValue.Members) selectors.get(1);
                String words = text.substring(offset(text, position, "start"), offset(text, position, "end"));
                assertThat(quote.text("exact")).isEqualTo(words);
                assertThat(text).contains(quote.text("prefix") + words + quote.text("suffix"));
            }
        }
    }

    private static int offset(String text, JsonValue.Members position, String name) {
        JsonValue.Numeral numeral = (JsonValue.Numeral) Objects.requireNonNull(position.get(name));
        return text.offsetByCodePoints(0, (int) numeral.toLong());
    }

    @Test
    void everySlideOfATimelineHasADateAndEscapedText() throws IOException {
        JsonValue.Members timeline = members(Outputs.text(ExportFormat.TIMELINE, Outputs.hard()));
        // Asserted, claimed and future; the historical one has no time.
        assertThat(timeline.items("events")).hasSize(3);
        for (JsonValue each : timeline.items("events")) {
            JsonValue.Members slide = (JsonValue.Members) each;
            assertThat(Objects.requireNonNull(slide.members("start_date")).get("year"))
                    .isEqualTo(new JsonValue.Numeral("2026"));
            assertThat(Objects.requireNonNull(slide.members("start_date")).get("hour"))
                    .isNull();
            assertThat(slide.get("end_date")).isNull();
            assertThat(Objects.requireNonNull(slide.members("text")).text("text"))
                    .contains("&lt;b&gt;&amp;amp;")
                    .contains("href=\"https://example.org/told?a=1&amp;b=2\"")
                    .doesNotContain("<b>");
        }
    }

    @Test
    void conlluComesBackThroughItsReader() throws IOException {
        Reading calm = Samples.bare("The guards struck Port Elra. Nobody was hurt.", Document.text("x", "x"));
        String text = Outputs.text(ExportFormat.CONLLU, calm, calm);
        List<ConlluSentence> sentences = ConlluReader.read(text.lines());
        assertThat(sentences).hasSize(4);
        assertThat(sentences.get(0).comments())
                .startsWith("# credits = " + Credits.TEXT)
                .contains("# newdoc id = " + calm.document().id());
        assertThat(sentences.get(2).comments().get(0)).startsWith("# newdoc id");
        assertThat(sentences.get(0).words()).extracting("form").startsWith("The", "guards");
        assertThat(ConlluReader.read(
                        Outputs.text(ExportFormat.CONLLU, Outputs.hard()).lines()))
                .isNotEmpty();
    }

    @Test
    void followTheMoneyUsesPropertiesThatItsSchemataHave() throws IOException {
        assumeTrue(Files.isDirectory(FORMATS.resolve("ftm")), "no schemata at " + FORMATS);
        Set<String> ids = new HashSet<>();
        List<String> lines =
                Outputs.text(ExportFormat.FTM, Outputs.hard()).lines().toList();
        // Four articles, an organisation and its mention, three acts.
        assertThat(lines).hasSize(4 + 2 + 3);
        for (String line : lines) {
            JsonValue.Members entity = members(line);
            String schema = Objects.requireNonNull(entity.text("schema"));
            assertThat(ids.add(Objects.requireNonNull(entity.text("id")))).isTrue();
            Set<String> known = new HashSet<>();
            addProperties(schema, known);
            JsonValue.Members properties = Objects.requireNonNull(entity.members("properties"));
            assertThat(known).as(schema).containsAll(properties.values().keySet());
            assertThat(properties.items("name")).isNotEmpty();
        }
    }

    /** The properties of a schema and of those that it extends, as its YAML lists them. */
    private static void addProperties(String schema, Set<String> properties) throws IOException {
        Path file = FORMATS.resolve("ftm").resolve(schema + ".yaml");
        if (!Files.isRegularFile(file)) {
            // LegalEntity and Analyzable are not at hand; these are theirs.
            properties.addAll(Set.of("name", "country", "proof"));
            return;
        }
        List<String> parents = new ArrayList<>();
        boolean extending = false;
        for (String line : Files.readAllLines(file)) {
            if (line.matches("    \\w+:.*")) {
                properties.add(line.strip().replaceAll(":.*", ""));
            }
            if (extending && line.startsWith("    - ")) {
                parents.add(line.substring(6).strip());
            } else {
                extending = line.equals("  extends:");
            }
        }
        for (String parent : parents) {
            addProperties(parent, properties);
        }
    }

    private static JsonValue.Members members(String json) {
        return (JsonValue.Members) JsonValue.parse(json);
    }
}
