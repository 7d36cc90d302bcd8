package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.dateline.archive.Archive;
import org.dateline.archive.FullDisk;
import org.dateline.formats.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around a newsroom. */
class FaultTest {

    private static Room impatient() {
        return new Room(ServerSettings.loopback(0).withPatience(Duration.ofMillis(1_500)));
    }

    @Test
    void anUploadThatStopsHalfwayIsLetGo() throws IOException {
        try (Room room = impatient();
                RawConnection half = new RawConnection(room.newsroom.port(), 30_000)) {
            half.send(
                    "POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nThe minister");
            assertThat(half.rest()).startsWith("HTTP/1.1 408").contains("Nothing was done");
            assertThat(room.get("/api/overview").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aHeaderThatNeverEndsIsLetGo() throws IOException {
        try (Room room = impatient();
                RawConnection half = new RawConnection(room.newsroom.port(), 30_000)) {
            half.send("GET /api/overview HTTP/1.1\r\nHost: local");
            half.rest();
        }
    }

    @Test
    void anUploadOfAByteNowAndThenIsLetGo() throws IOException {
        try (Room room = impatient();
                RawConnection drip = new RawConnection(room.newsroom.port(), 30_000)) {
            drip.send(
                    "POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n");
            Thread dripper = Thread.startVirtualThread(() -> {
                try {
                    for (int i = 0; i < 100; i++) {
                        drip.send("x");
                        Room.pause(200);
                    }
                } catch (IOException e) {
                    // Let go, as it should be.
                }
            });
            assertThat(drip.rest()).startsWith("HTTP/1.1 408");
            dripper.interrupt();
        }
    }

    @Test
    void aListenerThatNeverReadsHoldsNobodyUp() throws IOException {
        try (Room room = impatient();
                RawConnection deaf = new RawConnection(room.newsroom.port(), 30_000);
                RawConnection good = new RawConnection(room.newsroom.port(), 30_000)) {
            deaf.send("GET /api/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
            good.send("GET /api/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
            byte[] first = new byte[16];
            assertThat(good.socket.getInputStream().read(first)).isPositive();
            Thread reading = Thread.startVirtualThread(() -> {
                try {
                    good.socket.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
                } catch (IOException e) {
                    // The test is over.
                }
            });
            String words = "x".repeat(60_000);
            for (int i = 0; i < 1_000; i++) {
                room.newsroom.live().tell("story", json -> json.text("story", words));
            }
            // The archive has not waited, and others are still told.
            String id = room.add(
                    "<article><h1>Calm</h1><p>The council met on Monday and agreed to meet again.</p></article>",
                    "https://a.example/");
            assertThat(room.get("/api/articles/" + id).statusCode()).isEqualTo(200);
            for (int i = 0; i < 400 && listeners(room) > 1; i++) {
                Room.pause(50);
            }
            assertThat(listeners(room)).isEqualTo(1);
            assertThat(reading.isAlive()).isTrue();
        }
    }

    private static long listeners(Room room) {
        return room.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("dateline_live_listeners "))
                .map(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElse(-1L);
    }

    @Test
    void whatHappensIsToldAsItHappens() throws IOException {
        try (Room room = Room.local();
                RawConnection live = new RawConnection(room.newsroom.port(), 30_000)) {
            live.send("GET /api/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
            byte[] heard = new byte[16];
            assertThat(live.socket.getInputStream().read(heard)).isPositive();
            String id = room.add(
                    "<article><h1>Calm</h1><p>The council met on Monday and agreed to meet again.</p></article>",
                    "https://a.example/");
            StringBuilder text = new StringBuilder();
            byte[] buffer = new byte[4096];
            while (text.indexOf("\n\n", Math.max(0, text.indexOf("event: article"))) < 0
                    || text.indexOf("event: article") < 0) {
                int read = live.socket.getInputStream().read(buffer);
                assertThat(read).isPositive();
                text.append(new String(buffer, 0, read, java.nio.charset.StandardCharsets.UTF_8));
            }
            assertThat(text).contains("text/event-stream").contains("\"id\":\"" + id + "\"");
        }
    }

    @Test
    void anIndexThatSomebodyDeletesIsMadeAgain() throws IOException {
        try (Room room = Room.local()) {
            room.add(
                    "<article><h1>Ferry resumes</h1><p>The ferry between the islands resumed on Monday after a strike.</p></article>",
                    "https://a.example/1");
            assertThat(room.get("/api/search?q=ferry").body()).contains("\"total\":1");
            Path index = room.folder.resolve("index");
            try (Stream<Path> files = Files.walk(index)) {
                files.sorted((a, b) -> b.compareTo(a))
                        .forEach(file -> file.toFile().delete());
            }
            assertThat(room.get("/health").body()).contains("degraded").contains("made again");
            for (int i = 0; i < 200 && !Files.isDirectory(index); i++) {
                Room.pause(50);
            }
            String id = room.add(
                    "<article><h1>Bridge opens</h1><p>The bridge over the river opened on Monday, the mayor said.</p></article>",
                    "https://a.example/2");
            for (int i = 0;
                    i < 200
                            && !room.get("/api/search?q=bridge OR ferry".replace(" ", "%20"))
                                    .body()
                                    .contains("\"total\":2");
                    i++) {
                Room.pause(50);
            }
            assertThat(room.get("/api/search?q=ferry").body()).contains("\"total\":1");
            assertThat(room.get("/api/search?q=bridge").body()).contains(id);
        }
    }

    /** A file of so many documents, one a line. */
    private static Path councils(Path folder, int documents) throws IOException {
        Path lines = folder.resolve("many.jsonl");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < documents; i++) {
            text.append("{\"id\":\"n")
                    .append(i)
                    .append("\",\"url\":\"https://a.example/")
                    .append(i)
                    .append("\",\"text\":\"The council of town ")
                    .append(i)
                    .append(" met on Monday. The mayor said that it would meet again.\"}\n");
        }
        return Files.writeString(lines, text);
    }

    @Test
    void anIngestUnderWayIsBroughtToAGoodEnd(@TempDir Path folder) throws IOException {
        Path lines = councils(folder, 3_000);
        Path kept;
        try (Room room = Room.local()) {
            kept = room.folder;
            assertThat(room.post("/api/ingest", "{\"sources\":[\"" + lines + "\"]}")
                            .statusCode())
                    .isEqualTo(202);
            assertThat(room.post("/api/ingest", "{\"sources\":[\"" + lines + "\"]}")
                            .statusCode())
                    .isEqualTo(409);
            while (room.archive.maintenance().stats().articles() < 20) {
                Room.pause(20);
            }
            String ending = room.newsroom.end();
            assertThat(ending).contains("stopped").contains("goes on from there");
            long articles = room.archive.maintenance().stats().articles();
            assertThat(articles).isBetween(20L, 2_999L);
            assertThat(room.archive.maintenance().check()).isEmpty();
            // The same ingest goes on, and nothing is there twice.
            try (Newsroom again = Newsroom.open(room.archive, ServerSettings.loopback(0), "0", Room.READER)) {
                assertThat(again.port()).isPositive();
            }
        }
        assertThat(kept).doesNotExist();
    }

    @Test
    void anIngestCanBeStopped(@TempDir Path folder) throws IOException {
        Path lines = folder.resolve("many.jsonl");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append("{\"id\":\"n")
                    .append(i)
                    .append("\",\"text\":\"The council of town ")
                    .append(i)
                    .append(" met on Monday.\"}\n");
        }
        Files.writeString(lines, text);
        try (Room room = Room.local()) {
            assertThat(room.post("/api/ingest", "{\"sources\":[\"" + lines + "\"]}")
                            .statusCode())
                    .isEqualTo(202);
            assertThat(room.delete("/api/ingest").statusCode()).isEqualTo(202);
            room.awaitIngest();
            assertThat(Room.object(room.get("/api/ingest")).text("state")).isEqualTo("stopped");
            assertThat(room.post("/api/ingest", "{\"sources\":[\"" + folder.resolve("nowhere") + "\"]}")
                            .statusCode())
                    .isEqualTo(202);
            room.awaitIngest();
            assertThat(Room.object(room.get("/api/failures")).items("items")).hasSize(1);
        }
    }

    @Test
    void anArchiveThatMayOnlyBeReadSaysSo() {
        try (Room writer = Room.local()) {
            writer.add(
                    "<article><h1>Ferry</h1><p>The ferry between the islands resumed on Monday after a strike.</p></article>",
                    "https://a.example/1");
            try (Archive reading = Archive.openForReading(writer.folder);
                    Newsroom newsroom = Newsroom.open(reading, ServerSettings.loopback(0), "0", Room.READER)) {
                java.net.http.HttpRequest save = java.net.http.HttpRequest.newBuilder(
                                java.net.URI.create(newsroom.address() + "api/decisions"))
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"0\"")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                                "{\"act\":\"rename\",\"subject\":\"e1\",\"value\":\"X\"}"))
                        .build();
                java.net.http.HttpResponse<String> refused = writer.send(save);
                assertThat(refused.statusCode()).isEqualTo(403);
                assertThat(refused.body()).contains("writable");
            }
        }
    }

    private static HttpResponse<String> rename(Room room, String subject, int number, long revision) {
        String name = number + " " + "x".repeat(400);
        return room.post(
                "/api/decisions",
                "{\"act\":\"rename\",\"subject\":\"" + subject + "\",\"value\":\"" + name + "\"}",
                "If-Match",
                "\"" + revision + "\"");
    }

    @Test
    void whereTheDiskIsFullNothingIsLostAndItGoesOnOnceThereIsRoom() {
        try (Room room = Room.local()) {
            String article = room.add(
                    "<article><h1>Ferry resumes</h1><p>The ferry between the islands resumed on Monday after a strike in Oslo.</p></article>",
                    "https://a.example/1");
            String subject = Room.first(room.get("/api/entities"), "items", "id");
            FullDisk.fill(room.archive);
            int accepted = 0;
            HttpResponse<String> answer = rename(room, subject, accepted, 0);
            while (answer.statusCode() == 201 && accepted < 3_000) {
                accepted++;
                answer = rename(room, subject, accepted, accepted);
            }
            // What to do, in the one shape of all problems.
            assertThat(answer.statusCode()).isEqualTo(507);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(Problem.MEDIA_TYPE);
            assertThat(Room.object(answer).text("detail")).contains("Make room").contains("send it again");
            // Reading goes on, and nothing half is there.
            assertThat(room.get("/api/articles/" + article).statusCode()).isEqualTo(200);
            assertThat(Room.number(Room.object(room.get("/api/revisions/" + subject)), "revision"))
                    .isEqualTo(accepted);
            // The same request goes through once there is room, without a restart.
            FullDisk.makeRoom(room.archive);
            assertThat(rename(room, subject, accepted, accepted).statusCode()).isEqualTo(201);
            assertThat(Room.object(room.get("/api/decisions?limit=1000")).items("items"))
                    .hasSize(Math.min(1000, accepted + 1));
            assertThat(room.archive.maintenance().check()).isEmpty();
        }
    }

    @Test
    void anIngestThatFillsTheDiskSaysSoAndGoesOnFromThere(@TempDir Path folder) throws IOException {
        Path lines = councils(folder, 60);
        String ingest = "{\"sources\":[\"" + lines + "\"]}";
        try (Room room = Room.local()) {
            FullDisk.fill(room.archive);
            assertThat(room.post("/api/ingest", ingest).statusCode()).isEqualTo(202);
            room.awaitIngest();
            JsonValue.Members status = Room.object(room.get("/api/ingest"));
            assertThat(status.text("state")).isEqualTo("failed");
            assertThat(status.text("message")).contains("the disk is full").contains("Make room");
            assertThat(room.get("/api/overview").statusCode()).isEqualTo(200);
            FullDisk.makeRoom(room.archive);
            assertThat(room.post("/api/ingest", ingest).statusCode()).isEqualTo(202);
            room.awaitIngest();
            assertThat(Room.object(room.get("/api/ingest")).text("state")).isEqualTo("finished");
            assertThat(room.archive.maintenance().stats().articles()).isEqualTo(60);
            assertThat(room.archive.maintenance().check()).isEmpty();
        }
    }
}
