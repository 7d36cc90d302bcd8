package org.dateline.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.world.GazetteerFile.Entry;
import org.dateline.world.GazetteerFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

    private static final List<Entry> ENTRIES = List.of(
            new Entry(
                    Kind.COUNTRY,
                    "Ruritania",
                    "RUR",
                    -1,
                    -1,
                    7,
                    10.5,
                    -20.25,
                    900_000,
                    0,
                    List.of("Kingdom of Ruritania")),
            new Entry(Kind.REGION, "Zenda Province", "RUR", -1, -1, 0, 10.1, -20, 500_000, 0, List.of("Zenda")),
            new Entry(
                    Kind.CAPITAL,
                    "Strelsau",
                    "RUR",
                    1,
                    -1,
                    3,
                    10.1234,
                    -20.4321,
                    400_000,
                    120,
                    List.of("Štrelsau", "")));

    @Test
    void readsWhatItWrote(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gazetteer.bin");
        GazetteerFile.write(ENTRIES, Files.newOutputStream(file));
        Gazetteer gazetteer;
        try (InputStream stream = Files.newInputStream(file)) {
            gazetteer = Gazetteer.read(stream);
        }
        assertThat(gazetteer.size()).isEqualTo(3);
        long key = Letters.key("strelsau");
        int slot = gazetteer.first(key);
        assertThat(gazetteer.matches(slot, key)).isTrue();
        assertThat(gazetteer.matches(slot + 1, key)).isFalse();
        int place = gazetteer.entry(slot);
        assertThat(gazetteer.name(place)).isEqualTo("Strelsau");
        assertThat(gazetteer.isAlias(slot)).isFalse();
        assertThat(gazetteer.kind(place)).isEqualTo(Kind.CAPITAL);
        assertThat(gazetteer.country(place)).isEqualTo("RUR");
        assertThat(gazetteer.region(place)).isEqualTo(1);
        assertThat(gazetteer.county(place)).isEqualTo(-1);
        assertThat(gazetteer.geonames(place)).isEqualTo(3);
        assertThat(gazetteer.latitude(place)).isEqualTo(10.1234);
        assertThat(gazetteer.longitude(place)).isEqualTo(-20.4321);
        assertThat(gazetteer.population(place)).isEqualTo(400_000);
        assertThat(gazetteer.fame(place)).isEqualTo(120);
        long other = Letters.key("Zenda");
        assertThat(gazetteer.isAlias(gazetteer.first(other))).isTrue();
        long none = Letters.key("Hentzau");
        assertThat(gazetteer.matches(gazetteer.first(none), none)).isFalse();
    }

    @Test
    void theSamePlacesGiveTheSameBytes(@TempDir Path folder) throws IOException {
        GazetteerFile.write(ENTRIES, Files.newOutputStream(folder.resolve("one")));
        GazetteerFile.write(ENTRIES, Files.newOutputStream(folder.resolve("two")));
        assertThat(Files.readAllBytes(folder.resolve("one"))).isEqualTo(Files.readAllBytes(folder.resolve("two")));
    }

    @Test
    void refusesWhatIsNoGazetteer() {
        assertThatThrownBy(() -> Gazetteer.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }

    @Test
    void measuresDistances() {
        // London to Paris.
        assertThat(Gazetteer.distance(51.5085, -0.1257, 48.8534, 2.3488)).isBetween(340.0, 347.0);
    }

    @Test
    void knowsANameByItsLetters() {
        assertThat(Letters.key("Al-Shabaab")).isEqualTo(Letters.key("al Shabaab"));
        assertThat(Letters.key("U.S.")).isEqualTo(Letters.key("US"));
        assertThat(Letters.key("São Tomé")).isEqualTo(Letters.key("Sao Tome"));
        assertThat(Letters.key("Assad")).isNotEqualTo(Letters.key("ambassador"));
    }
}
