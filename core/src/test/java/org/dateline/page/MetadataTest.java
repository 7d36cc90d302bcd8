package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.Document;
import org.dateline.Warning;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in {@code metadata}: each shows one trouble and says in its first comment what a careful reader makes of it. */
class MetadataTest {

    static List<Path> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(MetadataTest.class.getResource("metadata"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsThePageAsItsCommentSays(Path page) throws IOException {
        String html = Files.readString(page);
        Draft draft = new Draft(false);
        Metadata metadata = read(html, draft);
        Map<String, String> found = found(metadata, draft);
        int end = html.indexOf("-->");
        for (String line : html.substring(html.indexOf('\n') + 1, end).strip().split("\n")) {
            int colon = line.indexOf(':');
            String field = line.substring(0, colon);
            assertThat(found).as(page.getFileName() + " knows the field").containsKey(field);
            assertThat(found.get(field))
                    .as(page.getFileName() + " " + field)
                    .isEqualTo(line.substring(colon + 1).strip());
        }
    }

    private static Metadata read(String html, Draft draft) {
        Document document = Document.html(html, "page");
        DecodedDocument decoded =
                new DecodedDocument(document, document.bytes(), StandardCharsets.UTF_8, 0, html, true);
        return Metadata.read(Jsoup.parse(html), decoded, draft);
    }

    private static Map<String, String> found(Metadata metadata, Draft draft) {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("headline", text(metadata.headline()));
        found.put("authors", list(metadata.authors()));
        found.put("published", text(metadata.published()));
        found.put("modified", text(metadata.modified()));
        found.put("publisher", text(metadata.publisher()));
        found.put("section", text(metadata.section()));
        found.put("url", text(metadata.url()));
        found.put("language", text(metadata.declaredLanguage()));
        found.put("kind", metadata.kind().name());
        found.put("warnings", list(draft.warnings.stream().map(Warning::code).toList()));
        return found;
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static String list(List<String> values) {
        return values.isEmpty() ? "-" : String.join(" + ", values);
    }

    @Test
    void aPageNestedVeryDeeplyIsWalkedWithoutRecursion() {
        Metadata metadata = read("<title>Deep</title><h1>Deep water</h1>" + "<div>".repeat(100_000), new Draft(false));
        assertThat(metadata.headline()).isEqualTo("Deep water");
    }

    @Test
    void aCallerThatWalksThePageItselfGetsTheSame() {
        String html = "<html><head><title>Fog closes harbour</title></head><body><h1>Fog closes harbour</h1>"
                + "<p class=byline>By Mara Lindqvist</p></body></html>";
        Hooks hooks = new Hooks();
        Jsoup.parse(html).getAllElements().forEach(hooks::visit);
        Document document = Document.html(html, "page");
        DecodedDocument decoded =
                new DecodedDocument(document, document.bytes(), StandardCharsets.UTF_8, 0, html, true);
        assertThat(Metadata.read(hooks, decoded, new Draft(false))).isEqualTo(read(html, new Draft(false)));
    }
}
