package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dateline.Reading;
import org.dateline.Timestamp;
import org.dateline.formats.Json;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.1 (jsonfeed.org): an item for each article, with its summary, not its text. */
final class JsonFeed implements Exporter {

    private final JsonSequence items;

    JsonFeed(OutputStream out, ExportInfo info) {
        this.items = new JsonSequence(out, "items", json -> {
            json.text("version", "https://jsonfeed.org/version/1.1");
            json.text("title", info.title());
            optional(json, "home_page_url", info.link());
            json.text("description", "News that match: " + info.query());
            json.object("_dateline", () -> json.text("credits", Credits.TEXT));
        });
    }

    @Override
    public void write(Reading reading) throws IOException {
        Facts facts = new Facts(reading);
        items.item(json -> item(json, facts));
    }

    @Override
    public void finish() throws IOException {
        items.finish();
    }

    private static void item(Json json, Facts facts) {
        json.text("id", facts.id());
        optional(json, "url", facts.url());
        json.text("title", facts.title());
        json.text("content_text", facts.summary());
        optional(json, "image", picture(facts));
        Timestamp published = facts.article().published();
        Timestamp modified = facts.article().modified();
        optional(json, "date_published", published == null ? null : Moments.rfc3339(published));
        optional(json, "date_modified", modified == null ? null : Moments.rfc3339(modified));
        List<String> authors = facts.article().authors();
        if (!authors.isEmpty()) {
            json.list("authors", authors, name -> json.object(() -> json.text("name", name)));
        }
        String section = facts.article().section();
        if (section != null) {
            json.texts("tags", List.of(section));
        }
        optional(json, "language", facts.article().language());
    }

    private static @Nullable String picture(Facts facts) {
        return facts.article().figures().isEmpty()
                ? null
                : facts.article().figures().get(0).url();
    }

    private static void optional(Json json, String name, @Nullable String value) {
        if (value != null) {
            json.text(name, value);
        }
    }
}
