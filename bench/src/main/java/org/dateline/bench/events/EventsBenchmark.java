package org.dateline.bench.events;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.bench.Benchmark;
import org.dateline.bench.DataSource;
import org.dateline.bench.Report;
import org.dateline.bench.Table;
import org.dateline.event.Event;
import org.dateline.event.EventType;
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
        int[][] reliability = new int[10][2];
        int both = 0;
        int bothRight = 0;
        List<MarkedSentence> sentences = MarkedSentence.read(data.resolve("plv/PLV_train.tsv"));
        for (MarkedSentence sentence : sentences) {
            List<Event> events = reader.read(Document.text(sentence.text(), "plv"))
                    .contents()
                    .events();
            Event best = best(events, sentence);
            String root = best == null ? null : root(best.type());
            score.add(sentence.root(), root);
            boolean right = sentence.root().equals(root);
            if (best != null) {
                int[] bin = reliability[Math.min(9, (int) (best.confidence() * 10))];
                bin[0]++;
                bin[1] += right ? 1 : 0;
                if (overlap(best, sentence) == 2) {
                    both++;
                    bothRight += right ? 1 : 0;
                }
            }
            if (failures && !right) {
                progress.println(sentence.root() + "\t" + root + "\t"
                        + (best == null ? "" : best.trigger().exact()) + "\t" + sentence.marked());
            }
        }
        List<List<String>> summary = new ArrayList<>();
        summary.add(row("Dateline, this run", score.cells()));
        summary.add(
                List.of("PETRARCH-2 with CoreNLP, published on the test part", "0.316", "0.416", "0.660", "-", "1033"));
        List<Table> tables = new ArrayList<>();
        tables.add(new Table(
                "PLV, end to end from the bare sentence",
                List.of("coder", "accuracy", "macro-F1", "precision when coded", "coded", "sentences"),
                summary));
        tables.add(new Table("By root code", List.of("root", "precision", "recall", "F1", "sentences"), score.rows()));
        tables.add(new Table("Reliability", List.of("confidence", "events", "right"), reliability(reliability)));
        tables.add(new Table(
                "Events whose actor and recipient both overlap the marked ones",
                List.of("events", "right"),
                List.of(List.of(String.valueOf(both), String.valueOf(bothRight)))));
        return new Report(
                "Events",
                List.of(new DataSource("plv", "github.com/snowood1/Zero-Shot-PLOVER", "d2d0b0a", "none stated")),
                tables,
                NOTES,
                null);
    }

    private static final List<String> NOTES = List.of(
            "The event is the one whose actor and recipient overlap the marked source and target best; CONCEDE and RETREAT count as "
                    + "YIELD, as in the data.",
            "PLV takes convictions, summonings of ambassadors and extraditions for ACCUSE where PLOVER 0.8 has SANCTION or others; "
                    + "Dateline codes as PLOVER does.");

    private static @Nullable Event best(List<Event> events, MarkedSentence sentence) {
        Event best = null;
        int most = -1;
        for (Event event : events) {
            int overlap = overlap(event, sentence);
            if (overlap > most) {
                most = overlap;
                best = event;
            }
        }
        return best;
    }

    private static int overlap(Event event, MarkedSentence sentence) {
        return (any(event.actors(), sentence.source()) ? 1 : 0) + (any(event.recipients(), sentence.target()) ? 1 : 0);
    }

    private static boolean any(List<Event.Participant> people, int[] span) {
        return people.stream()
                .anyMatch(one -> one.span().start() < span[1] && one.span().end() > span[0]);
    }

    private static String root(EventType type) {
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

    private static List<String> row(String first, List<String> others) {
        List<String> row = new ArrayList<>();
        row.add(first);
        row.addAll(others);
        return row;
    }
}
