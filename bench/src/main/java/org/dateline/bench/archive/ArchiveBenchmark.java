package org.dateline.bench.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveStats;
import org.dateline.bench.Benchmark;
import org.dateline.bench.DataSource;
import org.dateline.bench.Report;
import org.dateline.bench.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Taking in, searching and being killed. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = "How fast the archive takes articles in and finds them, and what is left when it is killed.")
public final class ArchiveBenchmark implements Benchmark {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Pages to recombine (default: ../shared/bench/pages/fundus).")
    private Path data = Path.of(System.getProperty("dateline.root", "."), "..", "shared", "bench", "pages", "fundus");

    @Option(names = "--articles", paramLabel = "N", description = "How many articles (default: 200000).")
    private int articles = 200_000;

    @Option(names = "--pages", paramLabel = "N", description = "How many pages to recombine (default: 300).")
    private int pages = 300;

    @Option(names = "--queries", paramLabel = "N", description = "Searches of each kind (default: 50).")
    private int queries = 50;

    @Option(names = "--kill-rounds", paramLabel = "N", description = "How often a process is killed (default: 20).")
    private int killRounds = 20;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "Where the archives are made (default: a temporary folder).")
    private @Nullable Path folder;

    private final PrintStream progress;

    /** A benchmark that says on a stream what it is at. */
    public ArchiveBenchmark(PrintStream progress) {
        this.progress = progress;
    }

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public Report run() throws IOException {
        Path work = folder == null ? Files.createTempDirectory("dateline-bench") : Files.createDirectories(folder);
        try {
            return run(work);
        } finally {
            delete(work);
        }
    }

    private Report run(Path work) throws IOException {
        progress.println("Reading pages");
        PageFolder read = PageFolder.read(data, pages);
        ArticleGenerator generator = new ArticleGenerator(read.readings());
        List<Table> tables = new ArrayList<>();
        Path archiveFolder = work.resolve("archive");
        IngestSpeed speed;
        SearchSpeed search;
        ArchiveStats stats;
        try (Archive archive = Archive.open(archiveFolder)) {
            progress.println("Taking in " + articles + " articles");
            speed = IngestSpeed.measure(archive, generator, articles);
            stats = archive.maintenance().stats();
            progress.println("Searching");
            search = SearchSpeed.measure(archive, queries);
        }
        long started = System.nanoTime();
        Archive.open(archiveFolder).close();
        double reopening = (System.nanoTime() - started) / 1e9;
        tables.add(ingest(read, speed, stats, reopening));
        tables.add(deciles(speed));
        tables.add(searches(search));
        if (killRounds > 0) {
            progress.println("Killing");
            tables.add(kills(KillRounds.run(work.resolve("killed"), killRounds)));
        }
        return new Report(
                "The archive: " + articles + " articles",
                List.of(DataSource.read(data)),
                tables,
                List.of(
                        "Articles are made of " + read.readings().size()
                                + " English pages of the set: each is one of them, drawn by Zipf's law, with its"
                                + " entities, events and quotations, followed by paragraphs of two others and one of invented words drawn by"
                                + " Zipf's law from 300,000; headlines are recombined, days spread over a year, outlets over 200.",
                        "Taking in is measured from giving a batch of 500 made articles to the archive until all are on the disk (synchronous=FULL), put into"
                                + " stories, and found by searches. Making them is off the clock, reading pages is measured apart; together they"
                                + " share the cores, so that both as one take 1/(1/a + 1/b).",
                        "A search gives the first 20 hits with marked snippets, all facets and the histogram; one at a time, second pass.",
                        "A killed process is one that takes articles in as fast as it can; it is killed (SIGKILL) at a random moment up to 1.5 s after its"
                                + " first acknowledgement. Another opens the archive, checks it and looks for every article ever acknowledged."),
                articles < 200_000 ? "the run of record has 200,000 articles" : null);
    }

    private static Table ingest(PageFolder read, IngestSpeed speed, ArchiveStats stats, double reopening) {
        double last = speed.deciles().get(9);
        double first = speed.deciles().get(0);
        return new Table(
                "Taking in",
                List.of("figure", "value"),
                List.of(
                        List.of("reading pages, pages a second", number(read.pagesASecond())),
                        List.of("archive alone, articles a second", number(speed.overall())),
                        List.of("both, articles a second", number(1 / (1 / read.pagesASecond() + 1 / speed.overall()))),
                        List.of("last tenth against the first", percent(last / first)),
                        List.of("events", Long.toString(stats.events())),
                        List.of("stories", Long.toString(stats.stories())),
                        List.of("database, kB an article", number(stats.databaseBytes() / 1e3 / stats.articles())),
                        List.of("index, kB an article", number(stats.indexBytes() / 1e3 / stats.articles())),
                        List.of("opening and closing it again, s", number(reopening))));
    }

    private static Table deciles(IngestSpeed speed) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add(List.of(
                    Integer.toString(i + 1),
                    number(speed.deciles().get(i)),
                    number(speed.processor().get(i))));
        }
        return new Table("By tenth of the run", List.of("tenth", "articles/s", "processor ms an article"), rows);
    }

    private static Table searches(SearchSpeed search) {
        List<List<String>> rows = new ArrayList<>();
        search.milliseconds().forEach((kind, times) -> {
            double[] processor = search.processor().getOrDefault(kind, times);
            rows.add(List.of(
                    kind,
                    Integer.toString(times.length),
                    number(SearchSpeed.percentile(times, 0.5)),
                    number(SearchSpeed.percentile(times, 0.95)),
                    number(SearchSpeed.percentile(processor, 0.5)),
                    number(SearchSpeed.percentile(processor, 0.95))));
        });
        return new Table(
                "Searches, milliseconds",
                List.of("kind", "searches", "p50", "p95", "processor p50", "processor p95"),
                rows);
    }

    private Table kills(KillRounds kills) {
        return new Table(
                "Killed " + killRounds + " times",
                List.of("figure", "value"),
                List.of(
                        List.of("acknowledged", Integer.toString(kills.acknowledged())),
                        List.of("lost", Integer.toString(kills.lost())),
                        List.of("doubled", Long.toString(kills.doubled())),
                        List.of("findings of the check", Integer.toString(kills.damage())),
                        List.of("slowest opening, s", number(kills.slowestOpening())),
                        List.of("slowest opening and catching up, s", number(kills.slowestCatchUp()))));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
