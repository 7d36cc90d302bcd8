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
import org.dateline.world.Actor;
import org.dateline.world.ActorResolver;
import org.dateline.world.Sector;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline bench actors}: country and sector of actor phrases, against NGEC's tests. Used once, by one thread. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Country and sector of actor phrases, against the tests of NGEC's actor coder.")
public final class ActorsBenchmark implements Benchmark {

    private static final String SET = "ngec_actor_tests";
    private static final int ROUNDS = 200;

    private final PrintStream progress;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FOLDER",
            description = "The folder that holds ngec_actor_tests/.")
    private Path data = Path.of(".");

    @Option(names = "--failures", paramLabel = "FILE", description = "Write what was wrong to a file.")
    private @Nullable Path failures;

    /** @param progress where it says what it is doing */
    public ActorsBenchmark(PrintStream progress) {
        this.progress = progress;
    }

    @Override
    public String name() {
        return "actors";
    }

    @Override
    public Report run() throws IOException {
        Path folder = data.resolve(SET);
        DataSource source = DataSource.read(folder);
        List<ActorCase> cases = ActorCase.read(folder.resolve("actor_cases.jsonl"));
        progress.println(SET + ": " + cases.size() + " phrases");
        ActorResolver resolver = ActorResolver.standard();
        int countries = 0;
        int countriesRight = 0;
        int sectors = 0;
        int sectorsRight = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (ActorCase phrase : cases) {
            Actor actor = resolver.resolve(phrase.phrase(), phrase.day());
            boolean asksCountry = phrase.country() != null || phrase.notCountry() != null;
            boolean country = isCountryRight(phrase, actor);
            boolean sector = phrase.sector() == null || phrase.sector().equals(sector(actor));
            countries += asksCountry ? 1 : 0;
            countriesRight += asksCountry && country ? 1 : 0;
            sectors += phrase.sector() != null ? 1 : 0;
            sectorsRight += phrase.sector() != null && sector ? 1 : 0;
            if (country && sector) {
                right++;
            } else {
                wrong.add(phrase + "\t" + country(actor) + " " + sector(actor));
            }
        }
        if (failures != null) {
            Files.write(failures, wrong, StandardCharsets.UTF_8);
        }
        Table table = new Table(
                "Right, of the phrases that ask",
                List.of("tool", "country", "sector", "all that is asked"),
                List.of(
                        List.of(
                                "Dateline",
                                share(countriesRight, countries),
                                share(sectorsRight, sectors),
                                share(right, cases.size())),
                        List.of(
                                "phrases",
                                String.valueOf(countries),
                                String.valueOf(sectors),
                                String.valueOf(cases.size()))));
        return new Report(
                "Actors: country and sector of phrases",
                List.of(source),
                List.of(table, speed(resolver, cases)),
                NOTES,
                null);
    }

    private static boolean isCountryRight(ActorCase phrase, @Nullable Actor actor) {
        String given = country(actor);
        String unwanted = phrase.notCountry();
        return (phrase.country() == null || phrase.country().equals(given))
                && (unwanted == null || !unwanted.equals(given));
    }

    /** NGEC writes the kind of an international body where a country would stand. */
    private static String country(@Nullable Actor actor) {
        if (actor == null) {
            return "";
        }
        String country = actor.country();
        Sector reach = actor.reach();
        return country != null ? country : reach != null ? reach.name() : "";
    }

    private static String sector(@Nullable Actor actor) {
        Sector sector = actor == null ? null : actor.sector();
        return sector == null ? "" : sector.name();
    }

    private static Table speed(ActorResolver resolver, List<ActorCase> cases) {
        double best = 0;
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            for (ActorCase phrase : cases) {
                found += resolver.resolve(phrase.phrase(), phrase.day()) == null ? 0 : 1;
            }
            best = Math.max(best, cases.size() / ((System.nanoTime() - before) / 1e9));
        }
        return new Table(
                "Speed, one thread, warm",
                List.of("tool", "phrases a second", "found"),
                List.of(List.of("Dateline", String.format(Locale.ROOT, "%.0f", best), String.valueOf(found / ROUNDS))));
    }

    static String share(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }

    private static final List<String> NOTES = List.of(
            "A phrase stands alone: no article around it, no coreference. Its day is given where the test gives one; else only what has not ended by January 2026 holds.",
            "Right is what the test's assertions ask for: country, first sector, or that there is none. NGEC's UNK and empty answers count as none; an international body's kind (UNO, EUR) counts as its country, as NGEC writes it.",
            "Left out: calls of NGEC's Wikipedia index alone, and phrases that the extraction of the tests lost.",
            "NGEC publishes no figure for these phrases: they are its own tests, which it is written to pass, with a sentence encoder on a GPU and an index of Wikipedia. The figure that stands for a comparison is the half of the tests that is kept apart.",
            "Phrases of this half were read when tables were written; people in it are in the table of people with their whole class (ministers, chief ministers, commanders).");
}
