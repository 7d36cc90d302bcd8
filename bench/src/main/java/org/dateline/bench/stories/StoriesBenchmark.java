package org.dateline.bench.stories;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.Reading;
import org.dateline.bench.Benchmark;
import org.dateline.bench.DataSource;
import org.dateline.bench.Report;
import org.dateline.bench.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline bench stories}: clusters and event identity against ECB+, copies against rewrites of our own. Used once, by one thread. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Which articles are one story, which are copies, which events are one act.")
public final class StoriesBenchmark implements Benchmark {

    private final PrintStream progress;

    @Option(names = "--data", required = true, paramLabel = "FOLDER", description = "The folder that holds ecbplus/.")
    private Path data = Path.of(".");

    @Option(
            names = "--articles",
            paramLabel = "FOLDER",
            description =
                    "Articles to make copies of: *.txt in this folder (default: those of PolNeAR's train part beside the data).")
    private Path articles = Path.of("");

    @Option(
            names = "--window",
            paramLabel = "N",
            description = "Articles in the window that is timed (default: ${DEFAULT-VALUE}).")
    private int window = 200_000;

    @Option(names = "--failures", description = "Also print the clusters that hold more than one event.")
    private boolean failures;

    /** @param progress where it says what it is doing */
    public StoriesBenchmark(PrintStream progress) {
        this.progress = progress;
    }

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public Report run() throws IOException {
        Path folder = data.resolve("ecbplus");
        DataSource source = DataSource.read(folder);
        Reader reader = Reader.standard();
        List<List<String>> clusters = new ArrayList<>();
        List<List<String>> events = new ArrayList<>();
        for (String part : List.of("Dev", "Train")) {
            progress.println("Reading ECB+ " + part);
            List<EcbArticle> set = EcbArticle.read(folder, part);
            List<Reading> readings = set.stream()
                    .map(article -> reader.read(Document.text(article.text(), article.id())
                            .with(new Document.Known(article.id(), null, null, null))))
                    .toList();
            ClusterScore score = new ClusterScore(set, readings);
            clusters.addAll(score.rows(part.toLowerCase(java.util.Locale.ROOT)));
            if (failures) {
                score.mixed().forEach(progress::println);
            }
            events.addAll(new EventScore(set, readings).rows(part.toLowerCase(java.util.Locale.ROOT)));
        }
        List<Table> tables = new ArrayList<>();
        tables.add(new Table(
                "ECB+, articles into stories, B-cubed",
                List.of("part, how the articles came", "precision", "recall", "F1", "stories", "in truth", "articles"),
                clusters));
        tables.add(new Table(
                "ECB+, events into acts",
                List.of("part, method", "MUC", "B-cubed", "CEAF-e", "CoNLL F1", "mentions", "chains"),
                events));
        Path texts = articles.toString().isEmpty() ? data.resolve("../quotations/polnear/train/text") : articles;
        if (Files.isDirectory(texts)) {
            progress.println("Rewriting articles");
            tables.add(new Table(
                    "Copies, articles rewritten by rules",
                    List.of("what was done", "precision", "recall", "copies", "found"),
                    new CopyScore(texts).rows()));
        }
        progress.println("Filling a window of " + window);
        tables.add(new Table(
                "One article against a full window",
                List.of("articles in the window", "median ms", "p95 ms", "p99 ms", "heap MB", "bytes stored"),
                List.of(new WindowSpeed(window).row())));
        return new Report(
                "Stories",
                List.of(source),
                tables,
                NOTES,
                Files.isDirectory(texts) ? null : texts + " holds no articles to make copies of");
    }

    private static final List<String> NOTES = List.of(
            "ECB+ has 43 topics of two sub-topics each, two events much alike: two earthquakes, two arrests of players of one team. Of an article only"
                    + " the marked sentences are there, some 40 words; its text is put together from the tokens. The truth is the sub-topic.",
            "\"At once\" gives all articles in one call, as after a poll of many feeds; \"by 50\" in shuffled lots; \"one by one\" in"
                    + " shuffled order, where nothing can be taken back. Shuffled rows are means of five orders.",
            "Of events, those marked mentions are scored whose words meet the trigger, or another mention, of an event that Dateline codes: the sixteen"
                    + " types of PLOVER, political acts and violence. Most of ECB+ is sport, film, business and crime and is not coded. All methods group the same"
                    + " mentions. The lemma baseline makes one act of all mentions with one lemma; the stronger one does so inside Dateline's stories.",
            "Copies: each article is rewritten as the row says and thrown among all originals. A pair counts as found if the rewritten one is given"
                    + " its original. Precision is over all copies claimed, among them those claimed of originals by each other and of articles"
                    + " that merely share a long quotation.",
            "The window is filled with invented articles of 300 words by Zipf's law over 200,000 words, a quarter of them from 40 of their topic's own, a tenth of them about the same"
                    + " things as one before. Times are of the processor, on one thread.");
}
