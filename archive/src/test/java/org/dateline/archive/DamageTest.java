package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dateline.Reading;
import org.dateline.archive.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with folders, disks, indexes and clocks. */
class DamageTest {

    @TempDir
    Path folder;

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE));
                Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }

    private void fill() {
        try (Archive archive = Archive.open(folder)) {
            archive.addAll(List.of(ArchiveTest.strike(), ArchiveTest.talks()));
        }
    }

    @Test
    void anArchiveOfANewerVersionIsLeftAlone() throws SQLException {
        fill();
        sql("PRAGMA user_version = 99");
        assertThatThrownBy(() -> Archive.open(folder))
                .isInstanceOf(ArchiveException.NewerVersion.class)
                .hasMessageContaining("version 99");
        assertThatThrownBy(() -> Archive.openForReading(folder)).isInstanceOf(ArchiveException.NewerVersion.class);
        sql("PRAGMA user_version = " + Database.VERSION);
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.maintenance().stats().articles()).isEqualTo(2);
        }
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws SQLException {
        sql("CREATE TABLE recipes (name TEXT)");
        assertThatThrownBy(() -> Archive.open(folder))
                .isInstanceOf(ArchiveException.Corrupt.class)
                .hasMessageContaining("another program");
    }

    @Test
    void noDatabaseAtAllIsSaidSo() throws IOException {
        Files.writeString(folder.resolve(Database.FILE), "This is not a database. ".repeat(100));
        assertThatThrownBy(() -> Archive.open(folder)).isInstanceOf(ArchiveException.Corrupt.class);
    }

    @Test
    void readingWhereThereIsNothing() {
        assertThatThrownBy(() -> Archive.openForReading(folder.resolve("none")))
                .isInstanceOf(ArchiveException.Missing.class);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aFileWhereTheFolderShouldBe() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aReadOnlyFolderCanBeReadAndNotWritten() throws IOException {
        fill();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(folder), "this user may write everywhere, so no folder is read-only");
            assertThatThrownBy(() -> Archive.open(folder)).isInstanceOf(ArchiveException.ReadOnly.class);
            try (Archive archive = Archive.openForReading(folder)) {
                assertThat(archive.search().count(Query.EVERYTHING)).isEqualTo(2);
            }
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** SQLite's own limit on the size of a file fails exactly as a full disk does. */
    @Test
    void aDiskThatFillsUpLosesNothingThatWasAcknowledged() {
        int acknowledged = 0;
        int refused = 0;
        try (Archive archive = Archive.open(folder)) {
            archive.writing().now((sql, changes) -> sql.number("PRAGMA max_page_count = 120"));
            List<CompletableFuture<Added>> futures = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                futures.add(archive.submit(Invented.page("https://a.example/" + i)
                        .text("Herring " + i + ".")
                        .reading()));
            }
            for (CompletableFuture<Added> future : futures) {
                try {
                    future.join();
                    acknowledged++;
                } catch (CompletionException e) {
                    assertThat(e.getCause())
                            .isInstanceOf(ArchiveException.DiskFull.class)
                            .hasMessageContaining("goes on where it stopped");
                    refused++;
                }
            }
            assertThat(refused).isPositive();
            archive.writing().now((sql, changes) -> sql.number("PRAGMA max_page_count = 1000000"));
            assertThat(archive.add(ArchiveTest.strike()).outcome()).isEqualTo(Added.Outcome.ADDED);
        }
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.maintenance().stats().articles()).isEqualTo(acknowledged + 1L);
            assertThat(archive.maintenance().check()).isEmpty();
        }
    }

    /** What is small fits where what is large did not; its mark would say that the large one was there. */
    @Test
    void afterAFailureNoLaterMarkOfTheSourceStands() {
        try (Archive archive = Archive.open(folder)) {
            archive.writing()
                    .now((sql, changes) ->
                            sql.number("PRAGMA max_page_count = " + (sql.number("PRAGMA page_count") + 12)));
            java.util.Random random = new java.util.Random(7);
            StringBuilder noise = new StringBuilder();
            random.ints(60_000, 'a', 'z').forEach(letter -> noise.append((char) letter));
            Sequence sequence = new Sequence();
            CompletableFuture<Added> large = archive.submit(
                    Invented.page("https://a.example/large").text(noise + ".").reading(),
                    new SourceMark("news.warc", "1"),
                    sequence);
            assertThatThrownBy(large::join).hasCauseInstanceOf(ArchiveException.DiskFull.class);
            Reading small =
                    Invented.page("https://a.example/small").text("Herring.").reading();
            assertThatThrownBy(archive.submit(small, new SourceMark("news.warc", "2"), sequence)::join)
                    .hasCauseInstanceOf(ArchiveException.DiskFull.class);
            assertThat(archive.sources().state("news.warc")).isEmpty();
            // There is room for it: another run takes it.
            assertThat(archive.submit(small, new SourceMark("other.warc", "1"), new Sequence())
                            .join()
                            .outcome())
                    .isEqualTo(Added.Outcome.ADDED);
        }
    }

    /** The index is alive: it may put a file into its folder between our last look and the folder's end. */
    private void deleteIndex() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Index.delete(folder.resolve(Index.FOLDER));
                return;
            } catch (DirectoryNotEmptyException e) {
                if (attempt == 100) {
                    throw e;
                }
            }
        }
    }

    @Test
    void anIndexThatIsDeletedWhileRunningIsMadeAgain() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.addAll(List.of(ArchiveTest.strike(), ArchiveTest.talks()));
            archive.awaitIndex();
            deleteIndex();
            assertThat(archive.search().count(Query.EVERYTHING)).isEqualTo(2);
            archive.add(Invented.page("https://a.example/x").text("Herring.").reading());
            archive.awaitIndex();
            assertThat(archive.search().count(Query.parse("herring"))).isEqualTo(2);
        }
    }

    @Test
    void anIndexThatIsDamagedGoneOrOfTheFutureIsMadeAgainOnOpening() throws IOException {
        fill();
        try (var files = Files.list(folder.resolve(Index.FOLDER))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "damaged");
            }
        }
        try (Archive archive = Archive.open(folder)) {
            archive.awaitIndex();
            assertThat(archive.search().count(Query.EVERYTHING)).isEqualTo(2);
        }
        Index.delete(folder.resolve(Index.FOLDER));
        try (Archive archive = Archive.openForReading(folder)) {
            assertThat(archive.unindexed()).isEqualTo(2);
            assertThatThrownBy(() -> archive.search().count(Query.EVERYTHING))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("dateline archive reindex");
        }
        try (Archive archive = Archive.open(folder)) {
            archive.awaitIndex();
            assertThat(archive.search().count(Query.EVERYTHING)).isEqualTo(2);
        }
    }

    /** A database taken from a backup knows fewer changes than the index beside it. */
    @Test
    void anIndexThatIsAheadOfTheDatabaseIsMadeAgain() throws SQLException {
        fill();
        sql("DELETE FROM ledger WHERE number = 2");
        sql("DELETE FROM page WHERE number = 2");
        sql("DELETE FROM article WHERE number = 2");
        try (Archive archive = Archive.open(folder)) {
            archive.awaitIndex();
            assertThat(archive.search().count(Query.EVERYTHING)).isEqualTo(1);
        }
    }

    @Test
    void checkFindsWhatIsWrong() throws SQLException {
        fill();
        sql("UPDATE content SET record = x'00' WHERE article = 1");
        sql("DELETE FROM event WHERE article = 2");
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.maintenance().check())
                    .anyMatch(line -> line.contains("packed bytes"))
                    .anyMatch(line -> line.contains("actors without an event"));
        }
    }

    @Test
    void compactingAndReindexingKeepEverything() {
        fill();
        try (Archive archive = Archive.open(folder)) {
            archive.maintenance().compact();
            archive.maintenance().reindex();
            assertThat(archive.search().count(Query.EVERYTHING)).isEqualTo(2);
            assertThat(archive.maintenance().check()).isEmpty();
        }
    }

    @Test
    void aClockThatJumpsBackChangesNoOrder() {
        List<Instant> times =
                new ArrayList<>(List.of(Instant.parse("2030-01-01T00:00:00Z"), Instant.parse("1999-01-01T00:00:00Z")));
        for (int i = 0; i < 2; i++) {
            Clock clock = Clock.offset(Clock.fixed(times.get(i), ZoneOffset.UTC), Duration.ZERO);
            try (Archive archive = Archive.open(folder, ArchiveOptions.STANDARD.withClock(clock))) {
                archive.add(i == 0 ? ArchiveTest.strike() : ArchiveTest.talks());
            }
        }
        try (Archive archive = Archive.open(folder)) {
            archive.awaitIndex();
            assertThat(archive.ledger()).isEqualTo(2);
            assertThat(archive.articles()
                            .list(Query.EVERYTHING, Paging.first(5))
                            .items())
                    .extracting(ArticleSummary::publisher)
                    .containsExactly("The Courier", "The Harbour Gazette");
        }
    }
}
