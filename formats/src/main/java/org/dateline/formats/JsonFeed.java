package org.dateline.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON Feed (jsonfeed.org, versions 1 and 1.1), as far as news needs it. Immutable.
 *
 * @param title of the feed
 * @param homePage the site it belongs to
 * @param items newest first, as the feed has them
 */
public record JsonFeed(@Nullable String title, @Nullable String homePage, List<Item> items) {

    public JsonFeed {
        items = List.copyOf(items);
    }

    /**
     * One entry; what the feed does not say is null.
     *
     * @param published ISO 8601, as written
     * @param modified ISO 8601, as written
     */
    public record Item(
            @Nullable String id,
            @Nullable String url,
            @Nullable String externalUrl,
            @Nullable String title,
            @Nullable String contentHtml,
            @Nullable String contentText,
            @Nullable String summary,
            @Nullable String published,
            @Nullable String modified,
            List<String> authors) {

        public Item {
            authors = List.copyOf(authors);
        }
    }

    /**
     * Reads a feed. Members it does not know, or that are of another type than they should be, are passed over.
     *
     * @param bytes UTF-8, with or without a byte order mark
     * @throws IllegalArgumentException if it is not JSON, or JSON that does not say that it is a feed; the message says which
     */
    public static JsonFeed read(byte[] bytes) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.IGNORE_UNDEFINED)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        int start = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start)) {
            return feed(parser);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? -1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(
                    "is not JSON" + (line > 0 ? " from line " + line + " on" : "") + " (" + e.getOriginalMessage()
                            + ")",
                    e);
        }
    }

    private static JsonFeed feed(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("is not a JSON object");
        }
        String version = null;
        String title = null;
        String home = null;
        List<Item> items = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "version" -> version = text(parser, value);
                case "title" -> title = text(parser, value);
                case "home_page_url" -> home = text(parser, value);
                case "items" -> items(parser, value, items);
                default -> parser.skipChildren();
            }
        }
        if (version == null || !version.contains("jsonfeed.org/version/")) {
            throw new IllegalArgumentException("is JSON without the \"version\" of a JSON Feed");
        }
        return new JsonFeed(title, home, items);
    }

    private static void items(JsonParser parser, JsonToken value, List<Item> items) {
        if (value != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        for (JsonToken each = parser.nextToken();
                each != null && each != JsonToken.END_ARRAY;
                each = parser.nextToken()) {
            if (each == JsonToken.START_OBJECT) {
                items.add(item(parser));
            } else {
                parser.skipChildren();
            }
        }
    }

    private static Item item(JsonParser parser) {
        @Nullable String[] texts = new @Nullable String[ITEM_MEMBERS.size()];
        List<String> authors = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            int member = ITEM_MEMBERS.indexOf(name);
            if (member >= 0) {
                texts[member] = text(parser, value);
            } else if (name.equals("author") || name.equals("authors")) {
                authors(parser, value, authors);
            } else {
                parser.skipChildren();
            }
        }
        return new Item(
                texts[0],
                texts[1],
                texts[2],
                texts[3],
                texts[4],
                texts[5],
                texts[6],
                texts[7],
                texts[8],
                authors.stream().distinct().toList());
    }

    private static final List<String> ITEM_MEMBERS = List.of(
            "id",
            "url",
            "external_url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "date_published",
            "date_modified");

    /** One author of version 1 or the list of version 1.1. */
    private static void authors(JsonParser parser, JsonToken value, List<String> authors) {
        int depth = 0;
        JsonToken token = value;
        while (token != null) {
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                depth++;
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                depth--;
            } else if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals("name")) {
                String name = text(parser, parser.nextToken());
                if (name != null) {
                    authors.add(name);
                }
            }
            if (depth == 0) {
                return;
            }
            token = parser.nextToken();
        }
    }

    /** A string; a number as it is written, for identifiers; null for all else, which is passed over. */
    private static @Nullable String text(JsonParser parser, @Nullable JsonToken value) {
        if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT) {
            String text = parser.getString();
            return text.isBlank() ? null : text;
        }
        parser.skipChildren();
        return null;
    }
}
