package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Document;
import org.dateline.Reader;
import org.junit.jupiter.api.Test;

/** Whom an article takes for its own country's without saying so. */
class SettingTest {

    private static final Reader READER = Reader.standard();

    /** "country basis words" of everybody in the article's events. */
    private static List<String> parties(String text) {
        List<String> parties = new ArrayList<>();
        for (Event event :
                READER.read(Document.text(text, "page.txt")).contents().events()) {
            for (List<Event.Participant> side : List.of(event.actors(), event.recipients())) {
                for (Event.Participant one : side) {
                    parties.add(one.country() + " " + one.countryBasis() + " "
                            + one.span().exact());
                }
            }
        }
        return parties;
    }

    @Test
    void policeOfAnArticleAboutOneCountryAreItsPolice() {
        List<String> parties = parties("""
                Ugandan students marched through Kampala on Monday.

                In Entebbe shops stayed closed. The mayor of Jinja appealed for calm.

                Police arrested the opposition leader on Monday.
                """);
        assertThat(parties).contains("UGA SETTING Police", "UGA SETTING the opposition leader");
    }

    @Test
    void whatIsSaidIsNoSetting() {
        assertThat(parties("""
                Ugandan students marched through Kampala on Monday. Shops in Entebbe and Jinja closed.

                Kenyan police arrested a Ugandan minister.
                """)).contains("KEN STATED Kenyan police", "UGA STATED a Ugandan minister");
    }

    @Test
    void aSentenceAloneHasNoSetting() {
        assertThat(parties("Police arrested the opposition leader in Kampala on Monday."))
                .contains("null null Police");
    }

    @Test
    void thoseFromElsewhereAreNotOfTheSetting() {
        assertThat(parties("""
                Ugandan students marched through Kampala on Monday.

                In Entebbe shops stayed closed. The mayor of Jinja appealed for calm.

                Foreign ambassadors condemned the police. Aid agencies criticised the army.
                """))
                .noneMatch(party ->
                        party.endsWith("SETTING Foreign ambassadors") || party.endsWith("SETTING Aid agencies"))
                .contains("UGA SETTING the police", "UGA SETTING the army");
    }

    @Test
    void whatHappensAbroadIsNotOfTheSetting() {
        assertThat(parties("""
                Ugandan students marched through Kampala on Monday.

                In Entebbe shops stayed closed. The mayor of Jinja appealed for calm.

                In Nairobi police arrested the opposition leader.
                """)).noneMatch(party -> party.equals("UGA SETTING police"));
    }

    @Test
    void anArticleAboutTwoCountriesHasAPairAndNoSetting() {
        List<String> parties = parties("""
                Thai and Cambodian troops exchanged fire on Monday.

                Thailand closed the border. Cambodia recalled its envoy from Bangkok.

                The two countries signed a treaty in 2011. Police arrested the opposition leader.
                """);
        assertThat(parties)
                .contains("THA SETTING The two countries", "KHM SETTING The two countries", "null null Police");
    }

    @Test
    void thePairOfAnArticleCountsNothing() {
        List<Event> events =
                READER.read(Document.text("""
                Thai and Cambodian troops exchanged fire on Monday.

                Thailand closed the border. Cambodia recalled its envoy from Bangkok.

                The two countries signed a treaty in 2011.
                """, "page.txt")).contents().events();
        assertThat(events)
                .filteredOn(event -> event.type() == EventType.AGREE)
                .singleElement()
                .satisfies(event -> assertThat(event.quantities()).isEmpty());
    }

    @Test
    void whatThePairDidIsToldWithTheActOfItsSentence() {
        List<Event> events =
                READER.read(Document.text("""
                Tajik troops fired rockets at Kyrgyz villages on Monday in the worst clash between the two countries for years.

                Kyrgyzstan closed the border. Tajikistan recalled its envoy from Bishkek.
                """, "page.txt")).contents().events();
        assertThat(events)
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .singleElement()
                .satisfies(event -> assertThat(event.mentions()).hasSize(2));
    }

    @Test
    void whoseTheyAreSaysOfWhichCountryTheyAre() {
        assertThat(parties("France evacuated its citizens from Niger on Monday."))
                .contains("FRA STATED its citizens");
        assertThat(parties("France condemned its neighbour on Monday."))
                .noneMatch(party -> party.startsWith("FRA") && party.endsWith("neighbour"));
    }

    @Test
    void twoCountriesBeforeOneNounAreTwoParties() {
        assertThat(parties("US and British activists staged a protest in Beijing on Wednesday."))
                .containsExactly("USA STATED US and British activists", "GBR STATED US and British activists");
    }
}
