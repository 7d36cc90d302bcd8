package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.Reading;
import org.dateline.archive.query.Query;
import org.dateline.event.Event.Status;
import org.dateline.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    Path folder;

    static Reading strike() {
        return Invented.page("https://gazette.example/strike")
                .headline("Varland strikes the port of Tarn")
                .text(
                        "Varland struck the port of Tarn with 18 missiles on Friday. “We had warned them,” Olga Brenner said.")
                .published("2026-03-13")
                .section("World")
                .country("Varland", "SWE")
                .town("Tarn", 101, "NOR", 60.0, 10.0)
                .person("Olga Brenner", "SWE", org.dateline.world.Sector.GOV, "minister")
                .event(EventType.ASSAULT, "drone", "struck", "Varland", "Tarn", Status.ASSERTED, "2026-03-13", "Tarn")
                .quotation("We had warned them", "Olga Brenner")
                .reading();
    }

    static Reading talks() {
        return Invented.page("https://courier.example/talks")
                .headline("Ministers meet for talks about herring")
                .text("Ministers of Varland met in Oslo. Norway denied that it had threatened Varland.")
                .publisher("The Courier")
                .published("2026-03-20")
                .country("Varland", "SWE")
                .town("Oslo", 102, "NOR", 59.9, 10.75)
                .country("Norway", "NOR")
                .event(EventType.CONSULT, null, "met", "Varland", "Norway", Status.ASSERTED, "2026-03-19", "Oslo")
                .event(EventType.THREATEN, "threatened", "Norway", "Varland", Status.DENIED)
                .reading();
    }

    @Test
    void whatIsAcknowledgedIsThereWhenTheArchiveIsOpenedAgain() {
        Added added;
        try (Archive archive = Archive.open(folder)) {
            added = archive.add(strike());
        }
        assertThat(added.outcome()).isEqualTo(Added.Outcome.ADDED);
        try (Archive archive = Archive.openForReading(folder)) {
            ArticleSummary article = archive.articles().byId(added.id()).orElseThrow();
            assertThat(article.headline()).isEqualTo("Varland strikes the port of Tarn");
            assertThat(article.authors()).containsExactly("Ingrid Solvang");
            assertThat(article.published()).isEqualTo("2026-03-13");
            assertThat(archive.articles().text(added.id()).orElseThrow()).startsWith("Varland struck");
            assertThat(new String(archive.articles().record(added.id()).orElseThrow(), StandardCharsets.UTF_8))
                    .startsWith("{\"format\":\"dateline/1\"");
            assertThat(archive.articles().document(added.id()).orElseThrow().sha256())
                    .isEqualTo(strike().document().sha256());
            assertThat(archive.unindexed()).isZero();
            assertThat(archive.search().count(Query.EVERYTHING)).isEqualTo(1);
        }
    }

    @Test
    void theSameBytesAgainAreTheSame() {
        try (Archive archive = Archive.open(folder)) {
            Added first = archive.add(strike());
            Added again = archive.add(strike());
            assertThat(again).isEqualTo(new Added(Added.Outcome.SAME, first.id(), 1, 0));
            assertThat(archive.maintenance().stats().articles()).isEqualTo(1);
        }
    }

    @Test
    void aFetchWithOtherAdvertsIsTheSame() {
        try (Archive archive = Archive.open(folder)) {
            Reading one = Invented.page("https://a.example/x")
                    .bytes("advert 1")
                    .text("Herring sold.")
                    .reading();
            Reading other = Invented.page("https://a.example/x/?utm_source=feed#top")
                    .bytes("advert 2")
                    .text("Herring sold.")
                    .reading();
            archive.add(one);
            assertThat(archive.add(other).outcome()).isEqualTo(Added.Outcome.SAME);
        }
    }

    @Test
    void theSameWordsAtAnotherAddressAreAnotherArticle() {
        try (Archive archive = Archive.open(folder)) {
            Added one = archive.add(Invented.page("https://a.example/x")
                    .bytes("")
                    .text("Herring sold.")
                    .reading());
            Added other = archive.add(Invented.page("https://b.example/x")
                    .bytes("")
                    .text("Herring sold.")
                    .reading());
            assertThat(other.outcome()).isEqualTo(Added.Outcome.ADDED);
            assertThat(other.id()).isNotEqualTo(one.id());
        }
    }

    @Test
    void aChangedPageIsANewVersionAndSaysWhatChanged() {
        try (Archive archive = Archive.open(folder)) {
            Added first = archive.add(Invented.page("https://a.example/x")
                    .headline("Ferry sinks, 12 dead")
                    .text("The ferry sank on Monday. At least 12 people died. Boats searched on.")
                    .reading());
            Added second = archive.add(Invented.page("https://a.example/x")
                    .headline("Ferry sinks, 15 dead")
                    .text(
                            "The ferry sank on Monday. At least 15 people died. Boats searched on. Correction: it was Monday.")
                    .correction("Correction: it was Monday.")
                    .reading());
            assertThat(second.outcome()).isEqualTo(Added.Outcome.NEW_VERSION);
            assertThat(second.version()).isEqualTo(2);
            List<Version> versions = archive.articles().versions(first.id());
            assertThat(versions)
                    .extracting(version -> version.article().current())
                    .containsExactly(false, true);
            VersionChange change = Objects.requireNonNull(versions.get(1).change());
            assertThat(change.headline())
                    .isEqualTo(new VersionChange.Revised("Ferry sinks, 12 dead", "Ferry sinks, 15 dead"));
            assertThat(change.numbers()).containsExactly(new VersionChange.Revised("12", "15"));
            assertThat(change.corrections()).containsExactly("Correction: it was Monday.");
            assertThat(change.text())
                    .contains(
                            new VersionChange.Piece(VersionChange.Piece.Kind.REMOVED, "12"),
                            new VersionChange.Piece(VersionChange.Piece.Kind.ADDED, "15"));
            archive.awaitIndex();
            assertThat(archive.search().count(Query.EVERYTHING)).isEqualTo(1);
            assertThat(archive.articles()
                            .byUrl("http://a.example/x/")
                            .orElseThrow()
                            .id())
                    .isEqualTo(second.id());
        }
    }

    @Test
    void anOlderVersionThatComesLateIsNotTheLatest() {
        try (Archive archive = Archive.open(folder)) {
            Added late = archive.add(Invented.page("https://a.example/x")
                    .text("Second.")
                    .modified("2026-03-02")
                    .reading());
            Added early = archive.add(Invented.page("https://a.example/x")
                    .text("First.")
                    .modified("2026-03-01")
                    .reading());
            assertThat(early.outcome()).isEqualTo(Added.Outcome.NEW_VERSION);
            assertThat(archive.articles()
                            .byUrl("https://a.example/x")
                            .orElseThrow()
                            .id())
                    .isEqualTo(late.id());
        }
    }

    @Test
    void twoWritersAreOneTooMany() {
        try (Archive archive = Archive.open(folder)) {
            assertThatThrownBy(() -> Archive.open(folder))
                    .isInstanceOf(ArchiveException.InUse.class)
                    .hasMessageContaining("another process writes to this archive");
            try (Archive reader = Archive.openForReading(folder)) {
                assertThatThrownBy(() -> reader.add(strike())).isInstanceOf(ArchiveException.ReadOnly.class);
            }
            archive.add(strike());
        }
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.maintenance().stats().articles()).isEqualTo(1);
        }
    }

    /** Answers are kept for as long as nothing is said to be missing: what counts as indexed must be what searches find. */
    @Test
    void whatCountsAsIndexedIsFound() {
        try (Archive archive = Archive.open(folder)) {
            archive.add(talks());
            for (int round = 1; round <= 5; round++) {
                archive.awaitIndex();
                Added added = archive.add(Invented.page("https://gazette.example/round-" + round)
                        .headline("Round " + round)
                        .text("The talks went on for " + round + " hours.")
                        .reading());
                while (archive.unindexed() > 0) {
                    Thread.onSpinWait();
                }
                assertThat(archive.search().count(Query.EVERYTHING))
                        .as(added.id())
                        .isEqualTo(1 + round);
            }
        }
    }

    @Test
    void searchFindsMarksAndCounts() {
        try (Archive archive = Archive.open(folder)) {
            archive.addAll(List.of(strike(), talks()));
            archive.awaitIndex();
            SearchResult result = archive.search().search(SearchRequest.of(Query.parse("missiles")));
            assertThat(result.total()).isEqualTo(1);
            SearchResult.Hit hit = result.hits().get(0);
            assertThat(hit.article().publisher()).isEqualTo("The Harbour Gazette");
            Snippet snippet = hit.snippets().get(0);
            Snippet.Mark mark = snippet.marks().get(0);
            assertThat(snippet.text().substring(mark.start(), mark.end())).isEqualTo("missiles");
            assertThat(result.facets().get(SearchResult.Facet.EVENT))
                    .containsExactly(new SearchResult.Count("ASSAULT", 1));
            assertThat(result.histogram()).hasSize(1);
        }
    }

    @Test
    void listenersHearWhatIsOnTheDisk() throws InterruptedException {
        try (Archive archive = Archive.open(folder)) {
            List<Change> heard = new CopyOnWriteArrayList<>();
            CountDownLatch two = new CountDownLatch(2);
            archive.listen(change -> {
                heard.add(change);
                two.countDown();
                throw new IllegalStateException("a listener that fails harms nobody");
            });
            archive.add(strike());
            archive.failures().record("broken.html", "folder", "breaks off");
            // Listeners are told by the writer's thread, after the answer.
            assertThat(two.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(heard).hasSize(2);
            assertThat(heard.get(0)).isInstanceOf(Change.NewArticle.class);
            assertThat(archive.failures().list()).extracting(Failure::document).containsExactly("broken.html");
        }
    }

    @Test
    void aMarkIsKeptWithItsDocument() {
        try (Archive archive = Archive.open(folder)) {
            archive.submit(strike(), new SourceMark("news.warc", "33420")).join();
        }
        try (Archive archive = Archive.openForReading(folder)) {
            assertThat(archive.sources().state("news.warc")).contains("33420");
            assertThat(archive.sources().state("other.warc")).isEmpty();
        }
    }
}
