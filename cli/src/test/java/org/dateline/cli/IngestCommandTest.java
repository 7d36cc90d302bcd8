package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {

    @TempDir
    Path folder;

    @Test
    void takesInWhatIsNewAndSaysWhatCameOfIt() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.copy(Cli.EXAMPLES.resolve("page.html"), pages.resolve("näme with ☃.html"));
        Files.write(pages.resolve("empty"), new byte[0]);
        Cli.Result first = ingest(pages.toString());
        assertThat(first.out()).contains("1  article added").contains("1  passed over: in a folder: is empty");
        assertThat(first.error()).isEmpty();
        assertThat(first.code()).isZero();
        Cli.Result second = ingest(pages.toString());
        assertThat(second.out()).contains("2  sources passed over: taken in before and not changed");
        assertThat(second.code()).isZero();
    }

    @Test
    void whatFailsIsToldListedAndTriedAgain() throws IOException {
        Path missing = folder.resolve("missing.html");
        Cli.Result first =
                ingest(missing.toString(), Cli.EXAMPLES.resolve("page.html").toString());
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.error())
                .isEqualTo(missing + ": there is no such file. Check the spelling and the folder you are in.\n");
        assertThat(first.out())
                .contains("1  article added")
                .contains("1  document failed (dateline ingest --failures says why)");
        assertThat(ingest("--failures").out()).isEqualTo(first.error());
        Files.writeString(
                missing,
                "<html lang=\"en\"><head><title>Quay reopens</title></head><body><article><h1>Quay reopens</h1>"
                        + "<p>The harbour master said on Friday that the quay would open again.</p>".repeat(5)
                        + "</article></body></html>");
        assertThat(ingest("--retry-failed").code()).isZero();
        assertThat(ingest("--failures").out()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithTheArchive() throws IOException {
        Path file = Files.writeString(folder.resolve("archive"), "no folder");
        Cli.Result result = ingest(Cli.EXAMPLES.resolve("page.html").toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.error())
                .startsWith(file.toString())
                .doesNotContain("Exception")
                .hasLineCount(1);
        Cli.Result none = Cli.run(
                "ingest", "--failures", "--archive", folder.resolve("other").toString());
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.error()).contains("no archive");
    }

    @Test
    void wrongUsageIsToldBeforeAnythingIsTouched() {
        assertThat(ingest().error()).contains("no SOURCE given");
        assertThat(ingest("--retry-failed", "x").code()).isEqualTo(2);
        assertThat(ingest("--threads", "0", "x").error()).contains("--threads must be 1 or more");
        assertThat(ingest("--delay", "soon", "x").error()).contains("no span of time like 90s");
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @Test
    void watchesFeedsOnThisMachineOnlyIfAllowed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        serve(
                server,
                Map.of(
                        "/feed.xml",
                        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Harbour Gazette</title><item><title>Herring</title><link>"
                                + base + "/page.html</link></item><item><title>Gone</title><link>" + base
                                + "/gone</link></item></channel></rss>",
                        "/page.html",
                        Files.readString(Cli.EXAMPLES.resolve("page.html"))));
        server.start();
        try {
            Path list = folder.resolve("feeds.opml");
            Files.writeString(
                    list,
                    Cli.runWithInput(base + "/feed.xml\n" + base + "/no.xml\n", "opml", "-")
                            .out());
            Cli.Result refused = watch(list.toString());
            assertThat(refused.out())
                    .contains("failing, 1 time: 127.0.0.1 is at 127.0.0.1, which is no public address");
            deleteStates();
            Cli.Result first = watch("--allow-private", "--delay", "0s", list.toString());
            assertThat(first.out()).contains(base + "/feed.xml: works; 1 pages, 1 failed; next ");
            assertThat(first.out()).contains(base + "/no.xml: failing, 1 time: is answered with status 404");
            assertThat(first.error())
                    .isEqualTo(base + "/feed.xml, " + base
                            + "/gone: is answered with status 404. It is not there any more.\n");
            assertThat(watch("--allow-private", list.toString()).out()).isEmpty();
            assertThat(Cli.run("watch", "--status", "--archive", archive()).out())
                    .hasLineCount(2);
            assertThat(Cli.run("opml", "--plain", "--archive", archive()).out())
                    .isEqualTo(base + "/feed.xml\n" + base + "/no.xml\n");
            Cli.Result address = ingest("--allow-private", "--delay", "0s", base + "/page.html");
            assertThat(address.out()).contains("1  article that was there already");
        } finally {
            server.stop(0);
        }
    }

    private void deleteStates() throws IOException {
        try (var files = Files.list(folder.resolve("archive").resolve("feeds"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void serve(HttpServer server, Map<String, String> pages) {
        server.createContext("/", exchange -> {
            String page = pages.get(exchange.getRequestURI().getPath());
            byte[] body = (page == null ? "" : page).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(page == null ? 404 : 200, page == null ? -1 : body.length);
            if (page != null) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
    }

    private String archive() {
        return folder.resolve("archive").toString();
    }

    private Cli.Result ingest(String... arguments) {
        return run("ingest", arguments);
    }

    private Cli.Result watch(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "--once";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return run("watch", all);
    }

    private Cli.Result run(String command, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        all[1] = "--archive";
        all[2] = archive();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Cli.run(all);
    }
}
