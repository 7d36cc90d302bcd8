package org.dateline.bench.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.bench.Benchmark;
import org.dateline.bench.DataSource;
import org.dateline.bench.Report;
import org.dateline.bench.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code dateline bench pages}: the page stage against NAEB and Fundus, from HTML and from flattened text, beside its
 * rivals. Used once, by one thread.
 */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Article anatomy from news pages: NAEB and Fundus, HTML and flattened text, rivals, speed.")
public final class PagesBenchmark implements Benchmark {

    /** The sets, by the names of their folders. */
    enum SetName {
        NAEB,
        FUNDUS;

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final PrintStream progress;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FOLDER",
            description = "The folder that holds naeb/ and fundus/.")
    private Path data = Path.of(".");

    @Option(names = "--only", paramLabel = "SET", description = "One set only: naeb or fundus.")
    private @Nullable SetName only;

    @Option(names = "--limit", paramLabel = "N", description = "The first N pages of each set.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--page", paramLabel = "TEXT", description = "Pages whose name holds this text.")
    private String page = "";

    @Option(
            names = "--rivals",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Run the rivals too (default), or not.")
    private boolean rivals = true;

    @Option(
            names = "--speed",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Measure the speed too (default), or not.")
    private boolean speed = true;

    @Option(
            names = "--failures",
            paramLabel = "FILE",
            description = "Write each page's scores and differences here, worst first.")
    private @Nullable Path failures;

    @Option(
            names = "--flattened",
            paramLabel = "FOLDER",
            description = "Write the flattened text of each page here, to look at.")
    private @Nullable Path flattened;

    /** @param progress where it says what it is doing */
    public PagesBenchmark(PrintStream progress) {
        this.progress = progress;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public Report run() throws IOException {
        DatelineExtractor dateline = new DatelineExtractor();
        List<Extractor> others = rivals ? Rivals.find() : List.of();
        List<Measure> measures = Measure.all();
        List<DataSource> sources = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        List<SavedPage> timed = new ArrayList<>();
        Failures differences = new Failures();
        for (SetName set : SetName.values()) {
            if (only == null || only == set) {
                Path folder = data.resolve(set.folder());
                sources.add(DataSource.read(folder));
                SetRun run = new SetRun(set.folder(), dateline, others);
                List<GoldPage> pages = pages(set, folder, notes);
                progress.println(set.folder() + ": " + pages.size() + " pages, " + (1 + others.size()) + " tools");
                for (GoldPage gold : pages) {
                    SavedPage html = gold.load();
                    run.page(gold, html, flattened);
                    timed.add(html);
                }
                tables.add(run.table(measures));
                differences.section(set.folder(), run.outcomes());
                differences.section(set.folder() + " flattened", run.flattenedOutcomes());
            }
        }
        if (speed && !timed.isEmpty()) {
            progress.println("speed: " + timed.size() + " pages");
            Speed race = new Speed(dateline, others, timed);
            race.run();
            tables.add(race.table(measures));
        }
        if (failures != null) {
            Files.writeString(failures, differences.text(), StandardCharsets.UTF_8);
            progress.println("Written: " + failures);
        }
        notes.addAll(PagesNotes.ALL);
        String incomplete = incomplete(others);
        if (incomplete != null) {
            notes.add("Not a run of record: " + incomplete);
        }
        return new Report("The page stage", sources, tables, notes, incomplete);
    }

    private @Nullable String incomplete(List<Extractor> others) {
        if (rivals && others.isEmpty()) {
            return "the rivals are not on the class path; ./dateline bench puts them there once the project's tests are "
                    + "compiled.";
        }
        boolean all = only == null && limit == Integer.MAX_VALUE && page.isEmpty() && rivals && speed;
        return all ? null : "a part was left out by an option.";
    }

    private List<GoldPage> pages(SetName set, Path folder, List<String> notes) throws IOException {
        List<GoldPage> all = switch (set) {
            case NAEB -> NaebPages.read(folder);
            case FUNDUS -> {
                FundusPages fundus = FundusPages.read(folder);
                notes.add("Fundus: " + fundus.pages().size()
                        + " expectations were matched to a page that holds their text; without one, and left out: "
                        + (fundus.dropped().isEmpty() ? "none." : String.join(", ", fundus.dropped()) + "."));
                yield fundus.pages();
            }
        };
        return all.stream()
                .filter(gold -> gold.id().contains(page))
                .limit(limit)
                .toList();
    }
}
