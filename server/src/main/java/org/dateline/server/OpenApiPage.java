package org.dateline.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code openapi.yaml} as a page that can be read without any script. Made once, when somebody first asks. Stateless. */
final class OpenApiPage {

    private static final String RESOURCE = "openapi.yaml";

    private OpenApiPage() {}

    static byte[] source() {
        return resource(RESOURCE);
    }

    /** A resource beside this class. */
    static byte[] resource(String name) {
        try (InputStream in = OpenApiPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String html() {
        Map<?, ?> api = map(
                new Load(LoadSettings.builder().build()).loadFromString(new String(source(), StandardCharsets.UTF_8)));
        Map<?, ?> info = map(api.get("info"));
        StringBuilder html = new StringBuilder(64 << 10);
        html.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Dateline API</title>")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<link rel=\"stylesheet\" href=\"/api/style.css\"></head><body><main>");
        element(html, "h1", text(info.get("title")) + " API");
        element(html, "p", text(info.get("summary")));
        for (String paragraph : text(info.get("description")).split("\n\n")) {
            element(html, "p", paragraph);
        }
        html.append("<p>The same for programs: <a href=\"/api/openapi.yaml\">openapi.yaml</a></p>");
        map(api.get("paths"))
                .forEach((path, item) -> map(item)
                        .forEach((method, operation) -> operation(html, text(path), text(method), map(operation))));
        element(html, "h2", "Objects");
        map(map(api.get("components")).get("schemas")).forEach((name, schema) -> schema(html, text(name), map(schema)));
        return html.append("</main></body></html>\n").toString();
    }

    private static void operation(StringBuilder html, String path, String method, Map<?, ?> operation) {
        html.append("<section><h2><b>")
                .append(Markup.escape(method.toUpperCase(java.util.Locale.ROOT)))
                .append("</b> ");
        html.append(Markup.escape(path)).append("</h2>");
        element(html, "p", text(operation.get("summary")));
        if (operation.get("description") != null) {
            element(html, "p", text(operation.get("description")));
        }
        if (operation.get("parameters") instanceof List<?> parameters) {
            html.append("<dl>");
            for (Object each : parameters) {
                Map<?, ?> parameter = map(each);
                if (parameter.get("$ref") != null) {
                    element(html, "dt", last(parameter.get("$ref")));
                    element(html, "dd", "as everywhere");
                } else {
                    element(html, "dt", text(parameter.get("name")) + " (" + text(parameter.get("in")) + ")");
                    element(html, "dd", text(parameter.get("description")) + " " + type(map(parameter.get("schema"))));
                }
            }
            html.append("</dl>");
        }
        html.append("<ul>");
        map(operation.get("responses")).forEach((status, response) -> {
            Map<?, ?> answer = map(response);
            html.append("<li><b>").append(Markup.escape(text(status))).append("</b> ");
            if (answer.get("$ref") != null) {
                html.append(Markup.escape(last(answer.get("$ref"))));
            } else {
                html.append(Markup.escape(text(answer.get("description"))));
                map(answer.get("content"))
                        .forEach((media, content) -> html.append(": ")
                                .append(Markup.escape(text(media)))
                                .append(' ')
                                .append(type(map(map(content).get("schema")))));
            }
            html.append("</li>");
        });
        html.append("</ul></section>");
    }

    private static void schema(StringBuilder html, String name, Map<?, ?> schema) {
        html.append("<section id=\"")
                .append(Markup.escape(name))
                .append("\"><h3>")
                .append(Markup.escape(name))
                .append("</h3>");
        element(html, "p", text(schema.get("description")));
        if (schema.get("enum") instanceof List<?> values) {
            element(
                    html,
                    "p",
                    "One of: "
                            + String.join(
                                    ", ", values.stream().map(OpenApiPage::text).toList()));
        }
        html.append("<dl>");
        map(schema.get("properties")).forEach((property, value) -> {
            Map<?, ?> each = map(value);
            element(html, "dt", text(property));
            html.append("<dd>")
                    .append(type(each))
                    .append(' ')
                    .append(Markup.escape(text(each.get("description"))))
                    .append("</dd>");
        });
        html.append("</dl></section>");
    }

    /** A type in a few words, with a link to what it refers to. */
    private static String type(Map<?, ?> schema) {
        if (schema.get("$ref") != null) {
            String name = Markup.escape(last(schema.get("$ref")));
            return "<a href=\"#" + name + "\">" + name + "</a>";
        }
        if (schema.get("items") != null) {
            return "list of " + type(map(schema.get("items")));
        }
        if (schema.get("oneOf") instanceof List<?> choices) {
            return String.join(
                    " or ", choices.stream().map(each -> type(map(each))).toList());
        }
        if (schema.get("enum") instanceof List<?> values) {
            return Markup.escape(
                    String.join(" | ", values.stream().map(OpenApiPage::text).toList()));
        }
        Object type = schema.get("type");
        return Markup.escape(
                type instanceof List<?> types
                        ? String.join(
                                " or ", types.stream().map(OpenApiPage::text).toList())
                        : text(type));
    }

    private static void element(StringBuilder html, String name, String text) {
        if (!text.isBlank()) {
            html.append('<')
                    .append(name)
                    .append('>')
                    .append(Markup.escape(text))
                    .append("</")
                    .append(name)
                    .append('>');
        }
    }

    private static String last(@Nullable Object reference) {
        String text = text(reference);
        return text.substring(text.lastIndexOf('/') + 1);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
