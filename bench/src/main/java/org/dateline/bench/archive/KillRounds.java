package org.dateline.bench.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveStats;
import org.dateline.archive.SourceMark;
import org.dateline.archive.query.Query;

/**
 * A process that takes articles in is killed at a random moment, and another goes on from its mark.
 *
 * @param acknowledged articles acknowledged in all rounds
 * @param lost acknowledged, and not there
 * @param doubled there twice
 * @param damage what the check found
 * @param slowestOpening seconds, the longest
 * @param slowestCatchUp seconds until all could be found, the longest
 */
record KillRounds(int acknowledged, int lost, long doubled, int damage, double slowestOpening, double slowestCatchUp) {

    private static final int ENDLESS = 5_000_000;

    static KillRounds run(Path folder, int rounds) throws IOException {
        Random random = new Random(3);
        Set<String> acknowledged = new LinkedHashSet<>();
        int lost = 0;
        long doubled = 0;
        int damage = 0;
        double opening = 0;
        double catchUp = 0;
        for (int round = 0; round < rounds; round++) {
            acknowledged.addAll(ingestAndKill(folder, 50 + random.nextInt(1500)));
            long started = System.nanoTime();
            try (Archive archive = Archive.open(folder)) {
                opening = Math.max(opening, (System.nanoTime() - started) / 1e9);
                archive.awaitIndex();
                catchUp = Math.max(catchUp, (System.nanoTime() - started) / 1e9);
                lost = 0;
                for (String id : acknowledged) {
                    lost += archive.articles().byId(id).isPresent() ? 0 : 1;
                }
                ArchiveStats stats = archive.maintenance().stats();
                int mark = Integer.parseInt(archive.sources().state("generator").orElse("-1"));
                doubled = Math.max(doubled, stats.articles() - stats.pages());
                doubled = Math.max(doubled, Math.abs(archive.search().count(Query.EVERYTHING) - (mark + 1L)));
                List<String> findings = archive.maintenance().check();
                damage += findings.size();
            }
        }
        return new KillRounds(acknowledged.size(), lost, doubled, damage, opening, catchUp);
    }

    private static Set<String> ingestAndKill(Path folder, int milliseconds) throws IOException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<String> ids = new LinkedHashSet<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            boolean counting = false;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                ids.add(line);
                if (!counting) {
                    counting = true;
                    Thread.ofPlatform().daemon().start(() -> killAfter(child, milliseconds));
                }
            }
        }
        return ids;
    }

    private static void killAfter(Process child, int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // By its handle: the process itself would close the stream that still holds what it said.
        if (!child.toHandle().destroyForcibly()) {
            throw new IllegalStateException("the child cannot be killed");
        }
    }

    /** Takes in generated articles from behind its mark, and prints each id once it is acknowledged. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) {
            ArticleGenerator generator = new ArticleGenerator(List.of());
            try (Archive archive = Archive.open(Path.of(arguments[0]))) {
                int from = Integer.parseInt(archive.sources().state("generator").orElse("-1")) + 1;
                for (int i = from; i < ENDLESS; i++) {
                    archive.submit(generator.article(i), new SourceMark("generator", Integer.toString(i)))
                            .thenAccept(added -> {
                                System.out.println(added.id());
                                System.out.flush();
                            })
                            .exceptionally(KillRounds::fail);
                }
            }
        }
    }

    private static Void fail(Throwable e) {
        throw new IllegalStateException(e);
    }
}
