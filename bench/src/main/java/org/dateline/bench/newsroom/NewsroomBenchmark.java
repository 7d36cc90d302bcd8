package org.dateline.bench.newsroom;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Report;
import org.dateline.bench.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code dateline bench newsroom}: so many readers ask a running newsroom for articles, stories and searches, for a bounded time. Each reader asks, waits for
 * the whole answer, and thinks for as long as is told; what is asked for is drawn by a fixed seed, the same few often and most seldom, as news is read.
 */
@Command(
        name = "newsroom",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Readers of a running newsroom: how long they wait.")
public final class NewsroomBenchmark implements Benchmark {

    private static final Pattern ID = Pattern.compile("\\{\"id\":\"([A-Za-z0-9_.-]+)\",\"path\":\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{5,12}");
    private static final int KNOWN = 5_000;

    private enum Kind {
        ARTICLE,
        ARTICLE_PAGE,
        STORY,
        SEARCH
    }

    private final PrintStream progress;

    @Option(
            names = "--url",
            defaultValue = "http://localhost:8080",
            paramLabel = "URL",
            description = "Where the newsroom is.")
    private String url = "";

    @Option(names = "--readers", defaultValue = "200", paramLabel = "N", description = "How many read at once.")
    private int readers;

    @Option(names = "--seconds", defaultValue = "60", paramLabel = "N", description = "For how long, 1 to 300.")
    private int seconds;

    @Option(
            names = "--think",
            defaultValue = "1000",
            paramLabel = "MS",
            description = "How long a reader thinks between two questions; 0 is a crowd that never does.")
    private int think;

    @Option(
            names = "--seed",
            defaultValue = "42",
            paramLabel = "N",
            description = "What is asked for is drawn by it: another one asks for what nobody has asked for yet.")
    private long seed;

    /** @param progress where it says what it is doing */
    public NewsroomBenchmark(PrintStream progress) {
        this.progress = progress;
    }

    @Override
    public String name() {
        return "newsroom";
    }

    /** What there is to ask for. */
    private record Shelf(List<String> articles, List<String> pages, List<String> stories, List<String> words) {}

    /** What one reader has met with. Filled by one thread. */
    private static final class Diary {
        final Map<Kind, long[]> waits = new EnumMap<>(Kind.class);
        final int[] counts = new int[Kind.values().length];
        long bytes;
        long errors;
        String first = "";

        void note(Kind kind, long nanos) {
            int count = counts[kind.ordinal()]++;
            long[] known = waits.computeIfAbsent(kind, each -> new long[256]);
            if (count == known.length) {
                known = Arrays.copyOf(known, count * 2);
                waits.put(kind, known);
            }
            known[count] = nanos;
        }

        LongStream of(Kind kind) {
            return Arrays.stream(waits.getOrDefault(kind, new long[0]), 0, counts[kind.ordinal()]);
        }
    }

    @Override
    public Report run() throws IOException {
        int bounded = Math.clamp(seconds, 1, 300);
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            Shelf shelf = shelf(client);
            progress.println(shelf.articles().size() + " articles, "
                    + shelf.stories().size() + " stories; " + readers + " readers for " + bounded + " s");
            long before = memory(client);
            List<Diary> diaries = new ArrayList<>();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(bounded);
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int reader = 0; reader < readers; reader++) {
                    Diary diary = new Diary();
                    diaries.add(diary);
                    Random random = new Random(seed * 1_000 + reader);
                    threads.execute(() -> read(client, shelf, random, diary, end));
                }
            }
            return report(diaries, shelf, bounded, before, memory(client));
        }
    }

    private Shelf shelf(HttpClient client) throws IOException {
        List<String> articles = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        List<String> words = new ArrayList<>();
        String cursor = "";
        do {
            String list = get(client, "/api/articles?limit=1000" + cursor);
            Matcher item = ID.matcher(list);
            while (item.find()) {
                articles.add(item.group(1));
                pages.add(item.group(2));
                Matcher word =
                        WORD.matcher(item.group(2).substring(item.group(2).indexOf('-') + 1));
                while (word.find() && words.size() < KNOWN) {
                    words.add(word.group());
                }
            }
            Matcher next = NEXT.matcher(list.substring(list.lastIndexOf(']')));
            cursor = next.find() ? "&cursor=" + next.group(1) : "";
        } while (!cursor.isEmpty() && articles.size() < KNOWN);
        List<String> stories = new ArrayList<>();
        Matcher story = ID.matcher(get(client, "/api/stories?limit=500&articles=2"));
        while (story.find()) {
            stories.add(story.group(1));
        }
        if (articles.isEmpty() || stories.isEmpty() || words.isEmpty()) {
            throw new IOException(url + ": the newsroom holds no articles or no stories of two. Take some in first.");
        }
        return new Shelf(articles, pages, stories, words);
    }

    private String get(HttpClient client, String path) throws IOException {
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException(url + path + ": " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void read(HttpClient client, Shelf shelf, Random random, Diary diary, long end) {
        pause(think == 0 ? 0 : random.nextInt(think));
        while (System.nanoTime() < end) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            String path = switch (kind) {
                case ARTICLE ->
                    "/api/articles/"
                            + shelf.articles()
                                    .get(often(random, shelf.articles().size()));
                case ARTICLE_PAGE ->
                    shelf.pages().get(often(random, shelf.pages().size()));
                case STORY ->
                    "/api/stories/"
                            + shelf.stories().get(often(random, shelf.stories().size()));
                case SEARCH ->
                    "/api/search?q="
                            + URLEncoder.encode(
                                    shelf.words()
                                            .get(often(random, shelf.words().size())),
                                    StandardCharsets.UTF_8);
            };
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                    .header("Accept-Encoding", "gzip")
                    .timeout(Duration.ofSeconds(30))
                    .build();
            long started = System.nanoTime();
            try {
                HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                diary.note(kind, System.nanoTime() - started);
                diary.bytes += response.body().length;
                if (response.statusCode() != 200) {
                    fail(diary, path + " " + response.statusCode());
                }
            } catch (IOException e) {
                fail(diary, path + " " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            pause(think);
        }
    }

    private static void fail(Diary diary, String what) {
        diary.errors++;
        if (diary.first.isEmpty()) {
            diary.first = what;
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Some often, most seldom: the square of an even draw. */
    private static int often(Random random, int size) {
        double draw = random.nextDouble();
        return (int) (draw * draw * size);
    }

    /** Bytes of heap in use, as the newsroom's own metrics tell. */
    private long memory(HttpClient client) throws IOException {
        return get(client, "/metrics")
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private Report report(List<Diary> diaries, Shelf shelf, int bounded, long before, long after) {
        List<List<String>> rows = new ArrayList<>();
        long total = 0;
        for (Kind kind : Kind.values()) {
            long[] waits = diaries.stream()
                    .flatMapToLong(diary -> diary.of(kind))
                    .sorted()
                    .toArray();
            total += waits.length;
            rows.add(List.of(
                    kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    String.valueOf(waits.length),
                    milliseconds(waits, 0.5),
                    milliseconds(waits, 0.95),
                    milliseconds(waits, 0.99),
                    milliseconds(waits, 1)));
        }
        long errors = diaries.stream().mapToLong(diary -> diary.errors).sum();
        String first = diaries.stream()
                .map(diary -> diary.first)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("none");
        long bytes = diaries.stream().mapToLong(diary -> diary.bytes).sum();
        return new Report(
                "A newsroom and its readers",
                List.of(),
                List.of(new Table(
                        "Milliseconds until the whole answer was there",
                        List.of("asked for", "answers", "p50", "p95", "p99", "longest"),
                        rows)),
                List.of(
                        readers + " readers at once for " + bounded + " s, each thinking " + think
                                + " ms between two questions, over loopback; " + total / bounded + " answers a second, "
                                + bytes / 1024 / bounded + " KB a second.",
                        "Errors: " + errors + " (first: " + first + ").",
                        "The newsroom's heap in use before and after: " + (before >> 20) + " MB and " + (after >> 20)
                                + " MB.",
                        "What was asked for: of " + shelf.articles().size() + " articles, "
                                + shelf.stories().size()
                                + " stories of two articles or more and "
                                + shelf.words().size()
                                + " words of headlines, the newest often and most seldom (the square of an even draw, seed "
                                + seed + ")."),
                null);
    }

    private static String milliseconds(long[] sorted, double share) {
        if (sorted.length == 0) {
            return "-";
        }
        int at = Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1);
        return String.format(Locale.ROOT, "%.1f", sorted[Math.max(0, at)] / 1e6);
    }
}
