package org.dateline.server;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import org.dateline.archive.Archive;

/** What Prometheus asks for. Thread-safe. Requests are counted by route, of which there are few, and never by address. */
final class ServerMetrics implements AutoCloseable {

    static final String ROUTE = "dateline.route";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    ServerMetrics(Archive archive, LiveFeed live) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        Gauge.builder("dateline.live.listeners", live, LiveFeed::listeners)
                .description("Clients that listen to what happens")
                .register(registry);
        Gauge.builder("dateline.archive.ledger", archive, Archive::ledger)
                .description("Number of the archive's last change")
                .register(registry);
        Gauge.builder("dateline.archive.unindexed", archive, Archive::unindexed)
                .description("Changes that a search does not find yet")
                .register(registry);
    }

    void record(Context context, float milliseconds) {
        String route = context.attribute(ROUTE);
        Timer.builder("http.server.requests")
                .description("Requests")
                .tag("route", route == null ? "none" : route)
                .tag("method", method(context.req().getMethod()))
                .tag("status", String.valueOf(context.statusCode()))
                .publishPercentileHistogram(false)
                .register(registry)
                .record(Duration.ofNanos((long) (milliseconds * 1e6)));
    }

    /** A client may send any word as its method; only those that there are get a counter. */
    private static String method(String method) {
        return switch (method.toUpperCase(Locale.ROOT)) {
            case "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH" -> method.toUpperCase(Locale.ROOT);
            default -> "other";
        };
    }

    String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        registry.close();
    }
}
