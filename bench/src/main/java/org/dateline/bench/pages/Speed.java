package org.dateline.bench.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.bench.Table;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Pages a second, on one thread, warm. Every tool reads all pages once a round; rounds of the tools alternate, and who
 * goes first moves on by one each round, so that whatever else the machine does falls on all of them alike. The first
 * rounds are for the compiler and are not counted. What is timed is {@link Extractor#read}: Dateline from bytes to
 * {@code Article}, a rival from bytes to its own result without asking it for text. jsoup's bare parse of the same bytes
 * runs along as a measure of the floor. Beside the wall clock, which is what counts, stands the rate by the thread's own
 * processor time, which a busy machine distorts less. Used once, by one thread.
 */
final class Speed {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;

    private final List<Extractor> tools = new ArrayList<>();
    private final List<SavedPage> pages;
    private final double[][] rates;
    private final double[][] processorRates;

    Speed(DatelineExtractor dateline, List<Extractor> rivals, List<SavedPage> pages) {
        tools.add(dateline);
        tools.addAll(rivals);
        tools.add(new BareParse());
        this.pages = pages;
        this.rates = new double[tools.size()][ROUNDS];
        this.processorRates = new double[tools.size()][ROUNDS];
    }

    void run() {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int turn = 0; turn < tools.size(); turn++) {
                int tool = Math.floorMod(turn + round, tools.size());
                long processor = clock.getCurrentThreadCpuTime();
                long start = System.nanoTime();
                round(tools.get(tool));
                if (round >= 0) {
                    rates[tool][round] = rate(System.nanoTime() - start);
                    processorRates[tool][round] = rate(clock.getCurrentThreadCpuTime() - processor);
                }
            }
        }
    }

    private double rate(long nanoseconds) {
        return pages.size() * 1e9 / nanoseconds;
    }

    private void round(Extractor tool) {
        for (SavedPage page : pages) {
            try {
                tool.read(page.bytes(), page.charset());
            } catch (Exception refused) {
                // A page that a tool refuses is done with; how many there are shows in its accuracy.
            }
        }
    }

    Table table(List<Measure> measures) {
        List<List<String>> rows = new ArrayList<>();
        for (int tool = 0; tool < tools.size(); tool++) {
            String name = tools.get(tool).name();
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ratios[round] = rates[0][round] / rates[tool][round];
            }
            double median = median(rates[tool]);
            String target = "";
            String published = "";
            for (Measure measure : measures) {
                if (measure.set().equals("speed") && measure.key().equals(name)) {
                    Measure.Target reach = measure.target();
                    target = reach == null ? "" : reach.judge(median);
                    published = measure.published();
                }
            }
            if (tools.get(tool).parts().contains(Extractor.Part.BODY) && tool > 0) {
                target = "Dateline faster: " + (median(ratios) > 1 ? "met" : "MISSED");
            }
            rows.add(List.of(
                    name,
                    number("%.0f", median),
                    number("%.0f", Arrays.stream(rates[tool]).min().orElse(0)),
                    number("%.0f", Arrays.stream(rates[tool]).max().orElse(0)),
                    number("%.0f", median(processorRates[tool])),
                    number("%.2f", median(ratios)),
                    target,
                    published));
        }
        return new Table(
                "Speed, " + pages.size() + " pages, pages a second, one thread, warm, " + ROUNDS + " rounds",
                List.of(
                        "tool",
                        "median",
                        "slowest",
                        "fastest",
                        "median per processor second",
                        "Dateline is times as fast",
                        "target",
                        "published, not rerun"),
                rows);
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** jsoup alone: bytes in, tree out. */
    private static final class BareParse implements Extractor {

        @Override
        public String name() {
            return "jsoup, bare parse";
        }

        @Override
        public Set<Part> parts() {
            return EnumSet.noneOf(Part.class);
        }

        @Override
        public @Nullable Object read(byte[] html, Charset charset) throws IOException {
            return Jsoup.parse(new ByteArrayInputStream(html), null, "");
        }

        @Override
        public Extraction describe(@Nullable Object result) {
            return Extraction.failed("a parser reads no articles");
        }
    }
}
