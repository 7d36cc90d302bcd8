package org.dateline.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import org.dateline.Reading;
import org.dateline.formats.JsonValue;
import org.dateline.formats.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedsTest {

    @ParameterizedTest
    @EnumSource(names = {"RSS", "ATOM"})
    void aFeedReaderReadsIt(ExportFormat format) throws IOException, FeedException {
        SyndFeed feed = read(Outputs.text(format, Outputs.hard()));
        assertThat(feed.getTitle()).isEqualTo("Strikes & \"more\" <3");
        assertThat(feed.getLink()).isEqualTo("https://example.org/?q=a&b");
        assertThat(feed.getCopyright()).isEqualTo(Credits.TEXT);
        assertThat(feed.getEntries()).hasSize(4);
        SyndEntry told = feed.getEntries().get(0);
        assertThat(told.getTitle()).isEqualTo("Guards strike \"Port Elra\", <say> they & others");
        assertThat(told.getLink()).isEqualTo("https://example.org/told?a=1&b=2");
        assertThat(told.getDescription().getValue()).isEqualTo("What, if anything;\nnext");
        assertThat(told.getPublishedDate()).isEqualTo(Instant.parse("2026-03-05T06:45:00Z"));
        assertThat(told.getAuthor()).isEqualTo("Ingrid Solvang");
        assertThat(told.getCategories().get(0).getName()).isEqualTo("World");
        SyndEntry bare = feed.getEntries().get(2);
        assertThat(bare.getTitle())
                .contains("half \uFFFD pair, ]]> <b> & \"quoted\"")
                .doesNotContain("\u0007");
        assertThat(bare.getPublishedDate()).isNull();
        assertThat(feed.getEntries().get(3).getLink()).isEqualTo("https://example.org/a%20b%7C%C3%BC%22%3C%3E");
    }

    @ParameterizedTest
    @EnumSource(names = {"RSS", "ATOM"})
    void aFeedOfNothingIsAFeed(ExportFormat format) throws IOException, FeedException {
        assertThat(read(Outputs.text(format)).getEntries()).isEmpty();
    }

    @Test
    void anAtomFeedIsAsNewAsItsNewestEntry() throws IOException, FeedException {
        assertThat(read(Outputs.text(ExportFormat.ATOM, Outputs.hard())).getPublishedDate())
                .isEqualTo(Instant.parse("2026-03-13T00:00:00Z"));
    }

    @Test
    void jsonFeedHasWhatItsVersionRequires() throws IOException {
        JsonValue.Members feed = members(Outputs.text(ExportFormat.JSON_FEED, Outputs.hard()));
        assertThat(feed.text("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.text("title")).isNotEmpty();
        assertThat(feed.items("items")).hasSize(4).allSatisfy(item -> {
            JsonValue.Members members = (JsonValue.Members) item;
            assertThat(members.text("id")).isNotEmpty();
            assertThat(members.text("content_text")).isNotNull();
            assertThat(members.values()).doesNotContainValue(new JsonValue.Nothing());
        });
        JsonValue.Members told = (JsonValue.Members) feed.items("items").get(0);
        assertThat(told.text("date_published")).isEqualTo("2026-03-05T07:45:00+01:00");
        assertThat(told.text("date_modified")).isEqualTo("2026-03-06T08:00:07+00:00");
        assertThat(members(Outputs.text(ExportFormat.JSON_FEED)).items("items")).isEmpty();
    }

    @Test
    void aDayWithoutATimeIsItsBeginning() throws IOException {
        Reading told = Samples.full();
        assertThat(Outputs.text(ExportFormat.JSON_FEED, told))
                .contains("\"date_modified\":\"2026-03-13T00:00:00+00:00\"");
        assertThat(Outputs.text(ExportFormat.RSS, told)).contains("<pubDate>Thu, 12 Mar 2026 07:45:00 +0100</pubDate>");
    }

    private static SyndFeed read(String xml) throws FeedException {
        return new SyndFeedInput().build(new StringReader(xml));
    }

    private static JsonValue.Members members(String json) {
        return (JsonValue.Members) JsonValue.parse(json);
    }
}
