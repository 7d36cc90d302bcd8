package org.dateline.cli;

import java.time.Duration;
import java.time.InstantSource;
import org.dateline.sources.web.AddressGuard;
import org.dateline.sources.web.HttpSettings;
import org.dateline.sources.web.HttpWeb;
import org.dateline.sources.web.Pause;
import org.dateline.sources.web.PoliteWeb;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** How commands that fetch may be told to. */
final class WebOptions {

    private static final Duration USUAL_DELAY = Duration.ofSeconds(2);

    private WebOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("--delay")
                .paramLabel("DURATION")
                .arity("1")
                .type(Duration.class)
                .converters(new DurationArgument())
                .description(
                        "Shortest pause between two requests to one host, 2s unless told; a server may ask for more.")
                .build());
        spec.addOption(OptionSpec.builder("--allow-private")
                .arity("0")
                .type(boolean.class)
                .description("Fetch from addresses that are not public too: this machine, its network.")
                .build());
    }

    static PoliteWeb web(ParseResult parsed, InstantSource clock) {
        return web(parsed, clock, Pause.SLEEP);
    }

    static PoliteWeb web(ParseResult parsed, InstantSource clock, Pause pause) {
        AddressGuard guard = parsed.hasMatchedOption("--allow-private") ? AddressGuard.ANY : AddressGuard.PUBLIC_ONLY;
        HttpSettings settings = HttpSettings.usual(Version.number(), guard);
        return new PoliteWeb(
                new HttpWeb(settings, clock), parsed.matchedOptionValue("--delay", USUAL_DELAY), clock, pause);
    }
}
