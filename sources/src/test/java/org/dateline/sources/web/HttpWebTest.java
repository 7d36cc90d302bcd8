package org.dateline.sources.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.dateline.sources.web.WebAnswer.Cause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpWebTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-12T12:00:00Z"));

    private HttpServer server;
    private String base;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fetchesAndSaysWhatTheServerSaid() {
        serve("/a b?x=1", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            answer(exchange, 200, "hello".getBytes(StandardCharsets.UTF_8));
        });
        WebAnswer.Content content = (WebAnswer.Content) get(base + "/a%20b?x=1");
        assertThat(new String(content.body(), StandardCharsets.UTF_8)).isEqualTo("hello");
        assertThat(content.etag()).isEqualTo("\"7\"");
        assertThat(content.mediaType()).isEqualTo("text/html; charset=utf-8");
        assertThat(asked.get(0)).contains("User-agent=[dateline/").contains("Host=[127.0.0.1:");
    }

    @Test
    void anUnchangedPageIsNotSentAgain() {
        serve("/", exchange -> {
            boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            if (known) {
                exchange.sendResponseHeaders(304, -1);
                exchange.close();
            } else {
                answer(exchange, 200, new byte[] {'x'});
            }
        });
        assertThat(web(AddressGuard.ANY).get(new WebRequest(base + "/", 100, "\"7\"", null)))
                .isInstanceOf(WebAnswer.Unchanged.class);
        assertThat(get(base + "/")).isInstanceOf(WebAnswer.Content.class);
    }

    @Test
    void unpacksAndStopsAtTheLimitPackedOrNot() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(bomb)) {
            stream.write(new byte[3_000_000]);
        }
        serve("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, 200, bomb.toByteArray());
        });
        serve("/large", exchange -> answer(exchange, 200, new byte[3_000_000]));
        serve("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100_000; i++) {
                    out.write(new byte[1000]);
                }
            }
        });
        for (String path : List.of("/bomb", "/large", "/endless")) {
            WebAnswer.Failure failure = (WebAnswer.Failure) get(base + path);
            assertThat(failure.cause()).isEqualTo(Cause.REFUSED);
            assertThat(failure.problem()).isEqualTo("is larger than 1000000 bytes, the limit");
        }
        assertThat(((WebAnswer.Content) web(AddressGuard.ANY).get(WebRequest.of(base + "/bomb", 4_000_000))).body())
                .hasSize(3_000_000);
    }

    @Test
    void nothingInsideIsAskedForUnlessAllowed() {
        serve("/", exchange -> answer(exchange, 200, new byte[] {'x'}));
        for (String address : List.of(
                base + "/",
                base.replace("127.0.0.1", "localhost") + "/",
                base.replace("127.0.0.1", "[::ffff:127.0.0.1]") + "/",
                base.replace("127.0.0.1", "2130706433") + "/")) {
            WebAnswer.Failure failure =
                    (WebAnswer.Failure) web(AddressGuard.PUBLIC_ONLY).get(WebRequest.of(address, 100));
            assertThat(failure.cause()).as(address).isEqualTo(Cause.REFUSED);
            assertThat(failure.problem()).as(address).contains("which is no public address");
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void everyStepOfARedirectionIsChecked() {
        serve(
                "/away",
                exchange -> redirect(
                        exchange, "http://inside.example:" + server.getAddress().getPort() + "/secret"));
        serve("/secret", exchange -> answer(exchange, 200, new byte[] {'x'}));
        // The first name may be connected to, although it leads here; the second is inside.
        HttpSettings settings = settings(AddressGuard.PUBLIC_ONLY, host -> new InetAddress[] {
            host.equals("outside.example")
                    ? InetAddress.getByAddress("outside.example", new byte[] {1, 1, 1, 1})
                    : InetAddress.getLoopbackAddress()
        });
        WebAnswer answer = new HttpWeb(settings, NOON).get(WebRequest.of("http://inside.example/", 100));
        assertThat(((WebAnswer.Failure) answer).cause()).isEqualTo(Cause.REFUSED);
        for (String target : List.of(
                "file:///etc/passwd",
                "ftp://a.example/",
                "gopher://127.0.0.1/",
                "http://user:word@a.example/",
                "javascript:1",
                "http:///x")) {
            serve("/to", exchange -> redirect(exchange, target));
            WebAnswer.Failure failure = (WebAnswer.Failure) get(base + "/to");
            assertThat(failure.cause()).as(target).isEqualTo(Cause.REFUSED);
        }
    }

    /** A name that is outside when it is checked and inside a moment later: it is looked up once, and what was seen is connected to. */
    @Test
    void aNameIsLookedUpOnlyOnce() {
        serve("/", exchange -> answer(exchange, 200, new byte[] {'x'}));
        AtomicInteger times = new AtomicInteger();
        HttpSettings settings = settings(AddressGuard.ANY, host -> {
            boolean first = times.getAndIncrement() == 0;
            return new InetAddress[] {first ? InetAddress.getLoopbackAddress() : InetAddress.getByName("0.0.0.1")};
        });
        String address = base.replace("127.0.0.1", "rebinding.example") + "/";
        assertThat(new HttpWeb(settings, NOON).get(WebRequest.of(address, 100))).isInstanceOf(WebAnswer.Content.class);
        assertThat(times).hasValue(1);
    }

    @Test
    void followsRedirectionsAndTellsThoseForGood() {
        serve("/1", exchange -> redirect(exchange, 301, "/2"));
        serve("/2", exchange -> redirect(exchange, 308, base + "/3"));
        serve("/3", exchange -> answer(exchange, 200, new byte[] {'x'}));
        serve("/t", exchange -> redirect(exchange, 302, "/1"));
        serve("/round", exchange -> redirect(exchange, 302, "/round"));
        WebAnswer.Content moved = (WebAnswer.Content) get(base + "/1");
        assertThat(moved.address()).isEqualTo(base + "/3");
        assertThat(moved.movedForGood()).isTrue();
        assertThat(((WebAnswer.Content) get(base + "/t")).movedForGood()).isFalse();
        assertThat(((WebAnswer.Content) get(base + "/3")).movedForGood()).isFalse();
        assertThat(((WebAnswer.Failure) get(base + "/round")).problem()).contains("round and round");
    }

    @Test
    void saysHowLongToWait() {
        serve("/busy", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "120");
            answer(exchange, 503, new byte[0]);
        });
        serve("/later", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "Thu, 12 Mar 2026 13:00:00 GMT");
            answer(exchange, 429, new byte[0]);
        });
        assertThat(((WebAnswer.Failure) get(base + "/busy")).retryAfter()).isEqualTo(Duration.ofMinutes(2));
        assertThat(((WebAnswer.Failure) get(base + "/later")).retryAfter()).isEqualTo(Duration.ofHours(1));
        assertThat(((WebAnswer.Failure) get(base + "/later")).isPassing()).isTrue();
        serve("/gone", exchange -> answer(exchange, 410, new byte[0]));
        assertThat(((WebAnswer.Failure) get(base + "/gone")).isPassing()).isFalse();
    }

    /** Servers that are no servers: nothing but noise, silence, an answer that breaks off, one byte at a time for ever. */
    @Test
    void whateverAServerDoesIsAnAnswer() throws Exception {
        for (String reply : List.of(
                "",
                "noise\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
                "HTTP/1.1 302 Found\r\nLocation: http://[/\r\n\r\n",
                "HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(100_000))) {
            assertThat(getFrom(reply, false))
                    .as(reply.substring(0, Math.min(60, reply.length())))
                    .isInstanceOf(WebAnswer.Failure.class);
        }
        assertThat(getFrom("HTTP/1.0 200 OK\n\nold", false))
                .isInstanceOfSatisfying(
                        WebAnswer.Content.class,
                        content -> assertThat(content.body()).isEqualTo("old".getBytes(StandardCharsets.UTF_8)));
        assertThat(((WebAnswer.Failure) getFrom("HTTP/1.1 200 OK\r\n", true)).problem())
                .isEqualTo("took too long to answer");
    }

    private WebAnswer getFrom(String reply, boolean hold) throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = Thread.ofPlatform().daemon().start(() -> {
                try (Socket client = socket.accept()) {
                    client.getInputStream().read(new byte[4096]);
                    client.getOutputStream().write(reply.getBytes(StandardCharsets.ISO_8859_1));
                    client.getOutputStream().flush();
                    if (hold) {
                        // Until the other side has had enough.
                        client.getInputStream().read();
                    }
                } catch (IOException e) {
                    // The client has hung up, which is what it should do.
                }
            });
            WebAnswer answer = get("http://127.0.0.1:" + socket.getLocalPort() + "/");
            thread.join();
            return answer;
        }
    }

    private WebAnswer get(String address) {
        return web(AddressGuard.ANY).get(WebRequest.of(address, 1_000_000));
    }

    private static HttpWeb web(AddressGuard guard) {
        return new HttpWeb(settings(guard, NameResolver.SYSTEM), NOON);
    }

    private static HttpSettings settings(AddressGuard guard, NameResolver resolver) {
        return new HttpSettings(
                "dateline/test",
                guard,
                resolver,
                Duration.ofSeconds(5),
                Duration.ofMillis(700),
                Duration.ofSeconds(20));
    }

    private void serve(String path, HttpHandler handler) {
        String bare = path.indexOf('?') < 0 ? path : path.substring(0, path.indexOf('?'));
        try {
            server.removeContext(bare);
        } catch (IllegalArgumentException e) {
            // There was none.
        }
        server.createContext(bare, exchange -> {
            asked.add(exchange.getRequestHeaders().entrySet().toString());
            handler.handle(exchange);
        });
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        redirect(exchange, 302, target);
    }

    private static void redirect(HttpExchange exchange, int status, String target) throws IOException {
        exchange.getResponseHeaders().add("Location", target);
        answer(exchange, status, new byte[0]);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
