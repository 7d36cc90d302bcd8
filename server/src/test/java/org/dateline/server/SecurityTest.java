package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.formats.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask, from where, and what never gets out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityTest {

    private Room room;

    @BeforeAll
    void open() {
        room = Room.local();
    }

    @AfterAll
    void close() {
        room.close();
    }

    private String raw(String request) throws IOException {
        try (RawConnection connection = new RawConnection(room.newsroom.port(), 20_000)) {
            return connection.send(request.replace("\n", "\r\n")).rest();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "169.254.1.1",
                "[::2]",
                "0.0.0.0"
            })
    void aNameThatIsNotThisMachineIsRefused(String host) throws IOException {
        assertThat(raw("GET /api/overview HTTP/1.1\nHost: " + host + "\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.1\nHost: " + host + ":8080\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:1234", "127.0.0.1", "[::1]:99", "LOCALHOST"})
    void thisMachineMayBeCalledByAllItsNames(String host) throws IOException {
        assertThat(raw("GET /api/overview HTTP/1.1\nHost: " + host + "\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void noPageOfAnotherSiteMayChangeAnything() {
        String here = "http://127.0.0.1:" + room.newsroom.port();
        String search = "{\"name\":\"n\",\"query\":\"x\"}";
        for (String origin : List.of(
                "https://evil.example", "null", "http://localhost:1", "http://127.0.0.1", "file://", "http://[")) {
            assertThat(room.post("/api/saved-searches", search, "Origin", origin)
                            .statusCode())
                    .describedAs(origin)
                    .isEqualTo(403);
        }
        for (String site : List.of("cross-site", "same-site")) {
            assertThat(room.post("/api/saved-searches", search, "Sec-Fetch-Site", site)
                            .statusCode())
                    .describedAs(site)
                    .isEqualTo(403);
        }
        assertThat(Room.object(room.get("/api/saved-searches")).items("items")).isEmpty();
        assertThat(room.post("/api/saved-searches", search, "Origin", here, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(201);
        // What a form of another site could send without asking first.
        assertThat(room.post("/api/saved-searches", search, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void onThisMachineNoTokenIsNeeded() {
        assertThat(room.get("/api/session").body()).isEqualTo("{\"tokenNeeded\":false,\"scope\":\"write\"}");
    }

    @Test
    void noOtherSiteMayReadAnAnswer() {
        HttpResponse<String> response = room.get("/api/overview", "Origin", "https://evil.example");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
                .contains("same-origin");
        HttpRequest preflight = room.request("/api/decisions")
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(room.send(preflight).headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void everyAnswerSaysWhatABrowserMayDoWithIt() {
        for (String path : List.of("/", "/api/overview", "/api/no-such", "/nothing-here", "/health", "/api/")) {
            HttpResponse<String> response = room.get(path);
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                    .describedAs(path)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(response.headers().firstValue("Server")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/assets/../../../server/openapi.yaml",
                "/assets/..%5c..%5copenapi.yaml",
                "/assets/%252e%252e/server/openapi.yaml",
                "/..;/server/openapi.yaml",
                "//etc/passwd",
                "/./README.txt/../../server/openapi.yaml",
                "/.hidden",
                "/index.html%00.js",
                "/META-INF/MANIFEST.MF",
                "/org/dateline/server/Gate.class"
            })
    void noPathLeadsOut(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
        assertThat(answer)
                .doesNotContain("root:")
                .doesNotContain("openapi: 3.1.0")
                .doesNotContain("Manifest-Version");
        assertThat(answer).matches("(?s)HTTP/1\\.1 (400|404).*");
    }

    @Test
    void bodiesAreBounded() throws IOException {
        int limit = ServerSettings.loopback(0).uploadBytes();
        String page = "x".repeat(limit + 1);
        assertThat(room.post("/api/read", page, "Content-Type", "text/plain").statusCode())
                .isEqualTo(413);
        // Nobody says how long it will be.
        HttpRequest endless = room.request("/api/read")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(
                        java.util.Collections.nCopies(limit / 1024 + 2, new byte[1024])))
                .build();
        assertThat(room.send(endless).statusCode()).isEqualTo(413);
        assertThat(room.post("/api/saved-searches", "{\"name\":\"" + "x".repeat(20_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(
                        raw(
                                "POST /api/read HTTP/1.1\nHost: localhost\nContent-Type: text/plain\nContent-Length: 99999999999\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(raw("GET /" + "x".repeat(20_000) + " HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 414");
    }

    @Test
    void deepAndStrangeJsonIsAProblemAndNoFault() {
        assertThat(room.post("/api/saved-searches", "[".repeat(10_000)).statusCode())
                .isEqualTo(400);
        assertThat(room.post("/api/saved-searches", "[]").statusCode()).isEqualTo(400);
        assertThat(room.post("/api/saved-searches", "{\"name\":1,\"query\":\"x\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(room.post("/api/ingest", "{\"sources\":[\"a\\u0000b\"]}").statusCode())
                .isEqualTo(400);
        assertThat(room.get("/api/search?q=" + "(".repeat(1_900)).statusCode()).isEqualTo(400);
        assertThat(room.get("/api/search?q=%ff%fe").statusCode()).isLessThan(500);
        assertThat(room.get("/api/entities/e99999999999999999999").statusCode()).isEqualTo(404);
        assertThat(room.get("/api/entities?q=%25%25%5f%5c").statusCode()).isEqualTo(200);
    }

    @Test
    void elsewhereThanOnLoopbackATokenIsNeeded(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("tokens");
        Tokens tokens = Tokens.in(file);
        String read = tokens.create(Tokens.Scope.READ, "ada's phone");
        String write = tokens.create(Tokens.Scope.WRITE, "desk");
        assertThat(Files.readString(file)).doesNotContain(read).doesNotContain(write);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThatThrownBy(() -> new Room(
                        new ServerSettings("0.0.0.0", 0, null, 1 << 20, java.time.Duration.ofSeconds(30), 1000, 8)))
                .hasMessageContaining("--new-token");
        try (Room open = new Room(ServerSettings.loopback(0).at("0.0.0.0", file))) {
            String search = "{\"name\":\"n\",\"query\":\"x\"}";
            assertThat(open.get("/api/overview").statusCode()).isEqualTo(401);
            assertThat(open.get("/events.csv").statusCode()).isEqualTo(401);
            assertThat(open.get("/metrics").statusCode()).isEqualTo(401);
            assertThat(open.get("/health").statusCode()).isEqualTo(200);
            assertThat(open.get("/").statusCode()).isEqualTo(200);
            assertThat(open.get("/api/overview", "Authorization", "Bearer " + read)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(open.post("/api/saved-searches", search, "Authorization", "Bearer " + read)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(open.post("/api/saved-searches", search, "Authorization", "Bearer " + write)
                            .statusCode())
                    .isEqualTo(201);
            // A browser trades it for a cookie that no script can read.
            assertThat(open.post("/api/session", "{\"token\":\"wrong\"}").statusCode())
                    .isEqualTo(401);
            String cookie = open.post("/api/session", "{\"token\":\"" + read + "\"}")
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow();
            assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
            // It ends with the browser.
            assertThat(cookie).doesNotContainIgnoringCase("Max-Age").doesNotContainIgnoringCase("Expires");
            assertThat(open.get("/api/overview", "Cookie", cookie.split(";")[0]).statusCode())
                    .isEqualTo(200);
            assertThat(Room.object(open.get("/api/session")).text("scope")).isNull();
            assertThat(open.get("/api/session").body()).contains("\"tokenNeeded\":true");
            assertThat(Room.object(open.get("/api/session", "Cookie", cookie.split(";")[0]))
                            .text("scope"))
                    .isEqualTo("read");
            HttpResponse<String> left = open.delete("/api/session");
            assertThat(left.statusCode()).isEqualTo(204);
            assertThat(left.headers().firstValue("Set-Cookie").orElseThrow()).contains("Expires=Thu, 01 Jan 1970");
            assertThat(left.headers().firstValue("Clear-Site-Data")).contains("\"cache\"");
            // What is struck out is worth nothing from then on.
            assertThat(tokens.remove("ada's phone")).isEqualTo(1);
            assertThat(open.get("/api/overview", "Authorization", "Bearer " + read)
                            .statusCode())
                    .isEqualTo(401);
            int last = 0;
            for (int i = 0; i < 15; i++) {
                last = open.get("/api/overview", "Authorization", "Bearer guess" + i)
                        .statusCode();
            }
            assertThat(last).isEqualTo(429);
        }
    }

    /** What a page may try: each where a careless newsroom would let it out as markup. */
    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</title><svg onload=alert(1)>",
            "<!--head--><script>alert(1)</script>",
            "javascript:alert(1)",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "\u2028alert(1)\u2029",
            "${alert(1)} {{alert(1)}} `alert(1)`",
            "<iframe srcdoc=\"<script>alert(1)</script>\">");

    @Test
    void nothingOfAPageIsEverMarkup() {
        int number = 0;
        for (String attack : ATTACKS) {
            String words = Markup.escape(attack);
            String html = "<html><head><title>" + words + "</title><meta name=\"description\" content=\"" + words
                    + "\">"
                    + "<meta property=\"og:site_name\" content=\"" + words + "\"><meta name=\"author\" content=\""
                    + words + "\">"
                    + "<meta property=\"article:section\" content=\"" + words + "\"></head><body><article><h1>" + words
                    + "</h1>"
                    + "<p>The minister said the talks " + words + " would go on for another week in the capital.</p>"
                    + "<p>\"We will not " + words
                    + " leave,\" the minister told reporters on Monday.</p></article></body></html>";
            String id = room.add(html, "https://a.example/" + number++);
            String path = String.valueOf(Room.at(Room.object(room.get("/api/articles/" + id)), "article")
                    .text("path"));
            HttpResponse<String> answer = room.get(path);
            String page = answer.body();
            assertThat(page)
                    .describedAs(attack + " at " + path + " " + answer.statusCode())
                    .contains("</head>");
            String head = page.substring(0, page.indexOf("</head>"));
            assertThat(head).describedAs(attack).contains("og:title");
            // The one script with words of the page in it is data, and nothing in it can end it.
            String[] pieces = head.split("<script type=\"application/ld\\+json\">", -1);
            assertThat(pieces).hasSize(2);
            String data = pieces[1].substring(0, pieces[1].indexOf("</script>"));
            assertThat(data).doesNotContain("<").doesNotContain("\u2028");
            assertThat(JsonValue.parse(data)).isInstanceOf(JsonValue.Members.class);
            assertThat(page)
                    .describedAs(attack)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x")
                    .doesNotContain("<svg onload")
                    .doesNotContain("<iframe");
            assertThat(
                            org.jsoup.Jsoup.parse(page)
                                    .select(
                                            "script:not([src]):not([type=application/ld+json]), [onerror], [onload], [onmouseover], iframe, svg"))
                    .describedAs(attack)
                    .isEmpty();
            HttpResponse<String> search = room.get("/api/search?q=minister");
            assertThat(search.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        }
        for (String feed : List.of("/search.rss?q=minister", "/api/exports/atom?q=minister")) {
            String xml = room.get(feed).body();
            assertThat(xml).doesNotContain("<script").doesNotContain("<img").doesNotContain("<svg");
        }
    }

    @Test
    void anAddressThatIsAScriptIsNoLink() {
        String id = room.add(
                "<article><h1>Calm</h1><p>The council met on Monday and agreed to meet again next week.</p></article>",
                "javascript:alert(1)");
        assertThat(Room.at(Room.object(room.get("/api/articles/" + id)), "article")
                        .get("url"))
                .isEqualTo(new JsonValue.Nothing());
    }
}
