package org.dateline.bench.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        naeb,
        fundus
    }

    private final PrintStream progress;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FOLDER",
            description = "The folder that holds naeb/ and fundus/.")
    private Path data = Path.of(".");

    @Option(names = "--only", paramLabel = "SET", description = "One set only: ${COMPLETION-CANDIDATES}.")
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
        List<Extractor> tools = new ArrayList<>();
        tools.add(dateline);
        List<DataSource> sources = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        Failures list = new Failures();
        for (SetName set : SetName.values()) {
            if (only == null || only == set) {
                Path folder = data.resolve(set.name());
                sources.add(DataSource.read(folder));
                List<GoldPage> pages = pages(set, folder, notes);
                progress.println(set + ": " + pages.size() + " pages");
                SetRun run = new SetRun(set.name(), pages, tools, dateline, flattened);
                run.run();
                tables.add(run.table());
                list.section(set.name(), run.outcomes());
                list.section(set.name() + " flattened", run.flattenedOutcomes());
            }
        }
        if (failures != null) {
            Files.writeString(failures, list.text(), StandardCharsets.UTF_8);
            progress.println("Written: " + failures);
        }
        return new Report("The page stage", sources, tables, notes, "not complete yet");
    }

    private List<GoldPage> pages(SetName set, Path folder, List<String> notes) throws IOException {
        List<GoldPage> all = switch (set) {
            case naeb -> NaebPages.read(folder);
            case fundus -> {
                FundusPages fundus = FundusPages.read(folder);
                notes.add("fundus: " + fundus.pages().size() + " expectations matched to their page, "
                        + fundus.dropped().size() + " dropped " + fundus.dropped());
                yield fundus.pages();
            }
        };
        return all.stream()
                .filter(gold -> gold.id().contains(page))
                .limit(limit)
                .toList();
    }
}
