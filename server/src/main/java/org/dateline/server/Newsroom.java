package org.dateline.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.dateline.Reader;
import org.dateline.archive.Archive;
import org.dateline.archive.Change;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;

/**
 * The front door: an archive as a newsroom, pages and API. Thread-safe.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(folder);
 *         Newsroom newsroom = Newsroom.open(archive, ServerSettings.loopback(8080))) {
 *     System.out.println(newsroom.address());
 *     ...
 * }
 * }</pre>
 */
public final class Newsroom implements AutoCloseable {

    /** An eighth of the memory that there may be, within bounds: a search of a large archive costs more than keeping its answer. */
    private static final long CACHE_BYTES = Math.clamp(Runtime.getRuntime().maxMemory() / 8, 32L << 20, 1L << 30);

    private static final int CONNECTIONS = 4_000;
    private static final long MOST_HEARTBEAT_MILLIS = 15_000;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final ServerSettings settings;
    private final Archive archive;
    private final Javalin javalin;
    private final LiveFeed live;
    private final Desk desk;
    private final Teller teller;
    private final ServerMetrics metrics;
    private final Change.Listener listener;

    private Newsroom(Archive archive, Readers readers, ServerSettings settings, String version) {
        this.settings = settings;
        this.archive = archive;
        this.live = new LiveFeed(
                settings.liveClients(),
                Math.min(MOST_HEARTBEAT_MILLIS, settings.patience().toMillis() / 2));
        this.desk = new Desk(archive, readers, live);
        this.teller = new Teller(archive.stories());
        this.metrics = new ServerMetrics(archive, live);
        AnswerCache cache = new AnswerCache(CACHE_BYTES, archive::unindexed, archive.writable());
        this.listener = change -> {
            cache.changed();
            live.changed(change);
        };
        archive.listen(listener);
        Gate gate = new Gate(isLoopback(settings.bind()) ? null : tokens(settings));
        this.javalin = Javalin.create(config -> configure(config, parts(readers, gate, version), gate, cache));
    }

    /**
     * Opens a newsroom. The reader is made meanwhile.
     *
     * @param archive stays the caller's: it is to be closed after the newsroom
     * @throws IllegalArgumentException if the address is not this machine's own and no tokens are given
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public static Newsroom open(Archive archive, ServerSettings settings, String version) {
        return started(new Newsroom(archive, Readers.making(), settings, version));
    }

    /** Opens a newsroom with a reader that is there already. */
    public static Newsroom open(Archive archive, ServerSettings settings, String version, Reader reader) {
        return started(new Newsroom(archive, Readers.of(reader), settings, version));
    }

    private static Newsroom started(Newsroom newsroom) {
        try {
            newsroom.javalin.start();
            return newsroom;
        } catch (RuntimeException e) {
            newsroom.close();
            throw e;
        }
    }

    /** Whether an address is one that only this machine can reach. */
    public static boolean isLoopback(String bind) {
        try {
            return InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "there is no address \"" + bind + "\". Give localhost, 0.0.0.0, or an address of this machine.", e);
        }
    }

    private static Tokens tokens(ServerSettings settings) {
        if (settings.tokens() == null) {
            throw new IllegalArgumentException("other machines can reach " + settings.bind()
                    + ", so tokens are needed. Make one with: dateline serve --new-token read");
        }
        return Tokens.in(settings.tokens());
    }

    private Routes.Parts parts(Readers readers, Gate gate, String version) {
        ReadEndpoint read = new ReadEndpoint(readers, settings.uploadBytes());
        ArticleEndpoints articles = new ArticleEndpoints(archive, teller);
        StoryEndpoints stories = new StoryEndpoints(archive, teller);
        StaticFiles files = new StaticFiles();
        return new Routes.Parts(
                read,
                articles,
                stories,
                new EventEndpoints(archive),
                new EntityEndpoints(archive),
                new SearchEndpoints(archive),
                new SavedSearches(archive.folder(), archive.writable()),
                new ExportEndpoints(archive),
                new ExplainEndpoint(archive, readers),
                new DeskEndpoints(archive, desk, teller),
                new DecisionEndpoints(archive),
                live,
                new Health(archive, version),
                metrics,
                new SessionEndpoint(gate),
                files,
                new Pages(files, articles, stories, gate));
    }

    private void configure(JavalinConfig config, Routes.Parts parts, Gate gate, AnswerCache cache) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = settings.uploadBytes();
        config.http.compressionStrategy = io.javalin.compression.CompressionStrategy.NONE;
        config.http.defaultContentType = "text/plain; charset=utf-8";
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
        });
        config.jetty.addConnector((server, http) -> connector(server, http));
        config.requestLogger.http(metrics::record);
        config.routes.before(context -> {
            protect(context);
            context.attribute(Requests.PACE, settings);
            gate.check(context);
        });
        new Routes(config.routes, cache).register(parts);
        Faults.register(config.routes);
    }

    private ServerConnector connector(org.eclipse.jetty.server.Server server, HttpConfiguration http) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.bind());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.patience().toMillis());
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
        return connector;
    }

    private static void protect(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("X-Frame-Options", "DENY");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    LiveFeed live() {
        return live;
    }

    /** Reads the sample set that comes with Dateline, if the archive is empty; else does nothing. */
    public void readSamples() {
        if (archive.writable() && archive.maintenance().stats().articles() == 0) {
            SampleSet.begin(archive, desk);
        }
    }

    /** The port it listens at. */
    public int port() {
        return javalin.port();
    }

    /** Where a browser finds it. */
    public String address() {
        String host = settings.bind().equals("0.0.0.0") ? "localhost" : settings.bind();
        return "http://" + (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port() + "/";
    }

    /**
     * Takes no more requests, lets an ingest under way bring to the disk what it has in hand, and ends.
     */
    @Override
    public void close() {
        end();
    }

    /** As {@link #close}; says what became of an ingest that was under way, null if none was. */
    public @Nullable String end() {
        desk.close();
        live.close();
        javalin.stop();
        teller.close();
        archive.ignore(listener);
        metrics.close();
        return desk.ending();
    }
}
