package org.dateline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.Article;
import org.dateline.Block;
import org.dateline.Document;
import org.dateline.Figure;
import org.dateline.Form;
import org.dateline.Furniture;
import org.dateline.Reader;
import org.dateline.Reading;
import org.dateline.RelatedLink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that Dateline began with must come out as a careful reader reads it. */
class SeedPageTest {

    private static Reading reading;
    private static JsonNode expected;

    @BeforeAll
    static void read() throws IOException {
        Path folder = Path.of(Objects.requireNonNullElse(System.getProperty("dateline.shared"), "../shared"), "seed");
        assumeTrue(Files.isRegularFile(folder.resolve("page.txt")), "no seed page at " + folder);
        reading = Reader.standard().read(Document.of(Files.readAllBytes(folder.resolve("page.txt")), "page.txt"));
        expected = JsonMapper.shared()
                .readTree(folder.resolve("expected.json").toFile())
                .get("article");
    }

    @Test
    void factsAreAsACarefulReaderHasThem() {
        Article article = reading.article();
        assertThat(reading.form()).isEqualTo(Form.FLATTENED);
        assertThat(article.headline()).isEqualTo(expected.get("headline").asString());
        assertThat(article.standfirst()).isEqualTo(expected.get("standfirst").asString());
        assertThat(article.section()).isEqualTo(expected.get("section").asString());
        assertThat(article.published()).hasToString(expected.get("published").asString());
        assertThat(article.modified()).isNull();
        assertThat(article.authors()).isEmpty();
        assertThat(article.publisher()).isEqualTo(expected.get("publisher").asString());
        assertThat(article.language()).isEqualTo(expected.get("language").asString());
        assertThat(article.readingMinutes())
                .isEqualTo(expected.get("readingMinutes").asInt());
    }

    @Test
    void theBodyIsTheBodyAndNothingElse() {
        List<String> wanted = new ArrayList<>();
        for (JsonNode block : expected.get("blocks")) {
            wanted.add(block.get("kind").asString() + ": " + block.get("exact").asString());
        }
        List<String> found = new ArrayList<>();
        for (Block block : reading.article().blocks()) {
            found.add((block instanceof Block.Subheading ? "subheading: " : "paragraph: ")
                    + block.span().exact());
        }
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void picturesAndRelatedStoriesAreFields() {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode figure : expected.get("figures")) {
            figures.add(new Figure(
                    figure.get("caption").asString(), figure.get("credit").asString(), null));
        }
        assertThat(reading.article().figures()).isEqualTo(figures);
        List<RelatedLink> related = new ArrayList<>();
        for (JsonNode link : expected.get("related")) {
            related.add(new RelatedLink(
                    link.get("headline").asString(), link.get("publisher").asString(), null));
        }
        assertThat(reading.article().related()).isEqualTo(related);
    }

    @Test
    void whatIsSetAsideIsNamed() {
        assertThat(texts(Furniture.Kind.LABEL))
                .isEqualTo(strings(expected.get("furniture").get("labels")));
        assertThat(texts(Furniture.Kind.OTHER_STORY))
                .isEqualTo(strings(expected.get("furniture").get("headlinesOfOtherStories")));
    }

    private static List<String> texts(Furniture.Kind kind) {
        return reading.furniture().stream()
                .filter(furniture -> furniture.kind() == kind)
                .map(Furniture::text)
                .toList();
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        for (JsonNode node : array) {
            strings.add(node.asString());
        }
        return strings;
    }
}
