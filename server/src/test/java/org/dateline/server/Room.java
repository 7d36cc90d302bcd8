package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.Reader;
import org.dateline.archive.Archive;
import org.dateline.formats.JsonValue;

/** A newsroom in a folder of its own, with a client. Every answer is held against the contract. */
final class Room implements AutoCloseable {

    static final Contract CONTRACT = new Contract();
    static final Reader READER = Reader.standard();

    final Path folder;
    final Archive archive;
    final Newsroom newsroom;
    final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Room(ServerSettings settings) {
        try {
            folder = Files.createTempDirectory("room");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        archive = Archive.open(folder);
        newsroom = Newsroom.open(archive, settings, "0", READER);
    }

    /** One on a free port that only this machine reaches. */
    static Room local() {
        return new Room(ServerSettings.loopback(0));
    }

    /** One with the sample set read. */
    static Room withSamples() {
        Room room = local();
        assertThat(room.post("/api/demo", "{}").statusCode()).isEqualTo(202);
        room.awaitIngest();
        return room;
    }

    /** Reads a page of our own into the archive; its id. */
    String add(String html, String url) {
        String id = archive.add(READER.read(org.dateline.Document.html(html, url)
                        .with(new org.dateline.Document.Known(null, url, null, null))))
                .id();
        archive.awaitIndex();
        return id;
    }

    void awaitIngest() {
        for (int i = 0; i < 3000; i++) {
            String state = String.valueOf(object(get("/api/ingest")).text("state"));
            if (!state.equals("running") && !state.equals("stopping")) {
                archive.awaitIndex();
                return;
            }
            pause(50);
        }
        throw new AssertionError("the ingest does not end");
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + newsroom.port() + path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofMinutes(2));
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.GET().build());
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(json)).build());
    }

    HttpResponse<String> head(String path) {
        return send(request(path).HEAD().build());
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE().build());
    }

    /** Sends, and holds the answer against the contract if it is of the API. */
    HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            String path = request.uri().getRawPath();
            boolean headersOnly = request.method().equals("HEAD");
            if (documented(path, response.statusCode()) && !headersOnly) {
                assertThat(CONTRACT.faults(
                                request.method(),
                                path,
                                response.statusCode(),
                                response.headers().firstValue("Content-Type").orElse(null),
                                response.headers()
                                                .firstValue("Content-Encoding")
                                                .isPresent()
                                        ? Contract.PACKED
                                        : response.body()))
                        .describedAs(request.method() + " " + request.uri() + " " + response.statusCode())
                        .isEmpty();
            }
            if (response.statusCode() >= 400 && path.startsWith("/api") && !headersOnly) {
                assertThat(response.headers().firstValue("Content-Type").orElse(""))
                        .startsWith(Problem.MEDIA_TYPE);
                assertThat(object(response).text("detail")).isNotBlank();
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What every operation may answer (no token, another site, too much, a fault) is said once for all in the contract's introduction. */
    private static boolean documented(String path, int status) {
        return (path.startsWith("/api/") && path.length() > "/api/".length()
                        || path.equals("/health")
                        || path.equals("/metrics"))
                && !path.equals("/api/style.css")
                && !path.startsWith("/api/no-such")
                && Stream.of(401, 403, 421, 429, 405, 408).noneMatch(each -> each == status);
    }

    static JsonValue.Members object(HttpResponse<String> response) {
        return (JsonValue.Members) JsonValue.parse(response.body());
    }

    /** An object in an object, which must be there. */
    static JsonValue.Members at(JsonValue.Members object, String name) {
        return Objects.requireNonNull(object.members(name), name);
    }

    /** A whole number in an object, which must be there. */
    static long number(JsonValue.Members object, String name) {
        return ((JsonValue.Numeral) Objects.requireNonNull(object.get(name), name)).toLong();
    }

    /** A member of the first of a list, as text. */
    static String first(HttpResponse<String> response, String list, String member) {
        return String.valueOf(((JsonValue.Members) object(response).items(list).get(0)).text(member));
    }

    @Override
    public void close() {
        newsroom.close();
        archive.close();
        client.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
