package org.dateline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonFeedTest {

    @Test
    void readsWhatNewsNeeds() {
        JsonFeed feed = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "The Harbour Gazette",
                 "home_page_url": "https://harbourgazette.example/", "hubs": [{"type": "x"}],
                 "items": [
                   {"id": 7, "url": "https://harbourgazette.example/a", "title": "Quay reopens", "content_html": "<p>It did.</p>",
                    "date_published": "2026-03-12T07:45:00Z", "tags": ["coast", "trade"],
                    "authors": [{"name": "Ingrid Solvang", "url": "x"}, {"name": "Tomas Aldrey"}],
                    "author": {"name": "Ingrid Solvang"}},
                   {"id": "8", "external_url": "https://elsewhere.example/b", "content_text": "Words.", "summary": null}
                 ]}""");
        assertThat(feed.title()).isEqualTo("The Harbour Gazette");
        assertThat(feed.items()).hasSize(2);
        JsonFeed.Item first = feed.items().get(0);
        assertThat(first.id()).isEqualTo("7");
        assertThat(first.contentHtml()).isEqualTo("<p>It did.</p>");
        assertThat(first.published()).isEqualTo("2026-03-12T07:45:00Z");
        assertThat(first.authors()).containsExactly("Ingrid Solvang", "Tomas Aldrey");
        JsonFeed.Item second = feed.items().get(1);
        assertThat(second.url()).isNull();
        assertThat(second.externalUrl()).isEqualTo("https://elsewhere.example/b");
        assertThat(second.summary()).isNull();
    }

    @Test
    void valuesOfTheWrongTypeArePassedOver() {
        JsonFeed feed = read("""
                {"version": "https://jsonfeed.org/version/1", "title": {"a": [1, 2]},
                 "items": [{"id": [1], "title": {"b": {}}, "url": "https://a.example/", "authors": "Nobody"}, 5, ["x"]]}""");
        assertThat(feed.title()).isNull();
        assertThat(feed.items()).singleElement().satisfies(item -> {
            assertThat(item.url()).isEqualTo("https://a.example/");
            assertThat(item.id()).isNull();
            assertThat(item.authors()).isEmpty();
        });
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> read("[]")).hasMessage("is not a JSON object");
        assertThatThrownBy(() -> read("{\"items\": []}")).hasMessageContaining("without the \"version\"");
        assertThatThrownBy(() -> read("{\"version\": \"https://jsonfeed.org/version/1\",\n\"items\": [{"))
                .hasMessageContaining("is not JSON from line 2 on");
    }

    private static JsonFeed read(String json) {
        return JsonFeed.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
