package org.dateline.sources.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Lets one request at a time go to a host, with a pause between. Thread-safe. */
final class HostQueue {

    /** Nobody waits longer than this, whatever a clock that was set back makes of it. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Pause pause;
    private final Map<String, Instant> free = new HashMap<>();

    HostQueue(InstantSource clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Waits for one's turn, and takes it. */
    void await(String host, Duration delay) throws InterruptedException {
        Duration wait;
        synchronized (free) {
            Instant now = clock.instant();
            String key = host.toLowerCase(Locale.ROOT);
            Instant turn = free.getOrDefault(key, now);
            if (turn.isBefore(now) || turn.isAfter(now.plus(LONGEST))) {
                turn = now;
            }
            free.put(key, turn.plus(delay));
            free.values().removeIf(until -> until.isBefore(now));
            wait = Duration.between(now, turn);
        }
        if (wait.isPositive()) {
            pause.pause(wait);
        }
    }
}
