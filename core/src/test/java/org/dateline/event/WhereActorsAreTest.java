package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Document;
import org.dateline.Reader;
import org.junit.jupiter.api.Test;

/** Actors named by a place are of the country where the article's other places put it. */
class WhereActorsAreTest {

    private static final Reader READER = Reader.standard();

    @Test
    void ofTheTownThatTheArticleMeans() {
        assertThat(countries("Plymouth protests turn violent", """
                        Protests in Plymouth in England turned violent on Monday evening, police in Devon said.

                        Manchester and Liverpool saw protests too.""")).containsEntry("Plymouth", "GBR");
    }

    @Test
    void ofTheStateThatTheArticleMeans() {
        assertThat(countries("Pressure in Atlanta", """
                        The former president pressed officials in Georgia to find votes. Voters in Atlanta were angry.

                        The governor of Florida praised the officials in Georgia."""))
                .containsEntry("the officials in Georgia", "USA")
                .containsEntry("The governor of Florida", "USA");
    }

    @Test
    void ofTheCountryWhereItIsMeant() {
        assertThat(countries("Talks in Tbilisi", """
                        The Armenian premier met officials from Georgia in Tbilisi. Batumi is to host the next talks.

                        Mexico thanked Georgia for its help."""))
                .containsEntry("officials from Georgia", "GEO")
                .containsEntry("Georgia", "GEO");
    }

    private static Map<String, String> countries(String headline, String text) {
        List<Event> events = READER.read(Document.text(headline + "\n\n" + text, "page"))
                .contents()
                .events();
        return events.stream()
                .flatMap(event -> Stream.concat(event.actors().stream(), event.recipients().stream()))
                .collect(Collectors.toMap(
                        one -> one.span().exact(), one -> String.valueOf(one.country()), (one, other) -> one));
    }
}
