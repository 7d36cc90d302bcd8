package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dateline.Document;
import org.dateline.Explanation;
import org.dateline.Reader;
import org.dateline.Reading;
import org.dateline.cli.terminal.ExplanationPrinter;
import org.dateline.cli.terminal.ReadingPrinter;
import org.dateline.formats.RecordWriter;
import org.dateline.formats.export.Credits;
import org.dateline.formats.export.ExportFormat;
import org.dateline.formats.export.ExportInfo;
import org.dateline.formats.export.Exporter;
import org.dateline.world.Memory;
import org.dateline.world.RoleMemory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline read}. */
final class ReadCommand implements Subcommand {

    private final Surroundings surroundings;
    private final Output output;

    ReadCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = ReadOptions.spec();
        spec.usageMessage()
                .customSynopsis("dateline read [OPTION]... FILE...")
                .header("Reads news pages and prints what is in them.")
                .description(
                        "Takes HTML, the flattened text of a page, or the clean text of an article, and prints it as a"
                                + " page for the terminal or as the JSON record.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  dateline read page.html",
                        "  dateline read --json page.html | jq .article.headline",
                        "  curl -s https://example.org/story | dateline read -",
                        "  dateline read --jsonl documents.jsonl > records.jsonl",
                        "  dateline read --format csv page.html > events.csv",
                        "",
                        "Exit codes: 0 fine, 1 an input could not be read, 2 wrong usage. With --jsonl a line that cannot"
                                + " be read gives a record with an \"error\" in its place and the run goes on.");
        return spec;
    }

    @Override
    public int run(ParseResult parsed) {
        ReadOptions options = ReadOptions.of(parsed);
        Faults faults = new Faults(surroundings.error(), options.stackTrace());
        Inputs inputs = new Inputs(surroundings.in());
        RoleMemory memory = new RoleMemory();
        Reader reader = Reader.standard()
                .withLeastConfidence(options.leastConfidence())
                .withMemory(options.remember() ? memory : Memory.NONE);
        return options.lines()
                ? new JsonLinesRun(surroundings, output, inputs, reader, faults, options).read()
                : readFiles(inputs, reader, memory, faults, options);
    }

    private int readFiles(Inputs inputs, Reader reader, RoleMemory memory, Faults faults, ReadOptions options) {
        int code = ExitCode.FINE;
        Exporter exporter = exporter(options);
        for (String file : options.files()) {
            boolean fine = faults.guard(Inputs.nameOf(file), () -> {
                byte[] bytes = inputs.readAll(file, options.maximumBytes());
                Document document = Document.of(bytes, Inputs.nameOf(file))
                        .withMediaType(options.mediaType())
                        .with(options.known());
                if (exporter == null) {
                    memory.learn(print(reader, document, options));
                } else {
                    Reading reading = reader.read(document);
                    memory.learn(reading);
                    export(exporter, reading);
                }
            });
            if (!fine) {
                code = ExitCode.UNREADABLE;
            }
        }
        finish(exporter, options);
        return code;
    }

    private @Nullable Exporter exporter(ReadOptions options) {
        ExportFormat format = options.format();
        List<String> names = options.files().stream().map(Inputs::nameOf).toList();
        return format == null ? null : format.open(output.stream(), ExportInfo.of(String.join(", ", names)));
    }

    private static void export(Exporter exporter, Reading reading) {
        try {
            exporter.write(reading);
        } catch (IOException e) {
            // Standard output has words of its own for what goes wrong.
            throw new UncheckedIOException(e);
        }
    }

    private void finish(@Nullable Exporter exporter, ReadOptions options) {
        ExportFormat format = options.format();
        if (exporter == null || format == null) {
            return;
        }
        try {
            exporter.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!format.carriesCredits()) {
            surroundings.error().println("dateline: " + Credits.TEXT);
        }
    }

    private Reading print(Reader reader, Document document, ReadOptions options) {
        Explanation explanation =
                options.explain() ? reader.explain(document) : new Explanation(reader.read(document), List.of());
        Reading reading = explanation.reading();
        if (options.json()) {
            RecordWriter writer = RecordWriter.indented();
            output.write(options.explain() ? writer.write(explanation) : writer.write(reading));
            return reading;
        }
        int columns = surroundings.terminal().columns();
        boolean coloured = options.colour().isOn(surroundings.terminal());
        output.write(
                options.explain()
                        ? new ExplanationPrinter(columns, coloured).print(explanation)
                        : new ReadingPrinter(columns, coloured).print(reading));
        return reading;
    }
}
