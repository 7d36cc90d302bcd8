package org.dateline.bench.events;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.Contents;
import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.bench.Benchmark;
import org.dateline.bench.DataSource;
import org.dateline.bench.Report;
import org.dateline.bench.Table;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.PairCoder;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline bench events}: the whole reading of bare sentences against PLV. Used once, by one thread. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Who did what to whom in single sentences: the root code, against PLV.")
public final class EventsBenchmark implements Benchmark {

    private final PrintStream progress;

    @Option(names = "--data", required = true, paramLabel = "FOLDER", description = "The folder that holds plv/.")
    private Path data = Path.of(".");

    @Option(names = "--failures", description = "Also print the sentences that got another code, or none.")
    private boolean failures;

    /** @param progress where it says what it is doing */
    public EventsBenchmark(PrintStream progress) {
        this.progress = progress;
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public Report run() throws IOException {
        Reader reader = Reader.standard();
        RootScore score = new RootScore();
        RootScore given = new RootScore();
        RootScore givenOne = new RootScore();
        LanguageStage language = LanguageStage.standard();
        PairCoder pairs = PairCoder.standard();
        int[][] reliability = new int[10][2];
        int both = 0;
        int bothRight = 0;
        List<MarkedSentence> sentences = MarkedSentence.read(data.resolve("plv/PLV_train.tsv"));
        for (MarkedSentence sentence : sentences) {
            Contents contents =
                    reader.read(Document.text(sentence.text(), "plv")).contents();
            List<Event> events = contents.events();
            Overlap overlap = new Overlap(sentence, contents.entities());
            Event best = best(events, overlap);
            String root = best == null ? null : root(best.type());
            score.add(sentence.root(), root);
            boolean right = sentence.root().equals(root);
            String judged = judge(language, pairs, sentence);
            given.add(sentence.root(), judged);
            String combined = best != null && (overlap.of(best) >= 1 || judged == null) ? root : judged;
            givenOne.add(sentence.root(), combined);
            if (best != null) {
                int[] bin = reliability[Math.min(9, (int) (best.confidence() * 10))];
                bin[0]++;
                bin[1] += right ? 1 : 0;
                if (overlap.of(best) == 2) {
                    both++;
                    bothRight += right ? 1 : 0;
                }
            }
            if (failures && !sentence.root().equals(combined)) {
                progress.println("given\t" + sentence.root() + "\t" + combined + "\t" + judged + "\t"
                        + (best == null ? "" : overlap.of(best) + " " + best.rule()) + "\t" + sentence.marked());
            }
            if (failures && !right) {
                progress.println(sentence.root() + "\t" + root + "\t"
                        + (best == null ? "" : best.trigger().exact() + " (" + best.rule() + ")") + "\t"
                        + sentence.marked());
            }
        }
        List<List<String>> summary = new ArrayList<>();
        summary.add(row("Dateline, this run", score.cells()));
        summary.add(
                List.of("PETRARCH-2 with CoreNLP, published on the test part", "0.316", "0.416", "0.660", "-", "1033"));
        List<Table> tables = new ArrayList<>();
        tables.add(new Table("PLV, end to end from the bare sentence", CODERS, summary));
        tables.add(new Table(
                "PLV, source and target given",
                CODERS,
                List.of(
                        row("PairCoder alone", given.cells()),
                        row("the reading's event with one of the two, else PairCoder", givenOne.cells()),
                        List.of(
                                "ZSP, roberta-large on a GPU, published on the test part",
                                "0.835",
                                "0.821",
                                "-",
                                "-",
                                "1033"))));
        tables.add(new Table("By root code", List.of("root", "precision", "recall", "F1", "sentences"), score.rows()));
        tables.add(new Table(
                "The dial: events of at least a confidence",
                List.of("least confidence", "accuracy over all sentences", "precision when coded"),
                dial(reliability, sentences.size())));
        tables.add(new Table("Reliability", List.of("confidence", "events", "right"), reliability(reliability)));
        tables.add(new Table(
                "Events whose actor and recipient both overlap the marked ones",
                List.of("events", "right"),
                List.of(List.of(String.valueOf(both), String.valueOf(bothRight)))));
        StatusScore statuses = new StatusScore();
        for (FactualText text : FactualText.all(data.resolve("meantime/intra-doc_annotation"))) {
            statuses.add(reader, text);
        }
        tables.add(statuses.table());
        DyadScore dyads = new DyadScore(failures ? progress : null);
        dyads.addAll(reader, data.resolve("petrarch_newswire/PETR2_GSR_validation.xml"));
        tables.add(dyads.table());
        return new Report(
                "Events",
                List.of(
                        new DataSource(
                                "meantime",
                                "NewsReader MEANTIME corpus, airbus and apple",
                                "intra-document annotation",
                                "CC BY 4.0"),
                        new DataSource(
                                "petrarch_newswire",
                                "github.com/openeventdata, PETR2_GSR_validation.xml",
                                "August 2018",
                                "MIT"),
                        new DataSource("plv", "github.com/snowood1/Zero-Shot-PLOVER", "d2d0b0a", "none stated")),
                tables,
                NOTES,
                null);
    }

    private static final List<String> CODERS =
            List.of("coder", "accuracy", "macro-F1", "precision when coded", "coded", "sentences");

    private static final List<String> NOTES = List.of(
            "The event is the one whose actor and recipient overlap the marked source and target best; CONCEDE and RETREAT count as "
                    + "YIELD, as in the data.",
            "Signed and reached agreements are AGREE here; PLV takes most of them for SUPPORT, and sanctions against people for COERCE.",
            "The newswire's codings are in part those of PETRARCH-2 itself; compared are the country, or the sector where there is none.",
            "MEANTIME tells of business; few of its events are Dateline's, so the status table rests on few.",
            "PLV takes convictions, summonings of ambassadors and extraditions for ACCUSE where PLOVER 0.8 has SANCTION or others; "
                    + "Dateline codes as PLOVER does.");

    private static @Nullable String judge(LanguageStage language, PairCoder pairs, MarkedSentence sentence) {
        Analysis analysis = language.annotate(sentence.text());
        int source = PairCoder.head(analysis, sentence.source()[0], sentence.source()[1]);
        int target = PairCoder.head(analysis, sentence.target()[0], sentence.target()[1]);
        return source < 0 || target < 0
                ? null
                : root(pairs.judge(analysis, source, target).type());
    }

    private static @Nullable Event best(List<Event> events, Overlap overlap) {
        Event best = null;
        int most = -1;
        for (Event event : events) {
            int both = overlap.of(event);
            if (both > most) {
                most = both;
                best = event;
            }
        }
        return best;
    }

    static String root(EventType type) {
        return type == EventType.CONCEDE || type == EventType.RETREAT ? "YIELD" : type.name();
    }

    private static List<List<String>> reliability(int[][] bins) {
        List<List<String>> rows = new ArrayList<>();
        for (int bin = 0; bin < bins.length; bin++) {
            if (bins[bin][0] > 0) {
                rows.add(List.of(
                        String.format(Locale.ROOT, "%.1f to %.1f", bin / 10.0, (bin + 1) / 10.0),
                        String.valueOf(bins[bin][0]),
                        String.format(Locale.ROOT, "%.3f", (double) bins[bin][1] / bins[bin][0])));
            }
        }
        return rows;
    }

    /** What remains where less sure events are left out: right over all, right over those left. */
    private static List<List<String>> dial(int[][] bins, int all) {
        List<List<String>> rows = new ArrayList<>();
        int found = 0;
        int right = 0;
        for (int bin = bins.length - 1; bin >= 0; bin--) {
            found += bins[bin][0];
            right += bins[bin][1];
            rows.addFirst(List.of(
                    String.format(Locale.ROOT, "%.1f", bin / 10.0),
                    String.format(Locale.ROOT, "%.3f", (double) right / all),
                    found == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) right / found)));
        }
        return rows;
    }

    private static List<String> row(String first, List<String> others) {
        List<String> row = new ArrayList<>();
        row.add(first);
        row.addAll(others);
        return row;
    }
}
