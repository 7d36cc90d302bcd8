package org.dateline.server;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** {@code openapi.yaml}, against which answers are held: status, media type, body. Remembers which operations were seen. */
final class Contract {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String BASE = "https://dateline.invalid/openapi.json";

    /** Stands for a body that is packed. */
    static final String PACKED = "(packed)";

    final Map<?, ?> api;
    final TreeSet<String> seen = new TreeSet<>();
    private final SchemaRegistry registry;

    Contract() {
        api = map(new Load(LoadSettings.builder().build())
                .loadFromString(new String(OpenApiPage.source(), StandardCharsets.UTF_8)));
        String text = MAPPER.writeValueAsString(api);
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(BASE, text)));
    }

    /** What is wrong with an answer by the contract; empty if nothing is. */
    List<String> faults(String method, String path, int status, @Nullable String contentType, String body) {
        String template = template(path);
        if (template == null) {
            return List.of("no path for " + path);
        }
        Map<?, ?> operation =
                map(map(map(api.get("paths")).get(template)).get(method.toLowerCase(java.util.Locale.ROOT)));
        Map<?, ?> responses = map(operation.get("responses"));
        Object given = responses.get(String.valueOf(status));
        if (given == null) {
            return List.of(method + " " + template + " says nothing of status " + status + ": " + body);
        }
        String at = "#/paths/" + template.replace("~", "~0").replace("/", "~1") + "/"
                + method.toLowerCase(java.util.Locale.ROOT) + "/responses/" + status;
        Map<?, ?> response = map(given);
        if (response.get("$ref") instanceof String reference) {
            at = reference;
            response = map(map(map(api.get("components")).get("responses"))
                    .get(reference.substring(reference.lastIndexOf('/') + 1)));
        }
        seen.add(operation.get("operationId") + " " + status);
        Map<?, ?> content = map(response.get("content"));
        if (content.isEmpty()) {
            return body.isEmpty() ? List.of() : List.of("no body expected: " + body);
        }
        String type = contentType == null ? "" : contentType.split(";")[0];
        if (content.get(type) == null) {
            return List.of(method + " " + template + " " + status + " does not say that it gives " + contentType);
        }
        Map<?, ?> schemaOfType = map(map(content.get(type)).get("schema"));
        if (!type.endsWith("json")
                || schemaOfType.isEmpty()
                || "string".equals(schemaOfType.get("type"))
                || body.equals(PACKED)) {
            return List.of();
        }
        Schema schema =
                registry.getSchema(SchemaLocation.of(BASE + at + "/content/" + type.replace("/", "~1") + "/schema"));
        List<Error> errors = schema.validate(body, InputFormat.JSON);
        return errors.stream().map(error -> template + ": " + error).toList();
    }

    private @Nullable String template(String path) {
        String plain = path.replaceFirst("[?].*", "");
        Map<String, Integer> found = new LinkedHashMap<>();
        for (Object each : map(api.get("paths")).keySet()) {
            String template = each.toString();
            String expression = template.replaceAll("[{][^}]*[}]", "[^/]+");
            if (plain.matches(expression)) {
                found.put(template, (int) template.chars().filter(c -> c == '{').count());
            }
        }
        return found.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
