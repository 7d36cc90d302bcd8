package org.dateline.bench.times;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.bench.Benchmark;
import org.dateline.bench.DataSource;
import org.dateline.bench.Report;
import org.dateline.bench.Table;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.dateline.time.TimeContext;
import org.dateline.time.TimeStage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline bench times}: the time stage against WikiWars, TimeBank's phrases and Microsoft's cases. One thread. */
@Command(
        name = "times",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Times against annotated texts and phrases; speed of the stage alone.")
public final class TimesBenchmark implements Benchmark {

    private static final int ROUNDS = 30;

    private final PrintStream progress;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FOLDER",
            description =
                    "The folder that holds wikiwars/, timenorm_en/ and ms_recognizers_datetime/; beside it events/meantime/.")
    private Path data = Path.of(".");

    @Option(names = "--failures", paramLabel = "FILE", description = "Writes everything that came out wrong to a file.")
    private @Nullable Path failures;

    /** @param progress where it says what it is doing */
    public TimesBenchmark(PrintStream progress) {
        this.progress = progress;
    }

    @Override
    public String name() {
        return "times";
    }

    @Override
    public Report run() throws IOException {
        LanguageStage language = LanguageStage.standard();
        TimeStage times = TimeStage.standard();
        List<String> wrong = new ArrayList<>();
        List<DataSource> sources = new ArrayList<>();
        for (String set : List.of("wikiwars", "timenorm_en", "ms_recognizers_datetime")) {
            sources.add(DataSource.read(data.resolve(set)));
        }
        sources.add(DataSource.read(data.resolveSibling("events").resolve("meantime")));
        List<Table> tables = new ArrayList<>();
        List<Analysis> analyses = new ArrayList<>();
        tables.add(new Table(
                "Texts: spans, types and values, %",
                header("set", SpanScore.HEADER), texts(language, times, analyses, wrong)));
        tables.add(new Table(
                "Rivals on texts, as published, %",
                header("tool and set", List.of("relaxed F1", "strict F1", "value F1")), RIVALS));
        tables.add(phrases(language, times, wrong));
        RecognizersScore cases = new RecognizersScore(language, times);
        progress.println("Microsoft's cases");
        for (RecognizersCase each :
                RecognizersCase.read(data.resolve("ms_recognizers_datetime").resolve("DateTimeModel.json"))) {
            cases.add(each);
        }
        wrong.addAll(cases.misses());
        tables.add(cases(cases));
        tables.add(speed(times, analyses));
        if (failures != null) {
            Files.write(failures, wrong);
        }
        return new Report("Times", sources, tables, notes(cases), null);
    }

    private static final List<List<String>> RIVALS = List.of(
            List.of("HeidelTime, TempEval-3 news (published)", "90.3", "81.3", "77.6"),
            List.of("SUTime, TempEval-3 news (published)", "90.3", "79.6", "67.4"),
            List.of("HeidelTime, WikiWars (published, lenient)", "-", "-", "80.8"));

    private static List<String> notes(RecognizersScore cases) {
        List<String> notes = new ArrayList<>(List.of(
                "Scores are TempEval-3's: relaxed counts spans that overlap, strict those that are equal; type and value count overlapping "
                        + "spans with the same type or value, over all times. Every gold time counts, also those without a value.",
                "MEANTIME: the first six sentences of each of its English articles, those in which its times are marked.",
                "WikiWars: 11 of its 22 texts. TempEval-3's news is not among this data; the rivals' figures on it are no comparison with "
                        + "the rows above them.",
                "Invented news: a few stories of our own, marked as TimeBank marks before they were first run. Too few to mean much.",
                "What came out wrong was read while the rules were written, in all of this data but the test part of TimeBank's phrases; the rules "
                        + "were put right by kinds of error and not case by case, but only data kept apart can say how well that went.",
                "TimeBank's phrases stand without their sentences, so tense cannot help, and some values in the data are wrong or depend on "
                        + "the document.",
                "Microsoft's cases: a case is right if every time in it has a value meant and nothing else is found. Where Microsoft leaves a "
                        + "reading open, any is right; a range is right as two times, one at each end; a stretch from or up to now is right as "
                        + "its length; the publisher's country is set to the USA.",
                "Speed: the time stage alone, given analysed texts; the best of " + ROUNDS + " rounds."));
        for (Map.Entry<String, Integer> reason : cases.leftOut().entrySet()) {
            notes.add("Microsoft's cases left out: " + reason.getValue() + ", " + reason.getKey() + ".");
        }
        return notes;
    }

    private List<List<String>> texts(
            LanguageStage language, TimeStage times, List<Analysis> analyses, List<String> wrong) throws IOException {
        progress.println("texts");
        SpanScore wars = new SpanScore();
        try (Stream<Path> files = Files.list(data.resolve("wikiwars"))) {
            for (Path file : files.filter(each -> String.valueOf(each).endsWith(".tml"))
                    .sorted()
                    .toList()) {
                TimeMl document = TimeMl.read(file);
                Analysis analysis = language.annotate(document.text());
                analyses.add(analysis);
                wars.add(document.text(), document.times(), times.read(analysis, TimeContext.on(document.published())));
            }
        }
        SpanScore wikinews = new SpanScore();
        for (Meantime document :
                Meantime.all(data.resolveSibling("events").resolve("meantime").resolve("intra-doc_annotation"))) {
            TimeContext context = TimeContext.on(document.published());
            wikinews.add(document.text(), document.times(), times.read(language.annotate(document.text()), context));
        }
        SpanScore news = new SpanScore();
        for (InventedNews story : InventedNews.all()) {
            TimeContext context = TimeContext.on(InventedNews.PUBLISHED);
            news.add(story.text(), story.times(), times.read(language.annotate(story.text()), context));
        }
        for (SpanScore score : List.of(wikinews, wars, news)) {
            for (SpanScore.Miss miss : score.misses()) {
                wrong.add(String.join("\t", miss.kind(), miss.gold(), miss.found(), miss.context()));
            }
        }
        return List.of(
                header("MEANTIME (Wikinews)", wikinews.cells()),
                header("WikiWars", wars.cells()),
                header("invented news", news.cells()));
    }

    private Table phrases(LanguageStage language, TimeStage times, List<String> wrong) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String part : List.of("train", "test")) {
            PhrasePairs pairs = PhrasePairs.score(data.resolve("timenorm_en").resolve(part + ".tsv"), language, times);
            rows.add(List.of(
                    part,
                    String.valueOf(pairs.phrases()),
                    SpanScore.percent(100.0 * pairs.right() / Math.max(1, pairs.phrases()))));
            if (part.equals("train")) {
                wrong.addAll(pairs.misses());
            }
        }
        return new Table("TimeBank's phrases alone, %", List.of("part", "phrases", "right value"), rows);
    }

    private static Table cases(RecognizersScore cases) {
        int left = cases.leftOut().values().stream().mapToInt(Integer::intValue).sum();
        return new Table(
                "Microsoft Recognizers' English date-time cases, %",
                List.of("file", "cases", "left out", "right"),
                List.of(List.of(
                        "DateTimeModel",
                        String.valueOf(cases.cases()),
                        String.valueOf(left),
                        SpanScore.percent(100.0 * cases.right() / Math.max(1, cases.cases())))));
    }

    private Table speed(TimeStage times, List<Analysis> analyses) {
        progress.println("speed");
        int tokens = analyses.stream().mapToInt(Analysis::size).sum();
        double best = 0;
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            found = 0;
            for (Analysis analysis : analyses) {
                found += times.read(analysis, TimeContext.UNKNOWN).size();
            }
            best = Math.max(best, tokens / ((System.nanoTime() - before) / 1e9));
        }
        return new Table(
                "Speed of the stage alone, one thread, warm",
                List.of("tool", "tokens a second", "tokens", "times"),
                List.of(
                        List.of(
                                "Dateline",
                                String.format(Locale.ROOT, "%.0f", best),
                                String.valueOf(tokens),
                                String.valueOf(found)),
                        List.of(
                                "SUTime and HeidelTime (words; measured when the project was planned)",
                                "2300",
                                "-",
                                "-")));
    }

    private static List<String> header(String first, List<String> others) {
        List<String> row = new ArrayList<>();
        row.add(first);
        row.addAll(others);
        return row;
    }
}
