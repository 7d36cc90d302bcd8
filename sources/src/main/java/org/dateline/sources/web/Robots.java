package org.dateline.sources.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What servers allow, by RFC 9309: no robots.txt allows everything; one that cannot be had for the server's fault allows nothing,
 * until it can. Kept for a day, or for an hour where it could not be had. Thread-safe.
 */
final class Robots {

    private static final int LARGEST = 4 << 20;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_IN_TROUBLE = Duration.ofHours(1);
    private static final Duration SLOWEST = Duration.ofMinutes(5);

    private final Web web;
    private final HostQueue queue;
    private final InstantSource clock;
    private final ConcurrentMap<String, Kept> kept = new ConcurrentHashMap<>();

    Robots(Web web, HostQueue queue, InstantSource clock) {
        this.web = web;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * What is allowed.
     *
     * @param allowed whether the page may be fetched
     * @param reachable whether that is the server's word, and not only for want of it
     * @param delay the pause that the server asks for, zero if it asks for none
     */
    record Ruling(boolean allowed, boolean reachable, Duration delay) {}

    private record Kept(BaseRobotRules rules, boolean reachable, Instant until) {}

    Ruling ruling(URI page) throws InterruptedException {
        String origin = page.getScheme().toLowerCase(Locale.ROOT) + "://"
                + page.getRawAuthority().toLowerCase(Locale.ROOT);
        Instant now = clock.instant();
        Kept known = kept.get(origin);
        if (known == null || known.until().isBefore(now) || known.until().isAfter(now.plus(KEPT))) {
            queue.await(page.getHost(), Duration.ofSeconds(1));
            known = fetched(origin, now);
            kept.put(origin, known);
        }
        long delay = known.rules().getCrawlDelay();
        Duration asked = delay > 0 ? Duration.ofMillis(delay) : Duration.ZERO;
        return new Ruling(
                known.rules().isAllowed(page.toString()),
                known.reachable(),
                asked.compareTo(SLOWEST) > 0 ? SLOWEST : asked);
    }

    private Kept fetched(String origin, Instant now) {
        String address = origin + "/robots.txt";
        return switch (web.get(WebRequest.of(address, LARGEST))) {
            case WebAnswer.Content content -> {
                String type = content.mediaType() == null ? "text/plain" : content.mediaType();
                BaseRobotRules rules = new SimpleRobotRulesParser()
                        .parseContent(address, content.body(), type, List.of(HttpSettings.ROBOT));
                yield new Kept(rules, true, now.plus(KEPT));
            }
            case WebAnswer.Unchanged unchanged -> all(now);
            case WebAnswer.Failure failure ->
                switch (failure.cause()) {
                    case NETWORK -> none(now);
                    // What must not be asked for robots.txt must not be asked for the page either, which says why.
                    case REFUSED -> all(now);
                    case STATUS -> failure.isPassing() ? none(now) : all(now);
                };
        };
    }

    private static Kept all(Instant now) {
        return new Kept(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), true, now.plus(KEPT));
    }

    private static Kept none(Instant now) {
        return new Kept(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), false, now.plus(KEPT_IN_TROUBLE));
    }
}
