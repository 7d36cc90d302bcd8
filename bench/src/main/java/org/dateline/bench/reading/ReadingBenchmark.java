package org.dateline.bench.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.Reading;
import org.dateline.bench.Benchmark;
import org.dateline.bench.DataSource;
import org.dateline.bench.Report;
import org.dateline.bench.Table;
import org.dateline.formats.RecordWriter;
import org.dateline.language.LanguageStage;
import org.dateline.page.PageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline bench reading}: HTML in, record out, warm, on all cores; and what each part of it takes of a core. */
@Command(
        name = "reading",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "How many pages a second are read, from HTML to the record.")
public final class ReadingBenchmark implements Benchmark {

    private static final Path PAGES =
            Path.of(System.getProperty("dateline.root", "."), "..", "shared", "bench", "pages");

    private static final int LEAST_WORDS = 300;
    private static final int MOST_WORDS = 500;
    private static final int ANY_WORDS = 100;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Pages; may be given more than once (default: fundus and naeb under ../shared/bench/pages).")
    private List<Path> data = List.of(PAGES.resolve("fundus"), PAGES.resolve("naeb"));

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds that are measured (default: 5).")
    private int rounds = 5;

    private final PrintStream progress;

    /** A benchmark that says on a stream what it is at. */
    public ReadingBenchmark(PrintStream progress) {
        this.progress = progress;
    }

    @Override
    public String name() {
        return "reading";
    }

    /** A page, and how many words its article has. */
    private record Page(Document document, int words, int tokens) {}

    /** What one round of reading some pages took. */
    private record Round(double pagesASecond, double kilobytesASecond, double tokensASecond) {}

