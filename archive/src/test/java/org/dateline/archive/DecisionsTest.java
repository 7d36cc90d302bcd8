package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.dateline.Reading;
import org.dateline.archive.query.Query;
import org.dateline.event.Event.Status;
import org.dateline.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {

    @TempDir
    Path folder;

    private static Reading assault(boolean withEventBefore) {
        Invented page = Invented.page("https://a.example/x")
                .text("Varland asked for calm and struck Tarn.")
                .country("Varland", "SWE");
        if (withEventBefore) {
            page.event(EventType.REQUEST, "asked", "Varland", null, Status.ASSERTED);
        }
        return page.event(EventType.ASSAULT, "struck", "Varland", null, Status.ASSERTED)
                .reading();
    }

    private static long assaults(Archive archive) {
        archive.awaitIndex();
        return archive.events().count(Query.parse("event:ASSAULT"));
    }

    @Test
    void aRejectedEventIsLeftOutUntilThatIsTakenBack() {
        try (Archive archive = Archive.open(folder)) {
            String article = archive.add(assault(false)).id();
            String event = article + ".v1";
            Decision rejection = archive.decisions().decide("ana", Decision.Act.REJECT, event, null, "a film", 0);
            assertThat(assaults(archive)).isZero();
            assertThat(archive.events().byId(event).orElseThrow().verdict()).isEqualTo(EventSummary.Verdict.REJECTED);
            archive.decisions().undo("ana", rejection.number(), rejection.number());
            assertThat(assaults(archive)).isEqualTo(1);
            assertThat(archive.decisions().log(Paging.first(10)).items())
                    .extracting(Decision::act)
                    .containsExactly(Decision.Act.UNDO, Decision.Act.REJECT);
            assertThatThrownBy(() -> archive.decisions()
                            .undo("ana", rejection.number(), archive.decisions().revision(event)))
                    .isInstanceOf(ArchiveException.Unknown.class)
                    .hasMessageContaining("taken back already");
        }
    }

    @Test
    void whoLookedBeforeSomebodyElseDecidedIsRefused() {
        try (Archive archive = Archive.open(folder)) {
            String event = archive.add(assault(false)).id() + ".v1";
            Decision first = archive.decisions().decide("ana", Decision.Act.ACCEPT, event, null, null, 0);
            assertThatThrownBy(() -> archive.decisions().decide("ben", Decision.Act.REJECT, event, null, null, 0))
                    .isInstanceOfSatisfying(
                            ArchiveException.Conflict.class,
                            conflict -> assertThat(conflict.revision()).isEqualTo(first.number()));
            assertThat(archive.events().byId(event).orElseThrow().verdict()).isEqualTo(EventSummary.Verdict.ACCEPTED);
        }
    }

    @Test
    void aDecisionFindsItsEventAgainAfterANewReading() {
        try (Archive archive = Archive.open(folder)) {
            Reading before = assault(false);
            String article = archive.add(before).id();
            archive.decisions().decide("ana", Decision.Act.REJECT, article + ".v1", null, null, 0);
            long ledger = archive.ledger();
            archive.reread(article, assault(true));
            assertThat(archive.ledger()).isGreaterThan(ledger);
            assertThat(archive.events().ofArticle(article))
                    .extracting(EventSummary::type, EventSummary::verdict)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(EventType.REQUEST, EventSummary.Verdict.OPEN),
                            org.assertj.core.groups.Tuple.tuple(EventType.ASSAULT, EventSummary.Verdict.REJECTED));
            assertThat(assaults(archive)).isZero();
            assertThat(archive.decisions().dangling()).isEmpty();
            Reading none = Invented.page("https://a.example/x")
                    .text("Varland asked for calm and struck Tarn.")
                    .reading();
            archive.reread(article, none);
            assertThat(archive.decisions().dangling()).hasSize(1);
        }
    }

    @Test
    void mergedEntitiesAreOneAndCanBePartedAgain() {
        try (Archive archive = Archive.open(folder)) {
            archive.addAll(List.of(
                    Invented.page("https://a.example/1")
                            .text("Olga Brenner came.")
                            .person("Olga Brenner", "SWE", null)
                            .reading(),
                    Invented.page("https://a.example/2")
                            .text("O. Brenner left.")
                            .person("O. Brenner", "SWE", null)
                            .reading()));
            String full = archive.entities()
                    .find("Olga", Paging.first(1))
                    .items()
                    .get(0)
                    .id();
            String brief = archive.entities()
                    .find("O. Brenner", Paging.first(1))
                    .items()
                    .get(0)
                    .id();
            Decision merger = archive.decisions().decide("ana", Decision.Act.MERGE, brief, full, null, 0);
            assertThat(archive.entities().byId(brief).orElseThrow().articles()).isEqualTo(2);
            assertThat(archive.entities().byId(brief).orElseThrow().name()).isEqualTo("Olga Brenner");
            archive.decisions()
                    .decide(
                            "ana",
                            Decision.Act.RENAME,
                            full,
                            null,
                            "Olga M. Brenner",
                            archive.decisions().revision(full));
            assertThat(archive.entities().page(brief).orElseThrow().aliases()).containsExactly("O. Brenner");
            archive.decisions().undo("ben", merger.number(), archive.decisions().revision(brief));
            assertThat(archive.entities().byId(brief).orElseThrow().name()).isEqualTo("O. Brenner");
            assertThat(archive.entities().byId(full).orElseThrow().name()).isEqualTo("Olga M. Brenner");
        }
    }

    @Test
    void whatIsNotThereCannotBeDecidedOn() {
        try (Archive archive = Archive.open(folder)) {
            assertThatThrownBy(() -> archive.decisions().decide("ana", Decision.Act.ACCEPT, "d1.v1", null, null, 0))
                    .isInstanceOf(ArchiveException.Unknown.class);
            assertThatThrownBy(() -> archive.decisions().decide("ana", Decision.Act.RENAME, "e1", null, "x", 0))
                    .isInstanceOf(ArchiveException.Unknown.class);
            assertThat(archive.decisions().log(Paging.first(1)).items()).isEmpty();
        }
    }
}
