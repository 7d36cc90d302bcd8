package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.dateline.Reading;
import org.dateline.archive.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {

    private static final String FERRY =
            "The ferry Nordlys sank off Tarnholm on Monday with 212 people on board, the coast guard of Varland said. Divers found twelve bodies near the"
                    + " wreck, and boats from three harbours searched through the night for those who are missing in the cold water of the strait.";

    private static final String BUDGET =
            "Parliament in Ostrava voted on Tuesday for a budget that raises the tax on salmon farms and lowers the one on bakeries, after a debate of"
                    + " eleven hours in which the finance minister defended every line of it against members of her own party.";

    @TempDir
    Path folder;

    private static Reading page(String url, String headline, String text, String day) {
        return Invented.page(url).headline(headline).text(text).published(day).reading();
    }

    @Test
    void articlesOfOneStoryAreOneAndCopiesAreKnown() {
        try (Archive archive = Archive.open(folder)) {
            Added first = archive.add(page("https://a.example/ferry", "Ferry sinks off Tarnholm", FERRY, "2026-03-09"));
            archive.add(page("https://b.example/budget", "Parliament votes for budget", BUDGET, "2026-03-10"));
            Added copy = archive.add(
                    page("https://c.example/ferry", "Twelve dead as ferry Nordlys sinks", FERRY, "2026-03-10"));
            ArticleSummary one = archive.articles().byId(first.id()).orElseThrow();
            String story = String.valueOf(one.story());
            assertThat(archive.stories().articles(story))
                    .extracting(ArticleSummary::id)
                    .containsExactly(first.id(), copy.id());
            assertThat(archive.stories().copyOf(copy.id()).orElseThrow().original())
                    .isEqualTo(first.id());
            StorySummary summary = archive.stories().byId(story).orElseThrow();
            assertThat(summary.title()).isEqualTo("Ferry sinks off Tarnholm");
            assertThat(summary.articles()).isEqualTo(2);
            assertThat(archive.stories().latest(1, Paging.first(10)).items()).hasSize(2);
            assertThat(archive.stories().latest(2, Paging.first(10)).items()).containsExactly(summary);
            archive.awaitIndex();
            assertThat(archive.search().count(Query.parse("story:" + story))).isEqualTo(2);
            assertThat(archive.stories().tell(story).orElseThrow().coverage()).hasSize(2);
        }
    }

    @Test
    void storiesGoOnAfterTheArchiveWasClosed() {
        String story;
        try (Archive archive = Archive.open(folder)) {
            Added first = archive.add(page("https://a.example/ferry", "Ferry sinks off Tarnholm", FERRY, "2026-03-09"));
            story = String.valueOf(
                    archive.articles().byId(first.id()).orElseThrow().story());
        }
        try (Archive archive = Archive.open(folder)) {
            Added later = archive.add(page("https://c.example/ferry", "Ferry Nordlys sinks", FERRY, "2026-03-10"));
            assertThat(archive.articles().byId(later.id()).orElseThrow().story())
                    .isEqualTo(story);
        }
    }

    @Test
    void aNewVersionStaysInItsStoryAndCountsOnce() {
        try (Archive archive = Archive.open(folder)) {
            archive.add(page("https://a.example/ferry", "Ferry sinks", FERRY, "2026-03-09"));
            Added second = archive.add(
                    page("https://a.example/ferry", "Ferry sinks, 15 dead", FERRY + " Now fifteen.", "2026-03-09"));
            String story = String.valueOf(
                    archive.articles().byId(second.id()).orElseThrow().story());
            assertThat(archive.stories().byId(story).orElseThrow().articles()).isEqualTo(1);
        }
    }

    @Test
    void curatorsMergePartAndName() {
        try (Archive archive = Archive.open(folder)) {
            Added ferry = archive.add(page("https://a.example/ferry", "Ferry sinks off Tarnholm", FERRY, "2026-03-09"));
            Added budget =
                    archive.add(page("https://b.example/budget", "Parliament votes for budget", BUDGET, "2026-03-10"));
            String one = String.valueOf(
                    archive.articles().byId(ferry.id()).orElseThrow().story());
            String other = String.valueOf(
                    archive.articles().byId(budget.id()).orElseThrow().story());
            Decision merger = archive.decisions().decide("ana", Decision.Act.MERGE, other, one, null, 0);
            assertThat(archive.stories().articles(one)).hasSize(2);
            assertThat(archive.stories().byId(other).orElseThrow().id()).isEqualTo(one);
            Decision split = archive.decisions()
                    .decide(
                            "ana",
                            Decision.Act.SPLIT,
                            one,
                            budget.id(),
                            null,
                            archive.decisions().revision(one));
            assertThat(archive.stories().articles(one))
                    .extracting(ArticleSummary::id)
                    .containsExactly(ferry.id());
            assertThat(archive.articles().byId(budget.id()).orElseThrow().story())
                    .isEqualTo(split.value());
            archive.decisions().undo("ana", split.number(), archive.decisions().revision(one));
            assertThat(archive.stories().articles(one)).hasSize(2);
            archive.decisions().undo("ana", merger.number(), archive.decisions().revision(other));
            assertThat(archive.articles().byId(budget.id()).orElseThrow().story())
                    .isEqualTo(other);
            archive.decisions()
                    .decide(
                            "ana",
                            Decision.Act.RENAME,
                            one,
                            null,
                            "The Nordlys",
                            archive.decisions().revision(one));
            assertThat(archive.stories().byId(one).orElseThrow().title()).isEqualTo("The Nordlys");
            assertThatThrownBy(() -> archive.decisions()
                            .decide(
                                    "ana",
                                    Decision.Act.SPLIT,
                                    one,
                                    budget.id(),
                                    null,
                                    archive.decisions().revision(one)))
                    .isInstanceOf(ArchiveException.Unknown.class)
                    .hasMessageContaining("is not in story");
        }
    }

    @Test
    void whatMostIsWrittenAboutNowComesFirst() {
        try (Archive archive = Archive.open(folder)) {
            Added ferry = archive.add(page("https://a.example/ferry", "Ferry sinks off Tarnholm", FERRY, "2026-03-09"));
            archive.add(page("https://b.example/ferry", "Ferry Nordlys sinks", FERRY, "2026-03-10"));
            archive.add(page("https://c.example/ferry", "Twelve dead as ferry Nordlys sinks", FERRY, "2026-03-10"));
            Added budget =
                    archive.add(page("https://a.example/budget", "Parliament votes for budget", BUDGET, "2026-03-11"));
            archive.add(page("https://b.example/budget", "Salmon tax passes in Parliament", BUDGET, "2026-03-12"));
            String large = story(archive, ferry);
            String late = story(archive, budget);
            assertThat(large).isNotEqualTo(late);
            assertThat(archive.stories().latest(2, Paging.first(10)).items())
                    .extracting(StorySummary::id)
                    .containsExactly(late, large);
            assertThat(archive.stories().current(LocalDate.parse("2026-03-05"), 10))
                    .extracting(StorySummary::id)
                    .containsExactly(large, late);
            assertThat(archive.stories().current(LocalDate.parse("2026-03-05"), 1))
                    .extracting(StorySummary::id, StorySummary::articles)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(large, 3));
            // What was large and is over does not lead.
            assertThat(archive.stories().current(LocalDate.parse("2026-03-11"), 10))
                    .extracting(StorySummary::id)
                    .containsExactly(late);
            assertThat(archive.stories().current(LocalDate.parse("2026-04-01"), 10))
                    .isEmpty();
        }
    }

    private static String story(Archive archive, Added added) {
        return String.valueOf(archive.articles().byId(added.id()).orElseThrow().story());
    }

    @Test
    void aCuratorsTitleHoldsBeforeTheToldOne() {
        try (Archive archive = Archive.open(folder)) {
            Added ferry = archive.add(page("https://a.example/ferry", "Ferry sinks off Tarnholm", FERRY, "2026-03-09"));
            String story = story(archive, ferry);
            assertThat(archive.stories().worded(story).orElseThrow().title()).isEqualTo("Ferry sinks off Tarnholm");
            archive.decisions().decide("ada", Decision.Act.RENAME, story, null, "The Nordlys", 0);
            assertThat(archive.stories().worded(story).orElseThrow().title()).isEqualTo("The Nordlys");
            assertThat(archive.stories().worded("s0")).isEmpty();
        }
    }
}
