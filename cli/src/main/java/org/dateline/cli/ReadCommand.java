package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.Timestamp;
import org.dateline.cli.terminal.ExplanationPrinter;
import org.dateline.cli.terminal.ReadingPrinter;
import org.dateline.formats.RecordWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline read}. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Reads news pages: HTML, the flattened text of a page, or the clean text of an article.",
            "Prints each as a page for the terminal, or as the JSON record."
        },
        descriptionHeading = "%n",
        parameterListHeading = "%nWhat to read:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline read page.html",
            "  dateline read --json page.html | jq .article.headline",
            "  curl -s https://example.org/story | dateline read --url https://example.org/story -",
            "  dateline read --jsonl documents.jsonl > records.jsonl",
            "",
            "Exit codes: 0 fine, 1 an input could not be read, 2 wrong usage. With --jsonl a line that",
            "cannot be read gives a record with an \"error\" in its place and the run goes on; exit code 0."
        })
final class ReadCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to read; - is standard input.")
    private List<String> files = List.of();

    @Option(names = "--json", order = 1, description = "Print the record, indented.")
    private boolean json;

    @Option(
            names = "--jsonl",
            order = 2,
            description = {
                "Each FILE holds one JSON document a line, {\"id\", \"html\" or \"text\", \"url\", \"published\", \"publisher\"};"
                        + " print one record a line, in the same order."
            })
    private boolean lines;

    @Option(
            names = "--explain",
            order = 3,
            description =
                    "Show what was kept and what was rejected, why, and at which bytes; with --json, add it to the record.")
    private boolean explain;

    @Option(
            names = "--published",
            order = 4,
            paramLabel = "DATE",
            converter = TimestampArgument.class,
            description =
                    "When it was published, if you know: 2025-07-10 or 2025-07-10T09:30+03:00. What the page says wins.")
    private @Nullable Timestamp published;

    @Option(names = "--publisher", order = 5, paramLabel = "NAME", description = "Who published it, if you know.")
    private @Nullable String publisher;

    @Option(names = "--url", order = 6, paramLabel = "URL", description = "Where the page was found, if you know.")
    private @Nullable String url;

    @Option(
            names = "--media-type",
            order = 7,
            paramLabel = "TYPE",
            description = "What the server called it, such as \"text/html; charset=windows-1252\".")
    private @Nullable String mediaType;

    @Option(
            names = "--max-bytes",
            order = 8,
            paramLabel = "SIZE",
            defaultValue = "64m",
            converter = ByteSize.class,
            description = "Largest document to read (default: ${DEFAULT-VALUE}).")
    private int maximumBytes;

    @Option(
            names = "--threads",
            order = 9,
            paramLabel = "N",
            description = "Threads for --jsonl (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"--color", "--colour"},
            order = 10,
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colour: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, which honours NO_COLOR).")
    private ColourUse colour = ColourUse.auto;

    @Option(names = "--stacktrace", hidden = true, description = "Show where in the program a fault happened.")
    private boolean stackTrace;

    ReadCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        checkUsage();
        Faults faults = new Faults(surroundings.error(), stackTrace);
        Inputs inputs = new Inputs(surroundings.in());
        Reader reader = Reader.standard();
        return lines
                ? new JsonLinesRun(surroundings, output, inputs, reader, faults, maximumBytes, threads).read(files)
                : readFiles(inputs, reader, faults);
    }

    private int readFiles(Inputs inputs, Reader reader, Faults faults) {
        Document.Known known = new Document.Known(null, url, published, publisher);
        int code = ExitCode.FINE;
        for (String file : files) {
            boolean fine = faults.guard(Inputs.nameOf(file), () -> {
                byte[] bytes = inputs.readAll(file, maximumBytes);
                Document document = Document.of(bytes, Inputs.nameOf(file))
                        .withMediaType(mediaType)
                        .with(known);
                print(reader, document);
            });
            if (!fine) {
                code = ExitCode.UNREADABLE;
            }
        }
        return code;
    }

    private void print(Reader reader, Document document) {
        if (json) {
            RecordWriter writer = RecordWriter.indented();
            output.write(explain ? writer.write(reader.explain(document)) : writer.write(reader.read(document)));
            return;
        }
        int columns = surroundings.terminal().columns();
        boolean coloured = colour.isOn(surroundings.terminal());
        output.write(
                explain
                        ? new ExplanationPrinter(columns, coloured).print(reader.explain(document))
                        : new ReadingPrinter(columns, coloured).print(reader.read(document)));
    }

    private void checkUsage() {
        if (lines && json) {
            throw wrong("--json prints one document indented, --jsonl many in one line each: give one of them");
        }
        if (lines && explain) {
            throw wrong("--explain goes with FILEs, not with --jsonl: put the document in a file of its own");
        }
        if (lines && (published != null || publisher != null || url != null || mediaType != null)) {
            throw wrong("with --jsonl each line says what is known of its document:"
                    + " put \"published\", \"publisher\" and \"url\" there");
        }
        if (threads < 1) {
            throw wrong("--threads must be 1 or more, not " + threads);
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
