package org.dateline.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.junit.jupiter.api.Test;

class WorldStageTest {

    private static final LanguageStage LANGUAGE = LanguageStage.standard();
    private static final WorldStage WORLD = WorldStage.standard();

    @Test
    void learnsRolesFromTheText() {
        String text =
                "US Secretary of State Marco Rubio met Sergey Lavrov, Russia's top diplomat, in Malaysia on Thursday.";
        List<Role> roles = WORLD.read(LANGUAGE.annotate(text), PlaceClues.NONE, "2025-07-10")
                .roles();
        assertThat(roles).hasSize(2);
        Role first = roles.get(0);
        assertThat(first.title()).isEqualTo("Secretary of State");
        assertThat(first.of()).isEqualTo("US");
        assertThat(first.evidence().exact()).isEqualTo("US Secretary of State");
        assertThat(first.person().exact()).isEqualTo("Marco Rubio");
        assertThat(Objects.requireNonNull(first.actor()).country()).isEqualTo("USA");
        assertThat(Objects.requireNonNull(first.actor()).sector()).isEqualTo(Sector.GOV);
        Role second = roles.get(1);
        assertThat(second.title()).isEqualTo("top diplomat");
        assertThat(second.of()).isEqualTo("Russia");
        assertThat(Objects.requireNonNull(second.actor()).country()).isEqualTo("RUS");
    }

    @Test
    void findsTheActorOfATokensPhrase() {
        Analysis analysis = LANGUAGE.annotate("Police in Nairobi fired tear gas at Kenyan students.");
        int students = -1;
        for (int token = 0; token < analysis.size(); token++) {
            students = analysis.tokens().form(token).equals("students") ? token : students;
        }
        Actor police = WORLD.actors().resolve(analysis, 0, 3, 0, null);
        Actor kenyan = WORLD.actors().resolve(analysis, students, null);
        assertThat(Objects.requireNonNull(police).country()).isEqualTo("KEN");
        assertThat(Objects.requireNonNull(police).sector()).isEqualTo(Sector.COP);
        assertThat(Objects.requireNonNull(kenyan).country()).isEqualTo("KEN");
        assertThat(Objects.requireNonNull(kenyan).sector()).isEqualTo(Sector.EDU);
    }

    @Test
    void knowsMembers() {
        assertThat(WORLD.members("G-7")).containsExactly("CAN", "DEU", "FRA", "GBR", "ITA", "JPN", "USA");
        assertThat(WORLD.members("ASEAN")).contains("MYS").doesNotContain("CHN");
        assertThat(WORLD.members("no such body")).isEmpty();
    }

    @Test
    void everyCountryOfATableIsOne() {
        Set<String> countries = new HashSet<>();
        for (TableLines.Line line : TableLines.read("countries.tsv")) {
            countries.add(line.cell(0));
        }
        for (String table :
                List.of("country-words.tsv", "bodies.tsv", "people.tsv", "leaders.tsv", "forces.tsv", "parties.tsv")) {
            for (TableLines.Line line : TableLines.read(table)) {
                String country = line.optional(0);
                boolean reach = country != null && country.matches("UNO|EUR|IGO|NGO|ISM|IMG|MNC");
                assertThat(country == null || reach || countries.contains(country))
                        .as(line.source())
                        .isTrue();
            }
        }
    }

    @Test
    void everyLineOfAHandwrittenTableSaysItsSource() {
        for (String table : List.of(
                "country-words.tsv",
                "bodies.tsv",
                "people.tsv",
                "leaders.tsv",
                "forces.tsv",
                "parties.tsv",
                "countries.tsv",
                "members.tsv")) {
            for (TableLines.Line line : TableLines.read(table)) {
                assertThat(line.cells()[line.cells().length - 1])
                        .as(line.source())
                        .isNotBlank()
                        .isNotEqualTo("-");
            }
        }
    }

    @Test
    void readsAnyWordsInAnyOrder() {
        String[] words = {
            "Russian", "'s", "of", ",", "the", "police", "pro", "-", "backed", "(", "Hamas", "leader", "former", "and", "US", "\u2019", "Paris", "Lyon", "é", "\uD83D\uDE00",
            "officials", "in", "3,000", "Kim", "Trump", "—", "who", "U.S.", "ally"
        };
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder phrase = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                phrase.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            Actor actor = WORLD.actors().resolve(phrase.toString(), null);
            boolean empty = actor != null && actor.country() == null && actor.sector() == null && actor.reach() == null;
            assertThat(empty).as(phrase.toString()).isFalse();
        }
    }

    @Test
    void aListOfHundredsOfPlacesIsRead() {
        StringBuilder text = new StringBuilder("They have offices in Springfield");
        for (TableLines.Line line : TableLines.read("countries.tsv")) {
            text.append(", ").append(line.cell(9)).append(", ").append(line.cell(6));
        }
        List<PlaceMention> places =
                WORLD.read(LANGUAGE.annotate(text.append(".").toString()), PlaceClues.NONE, null).places();
        assertThat(places).hasSizeGreaterThan(300);
    }

    @Test
    void theSameTextGivesTheSameWorld() {
        String text = "Police in Georgia, where Columbus lies, asked Springfield and Athens for help, President Orla Lund said.";
        Analysis analysis = LANGUAGE.annotate(text);
        assertThat(WorldStage.standard().read(analysis, PlaceClues.NONE, null))
                .isEqualTo(WORLD.read(analysis, PlaceClues.NONE, null));
    }
}
