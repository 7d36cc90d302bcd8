package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dateline.archive.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that takes articles in is killed without warning, and another goes on. {@code ./dateline bench archive} does the same with twenty rounds.
 */
class KillTest {

    private static final int ROUNDS = 3;
    private static final int ARTICLES = 3_000;

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsDoubled() throws IOException, InterruptedException {
        Random random = new Random(7);
        Set<String> acknowledged = new LinkedHashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(ingestAndKill(60 + random.nextInt(300)));
            try (Archive archive = Archive.open(folder)) {
                archive.awaitIndex();
                for (String id : acknowledged) {
                    assertThat(archive.articles().byId(id)).as(id).isPresent();
                }
                ArchiveStats stats = archive.maintenance().stats();
                assertThat(stats.articles()).isEqualTo(stats.pages()).isGreaterThanOrEqualTo(acknowledged.size());
                assertThat(archive.search().count(Query.EVERYTHING)).isEqualTo(stats.pages());
                assertThat(archive.maintenance().check()).isEmpty();
                int mark = Integer.parseInt(archive.sources().state("test").orElse("-1"));
                assertThat(stats.articles())
                        .as("the mark is kept with its article")
                        .isEqualTo(mark + 1L);
            }
        }
        assertThat(acknowledged).isNotEmpty();
    }

    /** Kills the child after so many acknowledgements, in the middle of whatever it does then. */
    private List<String> ingestAndKill(int after) throws IOException, InterruptedException {
        List<String> ids = Killed.lines(Child.class, "256m", after, folder.toString());
        assertThat(ids).hasSizeGreaterThanOrEqualTo(Math.min(after, 1));
        return ids;
    }

    /** Takes articles in from where its mark says, and says each id once it is acknowledged. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) {
            try (Archive archive = Archive.open(Path.of(arguments[0]))) {
                int from = Integer.parseInt(archive.sources().state("test").orElse("-1")) + 1;
                List<CompletableFuture<Void>> all = new ArrayList<>();
                for (int i = from; i < ARTICLES; i++) {
                    all.add(archive.submit(
                                    Invented.page("https://a.example/" + i)
                                            .headline("Boat " + i)
                                            .text("Boat number " + i + " left the harbour of Tarn. ".repeat(20))
                                            .reading(),
                                    new SourceMark("test", Integer.toString(i)))
                            .thenAccept(added -> {
                                System.out.println(added.id());
                                System.out.flush();
                            }));
                }
                all.forEach(CompletableFuture::join);
            }
        }
    }
}
