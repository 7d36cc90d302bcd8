package org.dateline.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.Reader;
import org.dateline.archive.Archive;
import org.dateline.archive.Killed;
import org.dateline.archive.query.Query;
import org.dateline.sources.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole of {@code ingest} is killed without warning, again and again: what comes out is what an undisturbed run gives. */
class IngestKillTest {

    private static final int ARTICLES = 240;
    private static final int[] KILLED_AFTER = {1, 40, 90, 60};

    @TempDir
    Path folder;

    @Test
    void aKilledRunGoesOnAsIfNothingHadBeen() throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append(
                            "{\"id\": \"boat-%d\", \"url\": \"https://harbour.example/%d\", \"published\": \"2026-03-02\", "
                                    .formatted(i, i))
                    .append(
                            "\"text\": \"Boat %d leaves Tarn\\n\\nBoat number %d left the harbour of Tarn on Monday, the port office said.\\n\"}\n"
                                    .formatted(i, i));
        }
        Path source = Files.writeString(folder.resolve("boats.jsonl"), lines);
        Path killed = folder.resolve("killed");
        for (int after : KILLED_AFTER) {
            ingestAndKill(killed, source, after);
        }
        Path whole = folder.resolve("whole");
        IngestCounts last = ingest(killed, source);
        IngestCounts undisturbed = ingest(whole, source);
        assertThat(undisturbed.added()).isEqualTo(ARTICLES);
        assertThat(last.failed()).isZero();
        assertThat(last.added()).as("earlier runs got somewhere").isLessThan(ARTICLES);
        assertThat(articles(killed)).isEqualTo(articles(whole)).hasSize(ARTICLES);
        try (Archive archive = Archive.open(killed)) {
            assertThat(archive.maintenance().check()).isEmpty();
            assertThat(archive.maintenance().stats().articles()).isEqualTo(ARTICLES);
        }
    }

    private static IngestCounts ingest(Path archiveFolder, Path source) {
        try (Archive archive = Archive.open(archiveFolder)) {
            return new IngestRun(
                            archive, Reader.standard(), new IngestSettings(2, Limits.USUAL, null), IngestListener.NONE)
                    .ingest(List.of(source.toString()))
                    .counts();
        }
    }

    /** Headlines and identities, which do not depend on what was killed. */
    private static List<String> articles(Path archiveFolder) {
        try (Archive archive = Archive.open(archiveFolder)) {
            archive.awaitIndex();
            assertThat(archive.search().count(Query.EVERYTHING)).isEqualTo(ARTICLES);
            return IntStream.range(0, ARTICLES)
                    .mapToObj(i -> archive.articles().byUrl("https://harbour.example/" + i))
                    .flatMap(Optional::stream)
                    .map(article -> article.headline() + " " + article.id())
                    .toList();
        }
    }

    /** Kills the child once it has told of so many documents, in the middle of whatever it does then. */
    private static void ingestAndKill(Path archiveFolder, Path source, int after)
            throws IOException, InterruptedException {
        assertThat(Killed.lines(Child.class, "512m", after, archiveFolder.toString(), source.toString()))
                .isNotEmpty();
    }

    /** Takes the source in and says a line for every document. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) {
            try (Archive archive = Archive.open(Path.of(arguments[0]))) {
                IngestListener listener = new IngestListener() {
                    @Override
                    public void progress(IngestProgress progress) {
                        System.out.println(progress);
                        System.out.flush();
                    }
                };
                new IngestRun(archive, Reader.standard(), new IngestSettings(2, Limits.USUAL, null), listener)
                        .ingest(List.of(arguments[1]));
            }
        }
    }
}
