package org.dateline.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Document;
import org.dateline.Reader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The sample page gives the quotations that were written down by hand beside it, and none that must not come. */
class SeedQuotationsTest {

    @Test
    void theSamplePageGivesItsQuotations() throws IOException {
        Path seed = Path.of(System.getProperty("dateline.shared", "../shared"), "seed");
        Path page = seed.resolve("page.txt");
        Assumptions.assumeTrue(Files.exists(page), "no sample page at " + page);
        String text = Reader.standard()
                .read(Document.text(Files.readString(page), "page.txt"))
                .article()
                .text();
        Quotations quotations = Read.text(text);
        List<String> found = new ArrayList<>();
        for (Quotation quotation : quotations.spoken()) {
            found.add(quotation.kind().name().toLowerCase(java.util.Locale.ROOT) + "|"
                    + Read.name(quotation.speaker(), quotations)
                    + "|" + (quotation.cue() == null ? "" : quotation.cue().exact()) + "|"
                    + quotation.content().exact());
        }
        List<String> missing = new ArrayList<>(expected(Files.readString(seed.resolve("expected.json"))));
        missing.removeAll(found);
        assertThat(missing).as("missing from " + found).isEmpty();
        assertThat(found).noneMatch(line -> line.contains("|AP|") || line.contains("largest ever"));
    }

    /** As much of the JSON as is needed: core has no library for it. */
    private static List<String> expected(String json) {
        int from = json.indexOf("\"quotations\"");
        String part = json.substring(from, json.indexOf("\"events\"", from));
        List<String> expected = new ArrayList<>();
        for (String entry : part.split("\"kind\": ")) {
            if (entry.contains("\"content\": ") && entry.contains("\"speaker\": ")) {
                expected.add(
                        value(entry, "") + "|" + value(entry, "\"speaker\": ").replace("the Kremlin", "Kremlin") + "|"
                                + value(entry, "\"cue\": ") + "|" + value(entry, "\"content\": "));
            }
        }
        assertThat(expected).hasSize(6);
        return expected;
    }

    private static String value(String entry, String key) {
        int from = entry.indexOf(key) + key.length() + 1;
        StringBuilder value = new StringBuilder();
        for (int i = from; entry.charAt(i) != '"'; i++) {
            if (entry.charAt(i) == '\\') {
                i++;
            }
            value.append(entry.charAt(i));
        }
        return value.toString();
    }
}
