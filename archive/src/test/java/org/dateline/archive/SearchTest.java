package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.query.Query;
import org.dateline.event.Event.Status;
import org.dateline.event.EventType;
import org.dateline.world.Sector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One small newsroom, asked in every way that there is. Articles are named by the path of their address. */
class SearchTest {

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder);
        archive.addAll(List.of(
                ArchiveTest.strike(),
                ArchiveTest.talks(),
                // Sweden asks, Norway assaults: no assault by Sweden, though both stand here.
                Invented.page("https://wire.example/mixed")
                        .headline("Norwegian police beat protesters; Varland asks for calm")
                        .text("Norwegian police beat protesters in Bergen. Varland asked for calm. News of cats.")
                        .publisher("Northlight News")
                        .section("World")
                        .published("2026-04-01")
                        .country("Norwegian police", "NOR")
                        .country("Varland", "SWE")
                        .town("Bergen", 103, "NOR", 60.39, 5.32)
                        .event(
                                EventType.ASSAULT,
                                "beat",
                                "beat",
                                "Norwegian police",
                                null,
                                Status.CLAIMED,
                                "2026-03-31",
                                "Bergen")
                        .event(EventType.REQUEST, "asked", "Varland", null, Status.ASSERTED)
                        .reading(),
                Invented.page("https://wire.example/weather")
                        .headline("Rain")
                        .text("It rained on the catalogue of the concatenated cat. Newer boats stayed in.")
                        .publisher("Northlight News")
                        .reading()));
        archive.awaitIndex();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private List<String> found(String query) {
        SearchResult result = archive.search()
                .search(new SearchRequest(Query.parse(query), Paging.first(20), SearchRequest.Order.OLDEST, true));
        List<String> names = result.hits().stream()
                .map(hit -> Path.of(String.valueOf(hit.article().url()))
                        .getFileName()
                        .toString())
                .sorted()
                .toList();
        assertThat(result.total()).isEqualTo(names.size());
        assertThat(archive.search().count(Query.parse(query))).isEqualTo(names.size());
        return names;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "*                                        | mixed strike talks weather",
                // Word boundaries: the cat, not the catalogue.
                "cat                                      | mixed weather",
                "cats                                     | mixed weather",
                "catalo                                   | ",
                // Not "newer".
                "news                                     | mixed",
                "HERRING                                  | talks",
                "\"port of Tarn\"                         | strike",
                "\"of port Tarn\"                         | ",
                "varland -tarn                            | mixed talks",
                "-varland                                 | weather",
                "missiles OR rain                         | strike weather",
                "varland (missiles OR herring)            | strike talks",
                "headline:strikes                         | strike",
                "headline:missiles                        | ",
                "publisher:courier                        | talks",
                "publisher:\"the harbour gazette\"        | strike",
                "publisher:\"harbour the\"                | ",
                "section:world                            | mixed strike",
                "date:2026-03                             | strike talks",
                "date:2026-03-14..                        | mixed talks",
                "date:..2026-03-13                        | strike",
                "actor:Varland                            | mixed strike talks",
                "actor:SWE                                | mixed strike talks",
                "actor:Sweden                             | mixed strike talks",
                "actor:NOR                                | mixed talks",
                "recipient:NOR                            | strike talks",
                "event:ASSAULT                            | mixed strike",
                // The same event: Sweden's assault.
                "actor:SWE event:ASSAULT                  | strike",
                "actor:SWE -event:ASSAULT                 | mixed talks",
                "event:ASSAULT -status:claimed            | strike",
                "-event:ASSAULT                           | talks weather",
                "actor:SWE (event:ASSAULT OR event:CONSULT) | strike talks",
                "mode:drone                               | strike",
                "status:denied                            | talks",
                "speaker:Brenner                          | strike",
                "speaker:\"Olga Brenner\"                 | strike",
                "place:Oslo                               | talks",
                "place:Norway                             | mixed strike talks",
                // Next to an event its own place is meant.
                "event:CONSULT place:Tarn                 | ",
                "event:ASSAULT place:Tarn                 | strike",
                "near:Tarn,60km                           | strike talks",
                "near:Tarn,5km                            | strike",
                "near:60.39,5.32,10km                     | mixed",
                "event:ASSAULT near:Bergen,10km           | mixed",
                // No article names it; the gazetteer does.
                "near:Haugesund,150km                     | mixed",
                "near:haugesund,50km                      | ",
                "event:CONSULT near:Bergen,10km           | ",
                "story:s99                                | "
            })
    void articles(String query, String expected) {
        assertThat(found(query)).isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "*                          | ASSAULT CONSULT ASSAULT REQUEST THREATEN",
                "event:ASSAULT              | ASSAULT ASSAULT",
                "actor:SWE recipient:NOR    | CONSULT ASSAULT",
                "date:2026-03-19..2026-03-31 | ASSAULT CONSULT",
                "publisher:courier          | CONSULT THREATEN",
                "herring                    | CONSULT THREATEN",
                "herring -status:denied     | CONSULT",
                "-publisher:courier         | ASSAULT ASSAULT REQUEST",
                "near:Oslo,5km              | CONSULT",
                "place:Norway               | ASSAULT CONSULT ASSAULT",
                "speaker:Brenner            | ASSAULT"
            })
    void events(String query, String expected) {
        Slice<EventSummary> events = archive.events().find(Query.parse(query), Paging.first(50));
        assertThat(events.items().stream()
                        .map(event -> event.type().name())
                        .sorted()
                        .toList())
                .isEqualTo(List.of(expected.split(" ")).stream().sorted().toList());
        assertThat(archive.events().count(Query.parse(query)))
                .isEqualTo(events.items().size());
    }

    @Test
    void anEventComesWhole() {
        EventSummary event = archive.events()
                .find(Query.parse("mode:drone"), Paging.first(1))
                .items()
                .get(0);
        assertThat(event.actors())
                .containsExactly(
                        new EventSummary.Party(event.actors().get(0).entity(), "Varland", "SWE", null, "Varland"));
        assertThat(event.place()).isEqualTo(new Spot("Tarn", 101, "NOR", 60.0, 10.0, "city"));
        assertThat(event.from()).isEqualTo("2026-03-13T00:00");
        assertThat(event.quantities().get(0).value()).isEqualTo(18);
        assertThat(archive.events().byId(event.id())).contains(event);
    }

    @Test
    void eventsAreCountedByWeekTypeAndDyad() {
        assertThat(archive.events().count(Query.EVERYTHING, EventCount.Axis.WEEK, EventCount.Axis.TYPE))
                .containsExactly(
                        new EventCount(List.of("", "REQUEST"), 1),
                        new EventCount(List.of("", "THREATEN"), 1),
                        new EventCount(List.of("2026-03-09", "ASSAULT"), 1),
                        new EventCount(List.of("2026-03-16", "CONSULT"), 1),
                        new EventCount(List.of("2026-03-30", "ASSAULT"), 1));
        assertThat(archive.events()
                        .count(
                                Query.parse("event:ASSAULT"),
                                EventCount.Axis.ACTOR_COUNTRY,
                                EventCount.Axis.RECIPIENT_COUNTRY))
                .containsExactly(new EventCount(List.of("NOR", ""), 1), new EventCount(List.of("SWE", "NOR"), 1));
    }

    @Test
    void quotations() {
        QuotationSummary quotation = archive.quotations()
                .find(Query.parse("speaker:Olga warned"), Paging.first(5))
                .items()
                .get(0);
        assertThat(quotation.content().exact()).isEqualTo("We had warned them");
        assertThat(quotation.speaker()).isEqualTo("Olga Brenner");
        assertThat(archive.quotations()
                        .of(String.valueOf(quotation.entity()), Paging.first(5))
                        .items())
                .containsExactly(quotation);
        assertThat(archive.quotations()
                        .find(Query.parse("missiles"), Paging.first(5))
                        .items())
                .isEmpty();
    }

    @Test
    void everyListGoesOnWhereItStopped() {
        for (SearchRequest.Order order : SearchRequest.Order.values()) {
            List<String> all = new ArrayList<>();
            String cursor = null;
            do {
                SearchResult part = archive.search()
                        .search(new SearchRequest(Query.EVERYTHING, new Paging(1, cursor), order, false));
                part.hits().forEach(hit -> all.add(hit.article().id()));
                cursor = part.next();
            } while (cursor != null);
            assertThat(all).hasSize(4).doesNotHaveDuplicates();
        }
        assertThatThrownBy(() -> archive.articles().list(Query.EVERYTHING, new Paging(1, "bm9uZQ")))
                .isInstanceOf(ArchiveException.Unknown.class);
    }

    @Test
    void anUnknownPlaceIsSaidToBeUnknown() {
        assertThatThrownBy(() -> found("near:Nowherestadt,5km"))
                .isInstanceOf(ArchiveException.Unknown.class)
                .hasMessageContaining("\"Nowherestadt\"");
    }

    @Test
    void anActorsPage() {
        EntitySummary brenner =
                archive.entities().find("brenner", Paging.first(5)).items().get(0);
        ActorPage page = archive.entities().page(brenner.id()).orElseThrow();
        assertThat(page.roles()).extracting(ActorPage.DatedRole::title).containsExactly("minister");
        assertThat(page.roles().get(0).day()).isEqualTo("2026-03-13");
        assertThat(brenner.sector()).isEqualTo(Sector.GOV.name());
        EntitySummary varland =
                archive.entities().find("Varland", Paging.first(5)).items().get(0);
        assertThat(varland.articles()).isEqualTo(3);
        ActorPage actor = archive.entities().page(varland.id()).orElseThrow();
        assertThat(actor.types())
                .contains(
                        new ActorPage.TypeCount(EventType.ASSAULT, 1, 0),
                        new ActorPage.TypeCount(EventType.THREATEN, 0, 1));
        assertThat(actor.counterparts())
                .extracting(ActorPage.Counterpart::name, ActorPage.Counterpart::type)
                .contains(org.assertj.core.groups.Tuple.tuple("Tarn", EventType.ASSAULT));
    }
}
