package org.dateline.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Builds values from the events of the library's parser. Stateless. */
final class JsonParsing {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // Whoever hands bytes in has bounded them; a second, smaller bound here would only surprise.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final JsonValue NOTHING = new JsonValue.Nothing();

    private JsonParsing() {}

    static JsonValue parse(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return only(parser);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    static JsonValue parse(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return only(parser);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    private static JsonValue only(JsonParser parser) {
        JsonValue value = value(parser, parser.nextToken());
        if (parser.nextToken() != null) {
            throw new MalformedJsonException("There is more than one JSON value");
        }
        return value;
    }

    private static JsonValue value(JsonParser parser, @Nullable JsonToken token) {
        return switch (token) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new JsonValue.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeral(parser.getString());
            case VALUE_TRUE -> new JsonValue.Flag(true);
            case VALUE_FALSE -> new JsonValue.Flag(false);
            case VALUE_NULL -> NOTHING;
            case null -> throw new MalformedJsonException("There is no JSON value: the input is empty");
            default -> throw new MalformedJsonException("There is no JSON value but " + token);
        };
    }

    private static JsonValue members(JsonParser parser) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (members.put(name, value(parser, parser.nextToken())) != null) {
                throw new MalformedJsonException("An object names its member \"" + name + "\" twice");
            }
        }
        return new JsonValue.Members(members);
    }

    private static JsonValue items(JsonParser parser) {
        List<JsonValue> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return new JsonValue.Items(items);
    }

    private static MalformedJsonException malformed(JacksonException e) {
        int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
        return new MalformedJsonException(
                "No JSON" + (column > 0 ? " from column " + column : "") + " on (" + e.getOriginalMessage() + ")", e);
    }
}
