package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.Exports;
import org.dateline.archive.query.Query;
import org.dateline.archive.query.QueryException;
import org.dateline.formats.export.Credits;
import org.dateline.formats.export.ExportFormat;
import org.dateline.formats.export.ExportInfo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code dateline export}. */
final class ExportCommand implements Subcommand {

    private static final String OUT = "--out";
    private static final String TITLE = "--title";
    private static final int BUFFER = 1 << 16;

    private final Surroundings surroundings;
    private final Output output;

    ExportCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Subcommand.specOf("export");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("QUERY")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("What to export, as for 'dateline search'; '*' for all.")
                .build());
        spec.addOption(FormatArgument.option()
                .order(1)
                .required(true)
                .description("The format; see below.")
                .build());
        spec.addOption(ArchiveOption.spec());
        spec.addOption(OptionSpec.builder(OUT)
                .order(3)
                .paramLabel("FILE")
                .arity("1")
                .type(String.class)
                .description("Write to a file, which is there once it is whole; standard output unless told.")
                .build());
        spec.addOption(OptionSpec.builder(TITLE)
                .order(4)
                .paramLabel("TEXT")
                .arity("1")
                .type(String.class)
                .description("What feeds and timelines are called; \"Dateline: QUERY\" unless told.")
                .build());
        spec.addOption(OptionSpec.builder("--stacktrace").hidden(true).build());
        spec.usageMessage()
                .customSynopsis("dateline export QUERY --format NAME [--archive DIR] [--out FILE]")
                .header("Writes what a query finds in a format of others.")
                .description("A format of articles gets the articles that match, one of events the events that match.")
                .footerHeading("%nFormats:%n")
                .footer(FormatArgument.help());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) {
        String typed = String.join(" ", parsed.matchedPositionalValue(0, List.<String>of()));
        Query query = query(parsed, typed);
        ExportFormat format = parsed.matchedOptionValue(FormatArgument.NAME, ExportFormat.JSONL);
        String title = parsed.matchedOptionValue(TITLE, ExportInfo.of(typed).title());
        Path file = file(parsed);
        if (file == null && format.isBinary() && surroundings.terminal().outIsTerminal()) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), "a terminal cannot show Parquet: give --out FILE");
        }
        Faults faults = new Faults(surroundings.error(), parsed.hasMatchedOption("--stacktrace"));
        try (Archive archive = Archive.openForReading(ArchiveOption.folder(parsed))) {
            Work work = out ->
                    Exports.write(archive, query, format, new ExportInfo(title, typed, null), out, line -> say(line));
            Exports.Written written = file == null ? work.to(output.stream()) : toFile(work, file, format);
            if (file != null) {
                say(String.format(
                        Locale.ROOT,
                        "%,d %s in %s",
                        format.isOfEvents() ? written.events() : written.articles(),
                        format.isOfEvents() ? "events" : "articles",
                        file));
            } else if (!format.carriesCredits()) {
                say(Credits.TEXT);
            }
            return written.failed() == 0 ? ExitCode.FINE : ExitCode.UNREADABLE;
        } catch (ArchiveException e) {
            faults.report("dateline: " + e.getMessage(), e);
            return ExitCode.UNREADABLE;
        } catch (IOException e) {
            faults.report(
                    "dateline: " + (file == null ? "standard output" : file) + " could not be written: " + inWords(e),
                    e);
            return ExitCode.UNREADABLE;
        }
    }

    private void say(String line) {
        surroundings.error().println("dateline: " + line);
    }

    private static Query query(ParseResult parsed, String typed) {
        try {
            return Query.parse(typed);
        } catch (QueryException e) {
            throw new ParameterException(parsed.commandSpec().commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static @Nullable Path file(ParseResult parsed) {
        String name = parsed.hasMatchedOption(OUT) ? parsed.matchedOptionValue(OUT, "-") : "-";
        try {
            return name.equals("-") ? null : Path.of(name);
        } catch (InvalidPathException e) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), OUT + " cannot be a file's name here: \"" + name + "\"", e);
        }
    }

    /** What is written, wherever it goes. */
    private interface Work {

        Exports.Written to(OutputStream out) throws IOException;
    }

    /** Writes beside the file first and puts it in its place at the end: what bears its name is always whole. */
    private static Exports.Written toFile(Work work, Path file, ExportFormat format) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Exports.Written written;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
                written = work.to(out);
            }
            if (!format.carriesCredits()) {
                Files.write(
                        file.resolveSibling(file.getFileName() + ".credits.txt"),
                        (Credits.TEXT + "\n").getBytes(StandardCharsets.UTF_8));
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String inWords(IOException e) {
        return e instanceof FileSystemException known
                ? (known.getReason() == null ? e.getClass().getSimpleName() : known.getReason()) + " ("
                        + known.getFile() + ")"
                : String.valueOf(e.getMessage());
    }
}
