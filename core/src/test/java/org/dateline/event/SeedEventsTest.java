package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.Reading;
import org.dateline.entity.Entity;
import org.junit.jupiter.api.Test;

/** Of the page that Dateline began with: what a careful reader finds in it, and little else. */
class SeedEventsTest {

    /** Most events that no reader expects. */
    private static final int OTHERS = 2;

    private static final List<String> EXPECTED = List.of(
            "ACCUSE Marco Rubio > Sergey Lavrov CLAIMED",
            "CONSULT Marco Rubio > Sergey Lavrov ASSERTED 2025-07-10 MYS",
            "ASSAULT RUS > UKR ASSERTED 2025-07-10",
            "ASSAULT RUS >  CLAIMED",
            "ASSAULT RUS > UKR ASSERTED 2025-07-09TNI",
            "AID Donald Trump > UKR ASSERTED 2025-07-07",
            "ACCUSE Donald Trump > Vladimir Putin ASSERTED 2025-07-08",
            "SANCTION Donald Trump > RUS HYPOTHETICAL",
            "CONSULT Marco Rubio > Sergey Lavrov HISTORICAL 2025-02 SAU",
            "CONSULT Keith Kellogg > Volodymyr Zelenskyy ASSERTED 2025-07-09 ITA");

    @Test
    void theSamplePageTellsOfTheseEvents() throws IOException {
        Path page = Path.of(
                Objects.requireNonNullElse(System.getProperty("dateline.shared"), "../shared"), "seed", "page.txt");
        assumeTrue(Files.isRegularFile(page), "no seed page at " + page);
        Reading reading = Reader.standard().read(Document.of(Files.readAllBytes(page), "page.txt"));
        List<String> found = reading.contents().events().stream()
                .map(event -> told(event, reading.contents().entities()))
                .toList();
        for (String expected : EXPECTED) {
            assertThat(found).anyMatch(line -> line.startsWith(expected));
        }
        assertThat(found.size()).as(String.join("\n", found)).isLessThanOrEqualTo(EXPECTED.size() + OTHERS);
    }

    private static String told(Event event, List<Entity> entities) {
        Event.Where where = event.where();
        return event.type() + " " + name(event.actors().getFirst(), entities) + " > "
                + (event.recipients().isEmpty() ? "" : name(event.recipients().getFirst(), entities)) + " "
                + event.status()
                + " " + event.when().value()
                + (where == null ? "" : " " + where.place().country());
    }

    private static String name(Event.Participant one, List<Entity> entities) {
        return entities.stream()
                .filter(entity ->
                        entity.id().equals(one.entity()) && entity.name().contains(" ") && entity.named())
                .map(Entity::name)
                .findFirst()
                .orElse(String.valueOf(one.country()));
    }
}
