package org.dateline.bench.times;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case of Microsoft's Recognizers: a sentence as one says to an assistant, when it is said, and what must be found in it.
 *
 * @param input the sentence
 * @param reference when it is said
 * @param expected what must be found
 */
record RecognizersCase(String input, LocalDateTime reference, List<Expected> expected) {

    /**
     * A time that must be found.
     *
     * @param start where it begins, in UTF-16 units
     * @param end where it ends, exclusive
     * @param kind Microsoft's type: "daterange"
     * @param timex Microsoft's TIMEX, empty if there is none
     * @param mod Microsoft's modifier, empty if there is none
     * @param resolutions what it may stand for
     */
    record Expected(int start, int end, String kind, String timex, String mod, List<Resolution> resolutions) {}

    /** One reading: a value, or the ends of a range; empty where there is none. Spaces in place of T are made T. */
    record Resolution(String value, String start, String end) {}

    static List<RecognizersCase> read(Path file) throws IOException {
        String source = Files.readString(file, StandardCharsets.UTF_8);
        JsonNode all = JsonMapper.shared().readTree(source.startsWith("\uFEFF") ? source.substring(1) : source);
        List<RecognizersCase> cases = new ArrayList<>();
        for (JsonNode each : all) {
            String reference = each.path("Context").path("ReferenceDateTime").asString("");
            if (reference.isEmpty()) {
                continue;
            }
            List<Expected> expected = new ArrayList<>();
            for (JsonNode result : each.path("Results")) {
                expected.add(expected(result));
            }
            cases.add(new RecognizersCase(
                    each.path("Input").asString(""), LocalDateTime.parse(reference.substring(0, 19)), expected));
        }
        return cases;
    }

    private static Expected expected(JsonNode result) {
        List<Resolution> resolutions = new ArrayList<>();
        String timex = "";
        String mod = "";
        for (JsonNode value : result.path("Resolution").path("values")) {
            timex = timex.isEmpty() ? value.path("timex").asString("") : timex;
            mod = mod.isEmpty() ? value.path("Mod").asString("") : mod;
            resolutions.add(new Resolution(text(value, "value"), text(value, "start"), text(value, "end")));
        }
        int start = result.path("Start").asInt(0);
        int end = result.path("End")
                        .asInt(start + result.path("Text").asString("").length() - 1)
                + 1;
        String kind =
                result.path("TypeName").asString("").replace("datetimeV2.", "").toLowerCase(Locale.ROOT);
        return new Expected(start, end, kind, timex, mod, resolutions);
    }

    private static String text(JsonNode value, String name) {
        return value.path(name).asString("").replace(' ', 'T');
    }
}
