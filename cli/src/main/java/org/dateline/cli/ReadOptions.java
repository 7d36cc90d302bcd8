package org.dateline.cli;

import java.util.List;
import org.dateline.Document;
import org.dateline.Timestamp;
import org.dateline.formats.export.ExportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What {@code dateline read} was asked to do. Immutable. */
record ReadOptions(
        List<String> files,
        boolean json,
        boolean lines,
        @Nullable ExportFormat format,
        boolean explain,
        Document.Known known,
        @Nullable String mediaType,
        int maximumBytes,
        int threads,
        double leastConfidence,
        boolean remember,
        ColourUse colour,
        boolean stackTrace) {

    private static final int USUAL_MAXIMUM = 64 << 20;

    /** The options as they are typed, and their help. */
    static CommandSpec spec() {
        CommandSpec spec = Subcommand.specOf("read");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Files to read; - is standard input.")
                .build());
        spec.addOption(flag("--json", 1, "Print the record, indented."));
        spec.addOption(flag(
                "--jsonl",
                2,
                "Each FILE holds one JSON document a line, {\"id\", \"html\" or \"text\", \"url\", \"published\","
                        + " \"publisher\"}; print one record a line, in the same order."));
        spec.addOption(FormatArgument.option()
                .order(3)
                .description("Print in another format: " + ExportFormat.names() + ".")
                .build());
        spec.addOption(flag(
                "--explain",
                3,
                "Show what was kept and what was rejected, why, and at which bytes;"
                        + " with --json, add that to the record."));
        spec.addOption(value("--published", 4, "DATE", Timestamp.class)
                .converters(new TimestampArgument())
                .description("When it was published, if you know: 2025-07-10 or 2025-07-10T09:30+03:00."
                        + " What the page says wins.")
                .build());
        spec.addOption(value("--publisher", 5, "NAME", String.class)
                .description("Who published it, if you know.")
                .build());
        spec.addOption(value("--url", 6, "URL", String.class)
                .description("Where the page was found, if you know.")
                .build());
        spec.addOption(value("--media-type", 7, "TYPE", String.class)
                .description("What the server called it, such as \"text/html; charset=windows-1252\".")
                .build());
        spec.addOption(value("--max-bytes", 8, "SIZE", Integer.class)
                .converters(new ByteSize())
                .description("Largest document to read, 64m unless told.")
                .build());
        spec.addOption(value("--threads", 9, "N", Integer.class)
                .description("Threads for --jsonl, one for each processor unless told.")
                .build());
        spec.addOption(value("--confidence", 10, "SHARE", Double.class)
                .description("Leave out events less sure than this, from 0 (all, unless told) to 1.")
                .build());
        spec.addOption(flag(
                "--remember",
                11,
                "Let each FILE know what those before it said people are, where it does not say so itself;"
                        + " the record tells what was recalled from which."));
        spec.addOption(value("--color", 12, "WHEN", ColourUse.class)
                .names("--color", "--colour")
                .description("Colour: auto, always or never; auto means on a terminal, and honours NO_COLOR.")
                .build());
        spec.addOption(OptionSpec.builder("--stacktrace").hidden(true).build());
        return spec;
    }

    /**
     * Takes the options out of what was given.
     *
     * @throws ParameterException if they do not go together
     */
    static ReadOptions of(ParseResult parsed) {
        ReadOptions options = new ReadOptions(
                parsed.matchedPositionalValue(0, List.of()),
                parsed.hasMatchedOption("--json"),
                parsed.hasMatchedOption("--jsonl"),
                parsed.hasMatchedOption(FormatArgument.NAME)
                        ? parsed.matchedOptionValue(FormatArgument.NAME, ExportFormat.JSONL)
                        : null,
                parsed.hasMatchedOption("--explain"),
                known(parsed),
                given(parsed, "--media-type"),
                parsed.matchedOptionValue("--max-bytes", USUAL_MAXIMUM),
                parsed.matchedOptionValue("--threads", Runtime.getRuntime().availableProcessors()),
                parsed.matchedOptionValue("--confidence", 0.0),
                parsed.hasMatchedOption("--remember"),
                parsed.matchedOptionValue("--color", ColourUse.AUTO),
                parsed.hasMatchedOption("--stacktrace"));
        String problem = options.problem();
        if (problem != null) {
            throw new ParameterException(parsed.commandSpec().commandLine(), problem);
        }
        return options;
    }

    private @Nullable String problem() {
        if (lines && json) {
            return "--json prints one document indented, --jsonl many in one line each: give one of them";
        }
        if (format != null && (json || lines || explain)) {
            return "--format goes with FILEs alone, not with --json, --jsonl or --explain;"
                    + " of many documents make an archive (dateline ingest) and export that";
        }
        if (lines && explain) {
            return "--explain goes with FILEs, not with --jsonl: put the document in a file of its own";
        }
        if (lines && remember) {
            return "--remember goes with FILEs, which are read one after the other; lines are read side by side";
        }
        if (lines && (mediaType != null || !known.equals(Document.Known.NOTHING))) {
            return "with --jsonl each line says what is known of its document:"
                    + " put \"published\", \"publisher\" and \"url\" there";
        }
        if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
            return "--confidence must lie between 0 and 1, not at " + leastConfidence;
        }
        return threads < 1 ? "--threads must be 1 or more, not " + threads : null;
    }

    private static Document.Known known(ParseResult parsed) {
        Timestamp published =
                parsed.hasMatchedOption("--published") ? parsed.matchedOptionValue("--published", null) : null;
        return new Document.Known(null, given(parsed, "--url"), published, given(parsed, "--publisher"));
    }

    private static @Nullable String given(ParseResult parsed, String name) {
        return parsed.hasMatchedOption(name) ? parsed.matchedOptionValue(name, "") : null;
    }

    private static OptionSpec flag(String name, int order, String description) {
        return OptionSpec.builder(name)
                .order(order)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build();
    }

    private static OptionSpec.Builder value(String name, int order, String label, Class<?> type) {
        return OptionSpec.builder(name)
                .order(order)
                .paramLabel(label)
                .arity("1")
                .type(type);
    }
}
