package org.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dateline.bench.archive.ArchiveBenchmark;
import org.dateline.bench.events.EventsBenchmark;
import org.dateline.bench.language.LanguageBenchmark;
import org.dateline.bench.newsroom.NewsroomBenchmark;
import org.dateline.bench.pages.PagesBenchmark;
import org.dateline.bench.quotations.QuotationsBenchmark;
import org.dateline.bench.reading.ReadingBenchmark;
import org.dateline.bench.stories.StoriesBenchmark;
import org.dateline.bench.times.TimesBenchmark;
import org.dateline.bench.world.ActorsBenchmark;
import org.dateline.bench.world.PlacesBenchmark;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command behind {@code ./dateline bench}: one subcommand a {@link Benchmark}. Each prints its tables and, if it ran
 * in full, writes {@code docs/results/NAME.md}. Exit code 0 if it ran, 1 if the data could not be read, 2 for usage.
 */
@Command(
        name = "dateline bench",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "BENCHMARK",
        description = "Measures Dateline against public test sets and prints the figures.")
public final class Bench {

    private static final int UNREADABLE = 1;
    private static final Set<String> OUTPUTS = Set.of("--results", "--failures", "--flattened");

    private Bench() {}

    /** Runs one benchmark and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(
                List.of(
                        new PagesBenchmark(err),
                        new LanguageBenchmark(err),
                        new TimesBenchmark(err),
                        new QuotationsBenchmark(err),
                        new EventsBenchmark(err),
                        new ActorsBenchmark(err),
                        new PlacesBenchmark(err),
                        new ArchiveBenchmark(err),
                        new StoriesBenchmark(err),
                        new NewsroomBenchmark(err),
                        new ReadingBenchmark(err)),
                out,
                err,
                arguments));
    }

    /** Runs one of the given benchmarks. Returns the exit code. */
    static int run(List<? extends Benchmark> benchmarks, PrintStream out, PrintStream err, String... arguments) {
        CommandLine line = new CommandLine(new Bench());
        ResultsOption results = new ResultsOption();
        for (Benchmark benchmark : benchmarks) {
            line.addSubcommand(benchmark.name(), new CommandLine(benchmark).addMixin("results", results));
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExecutionStrategy(parsed -> execute(parsed, results, out, err, arguments));
        return line.execute(arguments);
    }

    private static int execute(
            ParseResult parsed, ResultsOption results, PrintStream out, PrintStream err, String[] arguments) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        ParseResult subcommand = parsed.subcommand();
        if (subcommand == null) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), "Which benchmark? Name one of those listed below.");
        }
        Benchmark benchmark = (Benchmark) subcommand.commandSpec().userObject();
        try {
            Report report = benchmark.run();
            print(report, out);
            save(report, benchmark.name(), results.folder, command(arguments), err);
            return CommandLine.ExitCode.OK;
        } catch (IOException e) {
            err.println(e.getMessage());
            return UNREADABLE;
        }
    }

    private static void print(Report report, PrintStream out) {
        out.println(report.title());
        for (Table table : report.tables()) {
            out.println();
            out.println(table.caption());
            out.print(table.markdown());
        }
        out.println();
        for (String note : report.notes()) {
            out.println("* " + note);
        }
    }

    private static void save(Report report, String name, Path folder, String command, PrintStream err)
            throws IOException {
        Path file = folder.resolve(name + ".md");
        String reason = report.incomplete();
        if (reason != null) {
            err.println(file + " left as it was: " + reason);
            return;
        }
        Files.createDirectories(folder);
        Files.writeString(file, ResultsPage.markdown(report, command), StandardCharsets.UTF_8);
        err.println("Written: " + file);
    }

    /** What was typed, without the options that say where output goes: they name places on one machine only. */
    private static String command(String[] arguments) {
        StringBuilder command = new StringBuilder("./dateline bench");
        for (int at = 0; at < arguments.length; at++) {
            String option = arguments[at].split("=", 2)[0];
            if (!OUTPUTS.contains(option)) {
                command.append(' ').append(arguments[at]);
            } else if (option.equals(arguments[at])) {
                at++;
            }
        }
        return command.toString();
    }

    /** Where results pages go; the same option on every benchmark. */
    private static final class ResultsOption {

        @CommandLine.Option(
                names = "--results",
                paramLabel = "FOLDER",
                description = "Where the results page is written (default: docs/results of the project).")
        private Path folder = Path.of(System.getProperty("dateline.root", "."), "docs", "results");
    }
}
