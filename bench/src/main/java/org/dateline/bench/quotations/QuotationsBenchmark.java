package org.dateline.bench.quotations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.bench.Benchmark;
import org.dateline.bench.DataSource;
import org.dateline.bench.Report;
import org.dateline.bench.Table;
import org.dateline.entity.EntityStage;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.dateline.quotation.QuotationStage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline bench quotations}: who said what, against PolNeAR. Used once, by one thread. */
@Command(
        name = "quotations",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Direct and indirect quotations, their cues and speakers against PolNeAR; speed.")
public final class QuotationsBenchmark implements Benchmark {

    private static final int ROUNDS = 5;
    private static final String NOTHING = "–";

    private final PrintStream progress;

    @Option(names = "--data", required = true, paramLabel = "FOLDER", description = "The folder that holds polnear/.")
    private Path data = Path.of(".");

    @Option(names = "--part", paramLabel = "NAME", description = "The part of the corpus (default: dev).")
    private String part = "dev";

    @Option(names = "--failures", paramLabel = "FILE", description = "Write what was missed or wrong to a file.")
    private @Nullable Path failures;

    /** @param progress where it says what it is doing */
    public QuotationsBenchmark(PrintStream progress) {
        this.progress = progress;
    }

    @Override
    public String name() {
        return "quotations";
    }

    @Override
    public Report run() throws IOException {
        Path folder = data.resolve("polnear");
        List<PolnearArticle> articles = PolnearArticle.read(folder.resolve(part));
        progress.println(articles.size() + " articles");
        LanguageStage language = LanguageStage.standard();
        EntityStage entities = EntityStage.standard();
        QuotationStage quotations = QuotationStage.standard();
        Set<String> words = words();
        AttributionScore all = new AttributionScore();
        AttributionScore said = new AttributionScore();
        DirectScore direct = new DirectScore();
        List<String> wrong = new ArrayList<>();
        for (PolnearArticle article : articles) {
            ArticleRun run = new ArticleRun(article, language, entities, quotations, words);
            List<@Nullable Attribution> partners = all.add(run.gold, run.predicted);
            direct.add(run.gold, run.predicted);
            said.add(
                    run.gold.stream().filter(one -> !one.stance()).toList(),
                    run.predicted.stream().filter(one -> !one.stance()).toList());
            wrong.addAll(Disagreements.of(run, partners));
        }
        if (failures != null) {
            Files.write(failures, wrong, StandardCharsets.UTF_8);
        }
        List<Table> tables = new ArrayList<>();
        tables.add(new Table(
                "Direct quotations, PolNeAR " + part,
                DirectScore.HEADER,
                List.of(
                        row("Dateline", direct.cells()),
                        List.of("CoreNLP (published, other data)", "0.998", "0.811", NOTHING))));
        List<String> citron = List.of(
                "Citron (published, on PARC3)", NOTHING, NOTHING, NOTHING, "0.83", "0.82", "0.82", "0.59", NOTHING);
        tables.add(new Table(
                "All attributions, PolNeAR " + part,
                header("what counts"),
                List.of(
                        row("Dateline: all that PolNeAR counts", all.cells()),
                        row("Dateline: what readers call quotations", said.cells()),
                        citron)));
        tables.add(speed(articles, language, entities, quotations));
        return new Report(
                "Quotations and who said them",
                List.of(DataSource.read(folder)),
                tables,
                NOTES,
                part.equals("dev") ? null : "another part than dev was asked for.");
    }

    private static final List<String> NOTES = List.of(
            "Everything is compared in Dateline's tokens without punctuation, from raw text: no gold tokens, trees or names.",
            "Each attribution is paired with at most one annotated one, those with most common words of content first; cue and source "
                    + "are right if those of the pair share a token.",
            "Content overlap: the share of common words in each pair's content, of the predicted for precision and of the annotated for "
                    + "recall; what has no partner counts 0. Exact: the same words.",
            "Direct: annotated attributions all of whose content stands in double quotation marks. Found: at least half of the words are "
                    + "in what some attribution brings; speaker: the words given for the speaker overlap the annotated ones.",
            "PolNeAR counts as attributions also beliefs, plans, support and appearances. What readers call quotations: annotated ones "
                    + "without those whose cue has a word that the cue table lists as a stance and none that it lists as speech.",
            "PolNeAR marks no attribution inside another, so Dateline's are left out here too.",
            "Rivals' figures are published ones on other data, for orientation. No model was learned from PolNeAR: its repository states "
                    + "no licence.");

    /** Lemmas of stance as they are, those of speech with "speech" before. */
    private static Set<String> words() throws IOException {
        Set<String> words = new HashSet<>();
        try (InputStream stream = QuotationStage.class.getResourceAsStream("cues.tsv")) {
            if (stream == null) {
                throw new IOException("cues.tsv is missing on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.split("\t");
                if (fields.length == 5 && fields[0].length() == 1) {
                    words.add(fields[2].equals("stance") ? fields[1] : "speech " + fields[1]);
                }
            }
        }
        return words;
    }

    private Table speed(
            List<PolnearArticle> articles, LanguageStage language, EntityStage entities, QuotationStage quotations) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double bestLanguage = 0;
        double bestAll = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long tokens = 0;
            long languageTime = 0;
            long otherTime = 0;
            for (PolnearArticle article : articles) {
                long start = clock.getCurrentThreadCpuTime();
                Analysis analysis = language.annotate(article.text());
                long middle = clock.getCurrentThreadCpuTime();
                quotations.find(analysis, entities.find(analysis));
                languageTime += middle - start;
                otherTime += clock.getCurrentThreadCpuTime() - middle;
                tokens += analysis.size();
            }
            progress.println("round " + (round + 1) + " of " + ROUNDS);
            bestLanguage = Math.max(bestLanguage, tokens * 1e9 / otherTime);
            bestAll = Math.max(bestAll, tokens * 1e9 / (languageTime + otherTime));
        }
        return new Table(
                "Speed, one thread, warm: tokens a second of processor time",
                List.of("tool", "with language", "entities and quotations alone"),
                List.of(
                        List.of("Dateline", format(bestAll), format(bestLanguage)),
                        List.of("CoreNLP with coreference and quotes (published)", "275", NOTHING)));
    }

    private static String format(double figure) {
        return String.format(Locale.ROOT, "%.0f", figure);
    }

    private static List<String> header(String first) {
        return row(first, AttributionScore.HEADER);
    }

    private static List<String> row(String first, List<String> others) {
        List<String> row = new ArrayList<>();
        row.add(first);
        row.addAll(others);
        return row;
    }
}
