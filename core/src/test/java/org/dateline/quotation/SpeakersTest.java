package org.dateline.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.entity.Entity;
import org.dateline.entity.internal.TableRows;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Two hundred speakers who are only "he", "she" or "the minister" where they speak, checked by hand. */
class SpeakersTest {

    private static final double RIGHT = 0.85;

    @Test
    void speakersAreTheRightPeople() throws IOException {
        Path texts = Path.of(System.getProperty("dateline.shared", "../shared"), "bench/quotations/polnear/dev/text");
        Assumptions.assumeTrue(Files.isDirectory(texts), "no articles at " + texts);
        Map<String, Quotations> read = new TreeMap<>();
        List<String[]> cases = TableRows.read(SpeakersTest.class, "speakers.tsv", 5);
        StringBuilder wrong = new StringBuilder();
        int right = 0;
        for (String[] row : cases) {
            Quotations quotations = read.get(row[0]);
            if (quotations == null) {
                quotations = Read.text(Files.readString(texts.resolve(row[0] + ".txt")));
                read.put(row[0], quotations);
            }
            if (isRight(quotations, Integer.parseInt(row[1]), Integer.parseInt(row[3]), Integer.parseInt(row[4]))) {
                right++;
            } else {
                wrong.append(row[0]).append(' ').append(row[1]).append('\n');
            }
        }
        assertThat(right / (double) cases.size()).as(wrong.toString()).isGreaterThanOrEqualTo(RIGHT);
    }

    private static boolean isRight(Quotations quotations, int speaker, int start, int end) {
        for (Entity entity : quotations.entities().all()) {
            boolean speaks = quotations.all().stream()
                    .map(Quotation::speaker)
                    .anyMatch(party -> party != null
                            && party.span().start() == speaker
                            && entity.id().equals(party.entity()));
            boolean named = entity.mentions().stream()
                    .anyMatch(mention ->
                            mention.span().start() < end && mention.span().end() > start);
            if (speaks && named) {
                return true;
            }
        }
        return false;
    }
}
