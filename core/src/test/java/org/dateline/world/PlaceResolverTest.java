package org.dateline.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceResolverTest {

    private static final LanguageStage LANGUAGE = LanguageStage.standard();
    private static final PlaceResolver PLACES = PlaceResolver.standard();

    private static List<PlaceMention> read(String text) {
        return PLACES.resolve(LANGUAGE.annotate(text), PlaceClues.NONE);
    }

    private static @Nullable Place find(String text, String exact) {
        for (PlaceMention mention : read(text)) {
            if (mention.span().exact().equals(exact)) {
                return mention.place();
            }
        }
        return null;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The president flew to Rome on Monday after talks in the United States. | Rome | 3169070",
                "Drones struck Kiev overnight, officials in Ukraine said. | Kiev | 703448",
                "Police in Paris, Texas, said the man had driven from Dallas. | Paris | 4717560",
                "The two met in Springfield, Illinois, on Friday. | Springfield | 4250542",
                "Protesters in Alexandria marched as thousands gathered in Cairo. | Alexandria | 361058",
                "The summit was held in Kuala Lumpur. | Kuala Lumpur | 1735161",
            })
    void choosesAmongPlacesOfOneName(String text, String exact, int geonames) {
        Place place = find(text, exact);
        assertThat(Objects.requireNonNull(place).geonames()).isEqualTo(geonames);
        assertThat(Objects.requireNonNull(place).resolution()).isEqualTo(Place.Resolution.CITY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tbilisi fell silent, and all of Georgia mourned. | Georgia | GEO",
                "Storms crossed Georgia, from Atlanta to Savannah, and reached Alabama. | Georgia | USA",
                "The ministers met in Malaysia. | Malaysia | MYS",
                "Fighting went on in the Donbas and near Kharkiv. | Donbas | UKR",
            })
    void knowsLandsAndRegions(String text, String exact, String country) {
        Place place = find(text, exact);
        assertThat(Objects.requireNonNull(place).country()).isEqualTo(country);
    }

    @Test
    void knowsTheBestKnownPlaceOfAName() {
        PlaceResolver resolver = PlaceResolver.standard();
        assertThat(Objects.requireNonNull(resolver.named("paris")).country()).isEqualTo("FRA");
        assertThat(Objects.requireNonNull(resolver.named("Sao Paulo")).country())
                .isEqualTo("BRA");
        assertThat(Objects.requireNonNull(resolver.named("Black Sea")).resolution())
                .isEqualTo(Place.Resolution.REGION);
        assertThat(resolver.named("Nowherestadt")).isNull();
        assertThat(resolver.named("")).isNull();
    }

    @Test
    void aSeaHasNoCountry() {
        Place place = find("Two ships collided in the South China Sea.", "South China Sea");
        assertThat(Objects.requireNonNull(place).country()).isNull();
        assertThat(Objects.requireNonNull(place).resolution()).isEqualTo(Place.Resolution.REGION);
    }

    @Test
    void namesOfPeopleAndPapersAreNoPlaces() {
        String text = "The Washington Post spoke to Orla Trapani on Monday. Trapani said that she had no comment.";
        List<String> places = new ArrayList<>();
        for (PlaceMention mention : read(text)) {
            if (!mention.embedded()) {
                places.add(mention.span().exact());
            }
        }
        assertThat(places).isEmpty();
    }

    @Test
    void aPeopleTellsOfItsLandButIsNoPlace() {
        List<PlaceMention> mentions = read("Peruvian farmers marched on Monday.");
        assertThat(mentions).hasSize(1);
        assertThat(mentions.get(0).embedded()).isTrue();
        assertThat(Objects.requireNonNull(mentions.get(0).place()).country()).isEqualTo("PER");
    }

    @Test
    void theOutletsNameHelps() {
        Analysis analysis = LANGUAGE.annotate("The council met in Durham on Tuesday.");
        PlaceMention alone = PLACES.resolve(analysis, PlaceClues.NONE).get(0);
        PlaceMention british = PLACES.resolve(analysis, new PlaceClues(null, "wearecho.co.uk", null))
                .get(0);
        assertThat(british.confidence()).isNotEqualTo(alone.confidence());
        assertThat(Objects.requireNonNull(british.place()).country()).isEqualTo("GBR");
    }

    @Test
    void whereThereIsNothingThereIsNothing() {
        assertThat(read("")).isEmpty();
        assertThat(read("nobody went anywhere.")).isEmpty();
    }

    @Test
    void givesCapitalsAndCountries() {
        Place capital = PLACES.capital("UKR");
        assertThat(Objects.requireNonNull(capital).geonames()).isEqualTo(703448);
        Place country = PLACES.country("PSE");
        assertThat(Objects.requireNonNull(country).latitude()).isBetween(31.0, 33.0);
        assertThat(PLACES.country("ZZZ")).isNull();
    }
}
