package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.Paging;
import org.dateline.archive.SearchRequest;
import org.dateline.archive.SearchResult;
import org.dateline.archive.query.Query;
import org.dateline.archive.query.QueryException;
import org.dateline.cli.terminal.SearchPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code dateline search}. */
final class SearchCommand implements Subcommand {

    private static final int USUAL = 20;
    private static final int MOST = 1000;

    private final Surroundings surroundings;
    private final Output output;

    SearchCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Subcommand.specOf("search");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("QUERY")
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("What to look for, '*' for everything.")
                .build());
        spec.addOption(ArchiveOption.spec());
        spec.addOption(OptionSpec.builder("--json")
                .arity("0")
                .type(boolean.class)
                .description("Print one JSON object.")
                .build());
        spec.addOption(OptionSpec.builder("-n", "--limit")
                .paramLabel("N")
                .arity("1")
                .type(Integer.class)
                .description("How many hits, " + USUAL + " unless told.")
                .build());
        spec.addOption(OptionSpec.builder("--order")
                .paramLabel("ORDER")
                .arity("1")
                .type(SearchRequest.Order.class)
                .description("relevance (unless told), newest or oldest first.")
                .build());
        spec.addOption(OptionSpec.builder("--after")
                .paramLabel("CURSOR")
                .arity("1")
                .type(String.class)
                .description("Go on behind the hits before, with the cursor that they ended with.")
                .build());
        spec.addOption(OptionSpec.builder("--color", "--colour")
                .paramLabel("WHEN")
                .arity("1")
                .type(ColourUse.class)
                .description("auto, always or never.")
                .build());
        spec.addOption(OptionSpec.builder("--stacktrace").hidden(true).build());
        spec.usageMessage()
                .customSynopsis("dateline search [OPTION]... QUERY")
                .header("Finds articles in an archive.")
                .description(
                        "Words side by side must all be there; OR between them, a minus or NOT before one, parentheses and \"phrases\" do what"
                                + " they say. A field and a colon narrow it: headline: publisher: section: date:2025-07-01..2025-07-10"
                                + " actor: recipient: speaker: place: event:ASSAULT mode:drone status:claimed near:Kyiv,50km story:."
                                + " Terms about events that stand side by side are about the same event.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  dateline search 'herring -salmon'",
                        "  dateline search 'actor:RUS event:ASSAULT date:2025-07'",
                        "  dateline search --json 'near:Kyiv,50km' | jq .total",
                        "",
                        "Exit codes: 0 something was found, 1 nothing was, or the archive cannot be read, 2 wrong usage or no query.");
        return spec;
    }

    @Override
    public int run(ParseResult parsed) {
        Faults faults = new Faults(surroundings.error(), parsed.hasMatchedOption("--stacktrace"));
        String typed = String.join(" ", parsed.matchedPositionalValue(0, List.<String>of()));
        int limit = parsed.matchedOptionValue("--limit", USUAL);
        if (limit < 1 || limit > MOST) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), "--limit must be 1 to " + MOST + ", not " + limit);
        }
        SearchRequest.Order order = parsed.matchedOptionValue("--order", SearchRequest.Order.RELEVANCE);
        @Nullable String after = parsed.matchedOptionValue("--after", (String) null);
        Path folder = ArchiveOption.folder(parsed);
        try {
            Query query = Query.parse(typed);
            bringUpToDate(folder);
            try (Archive archive = Archive.openForReading(folder)) {
                long started = System.nanoTime();
                SearchResult result =
                        archive.search().search(new SearchRequest(query, new Paging(limit, after), order, true));
                print(parsed, query, result, System.nanoTime() - started);
                long behind = archive.unindexed();
                if (behind > 0) {
                    surroundings
                            .error()
                            .println("dateline: an ingest is under way; its last " + behind
                                    + " changes are not found yet.");
                }
                return result.total() > 0 ? ExitCode.FINE : ExitCode.UNREADABLE;
            }
        } catch (QueryException e) {
            surroundings.error().println("dateline search: " + e.getMessage());
            return ExitCode.USAGE;
        } catch (ArchiveException e) {
            faults.report("dateline search: " + e.getMessage(), e);
            return ExitCode.UNREADABLE;
        }
    }

    /** What an ingest that was killed has left for the index is made up for, unless somebody is writing just now or nothing may be written. */
    static void bringUpToDate(Path folder) {
        boolean behind;
        try (Archive archive = Archive.openForReading(folder)) {
            behind = archive.unindexed() > 0;
        }
        if (behind && !Archive.isInUse(folder)) {
            try (Archive archive = Archive.open(folder)) {
                archive.awaitIndex();
            } catch (ArchiveException.ReadOnly | ArchiveException.InUse e) {
                // Then what the index has is what there is to find.
            }
        }
    }

    private void print(ParseResult parsed, Query query, SearchResult result, long nanoseconds) {
        if (parsed.hasMatchedOption("--json")) {
            output.write(SearchJson.of(query, result));
            output.write("\n");
            return;
        }
        ColourUse colour = parsed.matchedOptionValue("--color", ColourUse.AUTO);
        String took = String.format(Locale.ROOT, "%d ms", nanoseconds / 1_000_000);
        output.write(new SearchPrinter(surroundings.terminal().columns(), colour.isOn(surroundings.terminal()))
                .print(query.toString(), result, took));
    }
}
