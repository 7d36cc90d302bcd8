package org.dateline.bench.world;

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
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.dateline.world.PlaceClues;
import org.dateline.world.PlaceResolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline bench places}: toponyms found and put on the map, against LGL. Used once, by one thread. */
@Command(
        name = "places",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Toponyms found and resolved, against the Local-Global Lexicon (LGL).")
public final class PlacesBenchmark implements Benchmark {

    private static final int ROUNDS = 5;
    private static final String NOTHING = "–";

    private final PrintStream progress;

    @Option(names = "--data", required = true, paramLabel = "FOLDER", description = "The folder that holds lgl.xml.")
    private Path data = Path.of(".");

    @Option(names = "--failures", paramLabel = "FILE", description = "Write what was missed or wrong to a file.")
    private @Nullable Path failures;

    /** @param progress where it says what it is doing */
    public PlacesBenchmark(PrintStream progress) {
        this.progress = progress;
    }

    @Override
    public String name() {
        return "places";
    }

    @Override
    public Report run() throws IOException {
        DataSource source = DataSource.read(data);
        List<LglArticle> articles = LglArticle.read(data.resolve("lgl.xml"));
        progress.println("LGL: " + articles.size() + " articles");
        LanguageStage language = LanguageStage.standard();
        PlaceResolver resolver = PlaceResolver.standard();
        List<Analysis> analyses = new ArrayList<>();
        for (LglArticle article : articles) {
            analyses.add(language.annotate(article.text()));
        }
        PlacesScore bare = new PlacesScore();
        PlacesScore sited = new PlacesScore();
        for (int i = 0; i < articles.size(); i++) {
            LglArticle article = articles.get(i);
            bare.add(article, analyses.get(i), resolver.resolve(analyses.get(i), PlaceClues.NONE));
            PlaceClues clues = new PlaceClues(null, article.site(), null);
            sited.add(article, analyses.get(i), resolver.resolve(analyses.get(i), clues));
        }
        if (failures != null) {
            Files.write(failures, bare.wrong(), StandardCharsets.UTF_8);
        }
        Table table = new Table(
                "LGL, from the bare text",
                List.of(
                        "tool",
                        "found",
                        "of resolved within 161 km",
                        "of found",
                        "of all",
                        "median error, km",
                        "mean error, km"),
                List.of(
                        bare.row("Dateline, text alone"),
                        sited.row("Dateline, with the outlet's site"),
                        List.of("Mordecai 3 (published)", NOTHING, ".827", NOTHING, NOTHING, NOTHING, NOTHING)));
        List<String> notes = new ArrayList<>(NOTES);
        notes.add("There are " + bare.gold() + " toponyms with a place in the gold; " + bare.others()
                + " further names were resolved that the gold does not mark, embedded ones not counted.");
        return new Report(
                "Places: names on the map", List.of(source), List.of(table, speed(resolver, analyses)), notes, null);
    }

    private static Table speed(PlaceResolver resolver, List<Analysis> analyses) {
        long tokens = 0;
        for (Analysis analysis : analyses) {
            tokens += analysis.size();
        }
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            for (Analysis analysis : analyses) {
                resolver.resolve(analysis, PlaceClues.NONE);
            }
            best = Math.max(best, tokens / ((System.nanoTime() - before) / 1e9));
        }
        return new Table(
                "Speed, one thread, warm, after the language stage",
                List.of("tool", "tokens a second", "tokens"),
                List.of(List.of("Dateline", String.format(Locale.ROOT, "%.0f", best), String.valueOf(tokens))));
    }

    private static final List<String> NOTES = List.of(
            "Found: a mention of Dateline's overlaps the toponym. Resolved: it has a place, Dateline did not abstain. 161 km are 100 miles, the usual tolerance.",
            "LGL marks words for a people (\"Georgian\") and places inside longer names (\"Alexandria Police\") as toponyms; Dateline finds them as embedded mentions.",
            "With the outlet's site: the resolver is also told the site's name, as it is of any page with an address. A site's name may hold its town's, and its end its country.",
            "Toponyms to which the gold gives no place are left out.",
            "Mordecai 3's figure is its authors' own, on toponyms that their recogniser found; it was not run here.",
            "The weights of the choice were set on these articles; other sets are kept apart.");
}
