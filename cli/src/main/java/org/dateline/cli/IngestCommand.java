package org.dateline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.Reader;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.Failure;
import org.dateline.archive.ingest.IngestCounts;
import org.dateline.archive.ingest.IngestReport;
import org.dateline.archive.ingest.IngestRun;
import org.dateline.archive.ingest.IngestSettings;
import org.dateline.sources.FileWalk;
import org.dateline.sources.Limits;
import org.dateline.sources.web.WebSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code dateline ingest}. */
final class IngestCommand implements Subcommand {

    /** Files to look at to find out how much there is to do; with more, the bar goes without an end. */
    private static final int MOST_FILES = 500_000;

    private final Surroundings surroundings;
    private final Output output;

    IngestCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Subcommand.specOf("ingest");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("SOURCE")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "Files, folders, or addresses that begin with http:// or https://. What a file holds is told"
                                + " from its first bytes: HTML, text, JSON lines, WARC, ARC, RSS, Atom, JSON Feed; gzip or not.")
                .build());
        spec.addOption(ArchiveOption.spec());
        spec.addOption(flag("--retry-failed", "Try again what failed before, and nothing else."));
        spec.addOption(flag("--failures", "List what failed and why, and read nothing."));
        spec.addOption(OptionSpec.builder("--max-bytes")
                .paramLabel("SIZE")
                .arity("1")
                .type(Integer.class)
                .converters(new ByteSize())
                .description("Largest document to read, 16m unless told.")
                .build());
        spec.addOption(OptionSpec.builder("--threads")
                .paramLabel("N")
                .arity("1")
                .type(Integer.class)
                .description("Documents to read at once, one for each processor unless told.")
                .build());
        WebOptions.addTo(spec);
        spec.addOption(OptionSpec.builder("--stacktrace").hidden(true).build());
        spec.usageMessage()
                .customSynopsis("dateline ingest [OPTION]... SOURCE...")
                .header("Takes news into an archive, from files, folders and the web.")
                .description(
                        "Goes on where it was stopped, at whatever moment that was: nothing is lost, and nothing is there twice."
                                + " What it has taken in and what has not changed since, it passes over. What cannot be read is"
                                + " listed in the archive with the reason, and the rest is taken in.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  dateline ingest pages/ --archive news",
                        "  dateline ingest CC-NEWS-20260312.warc.gz",
                        "  dateline ingest https://example.org/feed.xml",
                        "  dateline ingest --retry-failed",
                        "",
                        "Exit codes: 0 fine, 1 something could not be read, 2 wrong usage, 130 stopped before the end.");
        return spec;
    }

    @Override
    public int run(ParseResult parsed) {
        Faults faults = new Faults(surroundings.error(), parsed.hasMatchedOption("--stacktrace"));
        Path folder = ArchiveOption.folder(parsed);
        List<String> names = parsed.matchedPositionalValue(0, List.of());
        boolean retry = parsed.hasMatchedOption("--retry-failed");
        boolean list = parsed.hasMatchedOption("--failures");
        if (retry && !names.isEmpty() || list && (retry || !names.isEmpty())) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    "--retry-failed and --failures each stand alone, without a SOURCE");
        }
        if (!retry && !list && names.isEmpty()) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), "no SOURCE given, try: dateline ingest FOLDER");
        }
        try {
            return list ? list(folder) : ingest(folder, names, retry, settings(parsed));
        } catch (ArchiveException e) {
            faults.report(String.valueOf(e.getMessage()), e);
            return ExitCode.UNREADABLE;
        }
    }

    private static IngestSettings settings(ParseResult parsed) {
        int threads =
                parsed.matchedOptionValue("--threads", Runtime.getRuntime().availableProcessors());
        if (threads < 1) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), "--threads must be 1 or more, not " + threads);
        }
        Limits limits =
                new Limits(parsed.matchedOptionValue("--max-bytes", Limits.USUAL.document()), Limits.USUAL.feed());
        return new IngestSettings(threads, limits, WebOptions.web(parsed, InstantSource.system()));
    }

    private int list(Path folder) {
        try (Archive archive = Archive.openForReading(folder)) {
            for (Failure failure : archive.failures().list()) {
                output.write(failure.problem() + "\n");
            }
        }
        return ExitCode.FINE;
    }

    private int ingest(Path folder, List<String> names, boolean retry, IngestSettings settings) {
        long started = System.nanoTime();
        IngestReport report;
        try (Archive archive = Archive.open(folder);
                IngestView view = new IngestView(surroundings.terminal(), surroundings.error())) {
            IngestRun run = new IngestRun(archive, new Lazy<>(Reader::standard), settings, view);
            if (view.isShown() && !retry && names.stream().noneMatch(WebSource::isAddress)) {
                Thread.ofPlatform().daemon().start(() -> run.expect(FileWalk.totalSize(names, MOST_FILES)));
            }
            Function<IngestRun, IngestReport> work = retry ? IngestRun::retryFailed : each -> each.ingest(names);
            report = Interruption.guard(run::stop, () -> work.apply(run));
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - started);
        output.write(summary(report, folder, taken));
        output.flush();
        if (report.stopped()) {
            surroundings
                    .error()
                    .println("dateline ingest: stopped. What is counted is kept; the same command goes on from there.");
            return Interruption.EXIT_CODE;
        }
        return report.counts().failed() > 0 ? ExitCode.UNREADABLE : ExitCode.FINE;
    }

    /** A few lines on what came of it. */
    static String summary(IngestReport report, Path folder, Duration taken) {
        IngestCounts counts = report.counts();
        StringBuilder text = new StringBuilder();
        line(text, counts.added(), "article added", "articles added");
        line(text, counts.changed(), "new version of an article", "new versions of articles");
        line(text, counts.same(), "article that was there already", "articles that were there already");
        line(
                text,
                counts.failed(),
                "document failed (dateline ingest --failures says why)",
                "documents failed (dateline ingest --failures says why)");
        report.skipped().entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .forEach(entry -> text.append(number(entry.getValue()))
                        .append("  passed over: ")
                        .append(entry.getKey())
                        .append('\n'));
        line(
                text,
                report.known(),
                "source passed over: taken in before and not changed",
                "sources passed over: taken in before and not changed");
        double seconds = taken.toMillis() / 1000.0;
        text.append("in ")
                .append(folder)
                .append(", ")
                .append(String.format(Locale.ROOT, "%.1f", seconds))
                .append(" s");
        if (counts.documents() > 0 && seconds > 0) {
            text.append(String.format(Locale.ROOT, ", %.1f documents a second", counts.documents() / seconds));
        }
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, long count, String one, String many) {
        if (count > 0) {
            text.append(number(count))
                    .append("  ")
                    .append(count == 1 ? one : many)
                    .append('\n');
        }
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,9d", count);
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** Made when first asked for, once: a run that finds nothing new need not wait for the models. */
    private static final class Lazy<T> implements Supplier<T> {

        private final Supplier<T> maker;
        private @Nullable T made;

        Lazy(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized T get() {
            T value = made;
            if (value == null) {
                value = maker.get();
                made = value;
            }
            return value;
        }
    }
}
