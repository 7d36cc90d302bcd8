package org.dateline.cli;

import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.cli.terminal.ExplanationPrinter;
import org.dateline.cli.terminal.ReadingPrinter;
import org.dateline.formats.RecordWriter;
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
        Reader reader = Reader.standard().withLeastConfidence(options.leastConfidence());
        return options.lines()
                ? new JsonLinesRun(surroundings, output, inputs, reader, faults, options).read()
                : readFiles(inputs, reader, faults, options);
    }

    private int readFiles(Inputs inputs, Reader reader, Faults faults, ReadOptions options) {
        int code = ExitCode.FINE;
        for (String file : options.files()) {
            boolean fine = faults.guard(Inputs.nameOf(file), () -> {
                byte[] bytes = inputs.readAll(file, options.maximumBytes());
                Document document = Document.of(bytes, Inputs.nameOf(file))
                        .withMediaType(options.mediaType())
                        .with(options.known());
                print(reader, document, options);
            });
            if (!fine) {
                code = ExitCode.UNREADABLE;
            }
        }
        return code;
    }

    private void print(Reader reader, Document document, ReadOptions options) {
        boolean explain = options.explain();
        if (options.json()) {
            RecordWriter writer = RecordWriter.indented();
            output.write(explain ? writer.write(reader.explain(document)) : writer.write(reader.read(document)));
            return;
        }
        int columns = surroundings.terminal().columns();
        boolean coloured = options.colour().isOn(surroundings.terminal());
        output.write(
                explain
                        ? new ExplanationPrinter(columns, coloured).print(reader.explain(document))
                        : new ReadingPrinter(columns, coloured).print(reader.read(document)));
    }
}
