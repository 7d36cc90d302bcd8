package org.dateline.sources.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.InstantSource;
import org.dateline.sources.web.WebAnswer.Cause;

/** Fetches what may be fetched, when it may be fetched. Thread-safe. */
public final class PoliteWeb {

    private final Web web;
    private final Robots robots;
    private final HostQueue queue;
    private final Duration delay;
    private final InstantSource clock;

    /**
     * @param delay shortest pause between two requests to one host; a server may ask for more
     */
    public PoliteWeb(Web web, Duration delay, InstantSource clock, Pause pause) {
        this.web = web;
        this.delay = delay;
        this.clock = clock;
        this.queue = new HostQueue(clock, pause);
        this.robots = new Robots(web, queue, clock);
    }

    InstantSource clock() {
        return clock;
    }

    /**
     * Waits for the host's turn and fetches.
     *
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    WebAnswer get(WebRequest request) throws InterruptedException {
        URI uri;
        try {
            uri = new URI(request.address());
        } catch (URISyntaxException e) {
            return web.get(request);
        }
        if (uri.getHost() == null || uri.getScheme() == null) {
            // No request will come of it; whoever fetches says why.
            return web.get(request);
        }
        Robots.Ruling ruling = robots.ruling(uri);
        if (!ruling.allowed()) {
            return ruling.reachable()
                    ? new WebAnswer.Failure(
                            Cause.REFUSED, 0, "may not be fetched by robots (robots.txt)", "Ask its publisher.", null)
                    : new WebAnswer.Failure(
                            Cause.NETWORK, 0, "has a robots.txt that cannot be had", "It is asked again later.", null);
        }
        queue.await(uri.getHost(), ruling.delay().compareTo(delay) > 0 ? ruling.delay() : delay);
        return web.get(request);
    }
}