    @Override
    public Report run() throws IOException {
        List<DataSource> sources = new ArrayList<>();
        for (Path folder : data) {
            sources.add(DataSource.read(folder));
        }
        progress.println("Reading all pages once");
        Reader reader = Reader.standard();
        List<Page> english = pages(reader);
        List<Page> usual = english.stream()
                .filter(page -> page.words() >= LEAST_WORDS && page.words() <= MOST_WORDS)
                .toList();
        if (usual.isEmpty()) {
            throw new IOException(
                    data + ": there are no English articles of " + LEAST_WORDS + " to " + MOST_WORDS + " words.");
        }
        int threads = Runtime.getRuntime().availableProcessors();
        List<Round> ofUsual = new ArrayList<>();
        List<Round> ofAll = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            for (int round = 0; round <= rounds; round++) {
                progress.println(round == 0 ? "Warming up" : "Round " + round + " of " + rounds);
                Round shorter = round(executor, threads, reader, usual);
                Round all = round(executor, threads, reader, english);
                if (round > 0) {
                    ofUsual.add(shorter);
                    ofAll.add(all);
                }
            }
        }
        progress.println("One thread, part by part");
        return new Report(
                "Whole readings: HTML in, record out",
                sources,
                List.of(
                        new Table(
                                "All cores, warm: the middle one of " + rounds + " rounds, slowest and fastest",
                                List.of(
                                        "pages",
                                        "number",
                                        "mean kB",
                                        "mean words",
                                        "pages/s",
                                        "slowest",
                                        "fastest",
                                        "kB/s",
                                        "tokens/s"),
                                List.of(
                                        row(LEAST_WORDS + " to " + MOST_WORDS + " words", usual, ofUsual),
                                        row("all English ones", english, ofAll))),
                        new Table(
                                "One thread: processor milliseconds a page",
                                List.of("pages", "page", "language", "all other stages", "record", "together"),
                                List.of(
                                        parts(LEAST_WORDS + " to " + MOST_WORDS + " words", reader, usual),
                                        parts("all English ones", reader, english)))),
                List.of(
                        "Pages are whole saved pages as publishers send them, scripts and all. English ones of more than "
                                + ANY_WORDS
                                + " words are read; each round reads every page of a row once, all threads taking the next page from one list.",
                        "The record is written to bytes and dropped. Nothing is read from the disk while measuring.",
                        "Other stages: whole reading less page and language, each measured in runs of its own."),
                null);
    }

    private List<Page> pages(Reader reader) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : data) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(file -> file.toString().endsWith(".html.gz")
                                || file.toString().endsWith(".html"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        List<Page> pages = new ArrayList<>();
        for (Path file : files) {
            Document document = Document.of(bytes(file), file.toString());
            Reading reading = reader.read(document);
            if ("en".equals(reading.article().language()) && reading.article().wordCount() > ANY_WORDS) {
                int tokens = LanguageStage.standard()
                        .annotate(reading.article().text())
                        .tokens()
                        .size();
                pages.add(new Page(document, reading.article().wordCount(), tokens));
            }
        }
        return pages;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return in.readAllBytes();
        }
    }

    private static Round round(ExecutorService executor, int threads, Reader reader, List<Page> pages)
            throws IOException {
        AtomicInteger next = new AtomicInteger();
        long started = System.nanoTime();
        List<Future<Long>> workers = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            workers.add(executor.submit(() -> {
                long written = 0;
                for (int at = next.getAndIncrement(); at < pages.size(); at = next.getAndIncrement()) {
                    written += record(reader.read(pages.get(at).document()));
                }
                return written;
            }));
        }
        try {
            for (Future<Long> worker : workers) {
                if (worker.get() < 0) {
                    throw new IllegalStateException("fewer than no bytes were written");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("a page could not be read: " + e.getCause(), e);
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        long bytes =
                pages.stream().mapToLong(page -> page.document().bytes().length).sum();
        long tokens = pages.stream().mapToLong(Page::tokens).sum();
        return new Round(pages.size() / seconds, bytes / 1e3 / seconds, tokens / seconds);
    }

    private static long record(Reading reading) {
        return RecordWriter.compact().write(reading).length;
    }

    private static List<String> row(String name, List<Page> pages, List<Round> rounds) {
        double[] rates =
                rounds.stream().mapToDouble(Round::pagesASecond).sorted().toArray();
        return List.of(
                name,
                Integer.toString(pages.size()),
                whole(pages.stream()
                                .mapToInt(page -> page.document().bytes().length)
                                .average()
                                .orElse(0)
                        / 1e3),
                whole(pages.stream().mapToInt(Page::words).average().orElse(0)),
                one(rates[rates.length / 2]),
                one(rates[0]),
                one(rates[rates.length - 1]),
                whole(middle(
                        rounds.stream().mapToDouble(Round::kilobytesASecond).toArray())),
                whole(middle(rounds.stream().mapToDouble(Round::tokensASecond).toArray())));
    }

    private List<String> parts(String name, Reader reader, List<Page> pages) {
        PageReader pageReader = PageReader.standard();
        LanguageStage language = LanguageStage.standard();
        List<Reading> readings = new ArrayList<>();
        double page = processor(
                pages, each -> pageReader.read(each.document(), null).warnings().size());
        double whole = processor(pages, each -> {
            Reading reading = reader.read(each.document());
            readings.add(reading);
            return reading.warnings().size();
        });
        int[] at = {0};
        double annotate = processor(
                pages,
                each -> language.annotate(readings.get(at[0]++).article().text())
                        .tokens()
                        .size());
        at[0] = 0;
        double record = processor(pages, each -> record(readings.get(at[0]++)));
        return List.of(name, two(page), two(annotate), two(whole - page - annotate), two(record), two(whole + record));
    }

    @FunctionalInterface
    private interface Part {
        long run(Page page);
    }

    /** Milliseconds of this thread's processor time a page. */
    private static double processor(List<Page> pages, Part part) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        long sum = 0;
        for (Page page : pages) {
            sum += part.run(page);
        }
        if (sum < 0) {
            throw new IllegalStateException("a part gave less than nothing");
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e6 / pages.size();
    }

    private static double middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
