package org.dateline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.Reader;
import org.dateline.UnreadableDocumentException;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ingest.WatchKeeper;
import org.dateline.sources.Limits;
import org.dateline.sources.feed.Opml;
import org.dateline.sources.feed.Subscription;
import org.dateline.sources.web.FeedState;
import org.dateline.sources.web.FeedStateFolder;
import org.dateline.sources.web.FeedStates;
import org.dateline.sources.web.Pause;
import org.dateline.sources.web.Watch;
import org.dateline.sources.web.WatchSettings;
import org.dateline.sources.web.WebSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code dateline watch}. */
final class WatchCommand implements Subcommand {

    /** Where an archive keeps what is known of its feeds. */
    static final String FOLDER = "feeds";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Surroundings surroundings;
    private final Output output;

    WatchCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Subcommand.specOf("watch");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FEEDS")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Lists of feeds (OPML, or one address a line), or addresses of feeds and news sitemaps.")
                .build());
        spec.addOption(ArchiveOption.spec());
        spec.addOption(OptionSpec.builder("--every")
                .paramLabel("DURATION")
                .arity("1")
                .type(Duration.class)
                .converters(new DurationArgument())
                .description("Pause between two looks at a feed, 15m unless told.")
                .build());
        spec.addOption(flag("--once", "Look once at every feed that is due, then end."));
        spec.addOption(flag("--status", "Print how each feed is doing, and ask none."));
        WebOptions.addTo(spec);
        spec.addOption(OptionSpec.builder("--stacktrace").hidden(true).build());
        spec.usageMessage()
                .customSynopsis("dateline watch [OPTION]... FEEDS...")
                .header("Watches feeds and takes what is new into an archive.")
                .description(
                        "Asks each feed from time to time whether it has changed, and fetches the pages that are new, one at a time"
                                + " from each host. Obeys robots.txt. A feed that fails is asked ever more seldom; the others go on."
                                + " Ends with Ctrl-C, and goes on from there.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  dateline watch feeds.opml --archive news",
                        "  dateline watch --once https://example.org/feed.xml",
                        "  dateline watch --status");
        return spec;
    }

    @Override
    public int run(ParseResult parsed) {
        Faults faults = new Faults(surroundings.error(), parsed.hasMatchedOption("--stacktrace"));
        Path folder = ArchiveOption.folder(parsed);
        FeedStates states = new FeedStateFolder(folder.resolve(FOLDER));
        List<String> names = parsed.matchedPositionalValue(0, List.of());
        try {
            if (parsed.hasMatchedOption("--status")) {
                status(states);
                return ExitCode.FINE;
            }
            if (names.isEmpty()) {
                throw new ParameterException(
                        parsed.commandSpec().commandLine(), "no FEEDS given, try: dateline watch feeds.opml");
            }
            return watch(folder, subscriptions(names, new Inputs(surroundings.in())), states, parsed);
        } catch (ArchiveException | UnreadableDocumentException e) {
            faults.report(String.valueOf(e.getMessage()), e);
            return ExitCode.UNREADABLE;
        }
    }

    /** What lists and addresses name, each feed once. */
    static List<Subscription> subscriptions(List<String> names, Inputs inputs) {
        List<Subscription> all = new ArrayList<>();
        for (String name : names) {
            List<Subscription> some = WebSource.isAddress(name)
                    ? List.of(Subscription.to(name))
                    : Opml.read(inputs.readAll(name, Limits.USUAL.feed()), Inputs.nameOf(name));
            for (Subscription each : some) {
                if (all.stream().noneMatch(known -> known.address().equals(each.address()))) {
                    all.add(each);
                }
            }
        }
        return all;
    }

    private int watch(Path folder, List<Subscription> feeds, FeedStates states, ParseResult parsed) {
        Duration every = parsed.matchedOptionValue("--every", WatchSettings.USUAL.every());
        WatchSettings usual = WatchSettings.USUAL;
        WatchSettings settings =
                new WatchSettings(every, usual.longest(), usual.pages(), usual.limits(), usual.threads());
        CountDownLatch stop = new CountDownLatch(1);
        try (Archive archive = Archive.open(folder)) {
            WatchKeeper keeper = new WatchKeeper(archive, Reader.standard(), this::failed, this::polled);
            Watch watch = new Watch(
                    feeds,
                    WebOptions.web(parsed, InstantSource.system(), untilStopped(stop)),
                    settings,
                    states,
                    keeper);
            boolean once = parsed.hasMatchedOption("--once");
            return Interruption.guard(
                    () -> {
                        watch.stop();
                        stop.countDown();
                    },
                    () -> rounds(watch, once, stop));
        }
    }

    /** A server may ask for minutes between two requests; nobody who ends a watch wants to wait for that. */
    private static Pause untilStopped(CountDownLatch stop) {
        return duration -> {
            if (stop.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new InterruptedException("stopped");
            }
        };
    }

    private int rounds(Watch watch, boolean once, CountDownLatch stop) {
        try {
            while (true) {
                watch.round();
                if (once || stop.getCount() == 0) {
                    break;
                }
                Duration pause = Duration.between(Instant.now(), watch.nextDue());
                // At least a second, so that a feed that is always due does not keep a processor busy.
                if (stop.await(Math.max(1000, pause.toMillis()), TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            if (stop.getCount() > 0) {
                Thread.currentThread().interrupt();
            }
        }
        if (stop.getCount() == 0) {
            surroundings.error().println("dateline watch: stopped. What was fetched is kept.");
            return Interruption.EXIT_CODE;
        }
        return ExitCode.FINE;
    }

    private synchronized void failed(String line) {
        surroundings.error().println(line);
    }

    private synchronized void polled(FeedState state) {
        output.write(line(state));
        output.flush();
    }

    /** How a feed is doing, on one line. */
    static String line(FeedState state) {
        String how = switch (state.health()) {
            case UNKNOWN -> "not asked yet";
            case WORKING -> "works";
            case FAILING ->
                "failing, " + state.failures() + (state.failures() == 1 ? " time" : " times") + ": " + state.problem();
            case GONE -> "gone: " + state.problem();
        };
        Instant next = state.nextPoll();
        String when = next == null || state.gone() ? "" : "; next " + CLOCK.format(next.atZone(ZoneId.systemDefault()));
        String troubles = state.troubles() == 0 ? "" : ", " + state.troubles() + " failed";
        return state.name() + ": " + how + "; " + state.documents() + " pages" + troubles + when + "\n";
    }

    private void status(FeedStates states) {
        for (FeedState state : states.all()) {
            output.write(line(state));
        }
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build();
    }
}
