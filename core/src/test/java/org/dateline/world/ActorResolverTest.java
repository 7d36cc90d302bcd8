package org.dateline.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActorResolverTest {

    private static final ActorResolver RESOLVER = ActorResolver.standard();

    static List<String> cases() throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(ActorResolverTest.class.getResourceAsStream("actors.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhoActs(String line) {
        String[] cells = line.split("\t");
        Actor actor = RESOLVER.resolve(cells[0], none(cells[1]));
        assertThat(show(actor)).isEqualTo(cells[2] + " " + cells[3] + " " + cells[4]);
    }

    private static @Nullable String none(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static String show(@Nullable Actor actor) {
        if (actor == null) {
            return "- - -";
        }
        return show((Object) actor.country()) + " " + show(actor.sector()) + " " + show(actor.reach());
    }

    private static String show(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    static List<TableLines.Line> roles() {
        return TableLines.read("roles.tsv");
    }

    @ParameterizedTest
    @MethodSource("roles")
    void everyLineOfRolesHasAnExampleThatHolds(TableLines.Line line) {
        Actor actor = RESOLVER.resolve(line.cell(2), null);
        Sector sector = Sector.of(line.cell(0).replace("~", ""));
        assertThat(actor == null ? Sector.UNK : actor.recordSector()).isEqualTo(sector);
    }

    @Test
    void evidenceNamesTheLines() {
        Actor actor = RESOLVER.resolve("Russian troops", null);
        assertThat(Objects.requireNonNull(actor).evidence())
                .contains("country-words.tsv:")
                .contains("Russian")
                .contains("roles.tsv:")
                .contains("troops");
    }

    @Test
    void whatIsMissingComesFromTheAntecedent() {
        Actor counterpart = RESOLVER.resolve("his Russian counterpart", null);
        Actor secretary = RESOLVER.resolve("the Secretary of State", null);
        assertThat(Objects.requireNonNull(counterpart).or(secretary).sector()).isEqualTo(Sector.GOV);
        assertThat(Objects.requireNonNull(counterpart).or(secretary).country()).isEqualTo("RUS");
    }

    @Test
    void pluralsAreMadeByRule() {
        assertThat(WorldTables.plural("secretary of state")).isEqualTo("secretaries of state");
        assertThat(WorldTables.plural("police chief")).isEqualTo("police chiefs");
        assertThat(WorldTables.plural("gunman")).isEqualTo("gunmen");
        assertThat(WorldTables.plural("human")).isEqualTo("humans");
    }

    @Test
    void lettersStandForTheirName() {
        List<String> names = List.of("United Nations", "UN", "International Monetary Fund", "IMF");
        assertThat(WorldTables.canonical("IMF", names)).isEqualTo("International Monetary Fund");
        assertThat(WorldTables.canonical("UN", names)).isEqualTo("United Nations");
    }
}
