package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.UnreadableDocumentException;
import org.dateline.sources.feed.Opml;
import org.dateline.sources.feed.Subscription;
import org.dateline.sources.web.FeedState;
import org.dateline.sources.web.FeedStateFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline opml}. */
final class OpmlCommand implements Subcommand {

    private final Surroundings surroundings;
    private final Output output;

    OpmlCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Subcommand.specOf("opml");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FEEDS")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "Lists of feeds (OPML, or one address a line; - is standard input), or addresses. Without any,"
                                + " the feeds that the archive has been watching.")
                .build());
        spec.addOption(ArchiveOption.spec());
        spec.addOption(OptionSpec.builder("--plain")
                .arity("0")
                .type(boolean.class)
                .description("Print addresses only, one a line.")
                .build());
        spec.addOption(OptionSpec.builder("--stacktrace").hidden(true).build());
        spec.usageMessage()
                .customSynopsis("dateline opml [OPTION]... [FEEDS]...")
                .header("Prints lists of feeds as one OPML file, for other readers of feeds.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  dateline opml --archive news > feeds.opml",
                        "  dateline opml mine.opml addresses.txt > all.opml",
                        "  dateline opml --plain mine.opml");
        return spec;
    }

    @Override
    public int run(ParseResult parsed) {
        Faults faults = new Faults(surroundings.error(), parsed.hasMatchedOption("--stacktrace"));
        List<String> names = parsed.matchedPositionalValue(0, List.of());
        try {
            List<Subscription> feeds = names.isEmpty()
                    ? watched(ArchiveOption.folder(parsed))
                    : WatchCommand.subscriptions(names, new Inputs(surroundings.in()));
            if (parsed.hasMatchedOption("--plain")) {
                feeds.forEach(feed -> output.write(feed.address() + "\n"));
            } else {
                output.write(Opml.write(feeds, "Feeds"));
            }
            return ExitCode.FINE;
        } catch (UnreadableDocumentException e) {
            faults.report(String.valueOf(e.getMessage()), e);
            return ExitCode.UNREADABLE;
        }
    }

    private static List<Subscription> watched(Path archive) {
        return new FeedStateFolder(archive.resolve(WatchCommand.FOLDER))
                .all().stream().map(OpmlCommand::subscription).toList();
    }

    private static Subscription subscription(FeedState state) {
        String title = state.name().equals(state.address()) ? null : state.name();
        return new Subscription(state.address(), title, null, null);
    }
}
