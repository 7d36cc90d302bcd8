package org.dateline.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.Reading;
import org.dateline.Timestamp;
import org.dateline.entity.Entity;
import org.junit.jupiter.api.Test;

class RoleMemoryTest {

    private static final Reader READER = Reader.standard();

    private static final String FIRST = "Minister opens talks\n\n"
            + "The Norwegian foreign minister Astrid Halvorsen opened talks on fishing in Bergen on Monday.\n\n"
            + "The talks are to last a week, officials said.\n";

    private static final String LATER = "Visit to Lima planned\n\n"
            + "Astrid Halvorsen will visit Lima on Friday, organisers of the trade fair said.\n\n"
            + "The fair opens on Saturday.\n";

    private static Reading read(Reader reader, String text, String name, String day) {
        return reader.read(Document.text(text, name)
                .with(new Document.Known(null, null, Timestamp.of(LocalDate.parse(day)), null)));
    }

    private static Standing standing(Reading reading) {
        List<Entity> entities = reading.contents().entities();
        for (int i = 0; i < entities.size(); i++) {
            if (entities.get(i).name().equals("Astrid Halvorsen")) {
                return reading.contents().standings().get(i);
            }
        }
        throw new AssertionError("Nobody of that name in " + reading.document().uri());
    }

    @Test
    void aLaterArticleKnowsWhatAnEarlierOneSaid() {
        RoleMemory memory = new RoleMemory();
        Reader reader = READER.withMemory(memory);
        memory.learn(read(reader, FIRST, "first.txt", "2025-03-04"));
        Standing standing = standing(read(reader, LATER, "later.txt", "2025-05-06"));
        assertThat(standing.country()).isEqualTo("NOR");
        assertThat(standing.sector()).isEqualTo(Sector.GOV);
        Recollection recalled = Objects.requireNonNull(standing.recalled());
        assertThat(recalled.source()).isEqualTo("first.txt");
        assertThat(recalled.day()).isEqualTo("2025-03-04");
        assertThat(recalled.title()).contains("minister");
    }

    @Test
    void withoutMemoryTheCountryIsLeftOpen() {
        Standing standing = standing(read(READER, LATER, "later.txt", "2025-05-06"));
        assertThat(standing.country()).isNull();
        assertThat(standing.recalled()).isNull();
    }

    @Test
    void whatIsSaidLaterOrWasSaidLongAgoIsNotKnown() {
        RoleMemory memory = new RoleMemory();
        memory.learn(read(READER, FIRST, "first.txt", "2025-03-04"));
        assertThat(memory.recall("Astrid Halvorsen", "2025-03-03")).isNull();
        assertThat(memory.recall("Astrid Halvorsen", "2025-03-04")).isNotNull();
        assertThat(memory.recall("Astrid Halvorsen", "2027-03-04")).isNotNull();
        assertThat(memory.recall("Astrid Halvorsen", "2027-03-05")).isNull();
        assertThat(memory.recall("Somebody Else", "2025-03-04")).isNull();
    }

    @Test
    void twoPeopleOfOneNameAreNobodyForCertain() {
        RoleMemory memory = new RoleMemory();
        memory.learn(read(READER, FIRST, "first.txt", "2025-03-04"));
        memory.learn(read(READER, FIRST.replace("Norwegian", "Danish"), "second.txt", "2025-04-01"));
        assertThat(memory.recall("Astrid Halvorsen", "2025-03-20")).isNotNull();
        assertThat(memory.recall("Astrid Halvorsen", "2025-04-02")).isNull();
    }

    @Test
    void theTextAtHandComesFirst() {
        RoleMemory memory = new RoleMemory();
        memory.learn(read(READER, FIRST, "first.txt", "2025-03-04"));
        String text = LATER.replace("Astrid Halvorsen will", "The Swedish banker Astrid Halvorsen will");
        Standing standing = standing(read(READER.withMemory(memory), text, "later.txt", "2025-05-06"));
        assertThat(standing.country()).isEqualTo("SWE");
        assertThat(standing.recalled()).isNull();
    }

    @Test
    void whatWasRememberedIsNotLearnedAgain() {
        RoleMemory memory = new RoleMemory();
        Reader reader = READER.withMemory(memory);
        memory.learn(read(reader, FIRST, "first.txt", "2025-03-04"));
        memory.learn(read(reader, LATER, "later.txt", "2027-01-01"));
        assertThat(memory.recall("Astrid Halvorsen", "2028-01-01")).isNull();
        assertThat(memory.size()).isEqualTo(1);
    }
}
