package org.dateline.bench.world;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A phrase of NGEC's tests of its actor coder, with what it must give. Immutable.
 *
 * @param day the day of the text, or null
 * @param country the code, empty for none; null if the test does not say
 * @param notCountry a code it must not give, or null
 * @param sector the code, empty for none; null if the test does not say
 */
record ActorCase(
        String phrase,
        @Nullable String day,
        @Nullable String country,
        @Nullable String notCountry,
        @Nullable String sector) {

    private static final Pattern COUNTRY = Pattern.compile("code\\['country'\\] == '(.*)'|cc == '(.*)'");
    private static final Pattern NOT_COUNTRY = Pattern.compile("code\\['country'\\] != '(.*)'");
    private static final Pattern SECTOR = Pattern.compile("code\\['code_1'\\] == '(.*)'");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * The cases of the file that can be put to another coder: those that name their phrase and ask for a country or a sector. Calls of the
     * index of Wikipedia alone, and phrases that the extraction lost ("d['actor']"), are left out.
     *
     * @throws IOException if the file cannot be read
     */
    static List<ActorCase> read(Path file) throws IOException {
        List<ActorCase> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                add(JsonMapper.shared().readTree(line), cases);
            }
        }
        return cases;
    }

    private static void add(JsonNode test, List<ActorCase> cases) {
        for (JsonNode call : test.path("calls").values()) {
            String method = call.path("method").asString("");
            JsonNode arguments = call.path("args");
            String phrase = arguments.path(0).asString("");
            if (phrase.isEmpty()) {
                phrase = test.path("param").asString("");
            }
            if (method.equals("query_wiki") || phrase.isEmpty() || phrase.startsWith("d['")) {
                continue;
            }
            String day = arguments
                    .path(2)
                    .asString(call.path("kwargs").path("query_date").asString(""));
            Matcher date = DAY.matcher(day);
            ActorCase found = expected(phrase, date.find() ? date.group() : null, test.path("expected"));
            if (found.country != null || found.notCountry != null || found.sector != null) {
                cases.add(found);
            }
        }
    }

    private static ActorCase expected(String phrase, @Nullable String day, JsonNode assertions) {
        String country = null;
        String notCountry = null;
        String sector = null;
        for (JsonNode assertion : assertions.values()) {
            String text = assertion.asString("");
            if (text.equals("code is None") || text.equals("code == None") || text.equals("not code")) {
                country = "";
                sector = "";
            }
            Matcher matcher = COUNTRY.matcher(text);
            if (matcher.matches()) {
                country = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            }
            matcher = NOT_COUNTRY.matcher(text);
            if (matcher.matches()) {
                notCountry = matcher.group(1);
            }
            matcher = SECTOR.matcher(text);
            if (matcher.matches()) {
                sector = matcher.group(1).equals("UNK") ? "" : matcher.group(1);
            }
        }
        return new ActorCase(phrase, day, country, notCountry, sector);
    }
}
