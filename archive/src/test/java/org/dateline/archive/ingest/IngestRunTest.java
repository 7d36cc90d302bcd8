package org.dateline.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.Reader;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.Failure;
import org.dateline.archive.Paging;
import org.dateline.archive.query.Query;
import org.dateline.sources.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestRunTest {

    private static final Reader READER = Reader.standard();

    @TempDir
    Path folder;

    private final List<String> failures = new ArrayList<>();

    @Test
    void takesInAFolderOnce() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages/inner"));
        for (int i = 0; i < 5; i++) {
            Files.writeString(pages.resolve(i + ".html"), page(i));
        }
        Files.write(pages.resolve("picture"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        try (Archive archive = open()) {
            IngestReport first = run(archive).ingest(List.of(pages.toString()));
            assertThat(first.counts()).isEqualTo(new IngestCounts(5, 0, 0, 0, 1));
            assertThat(first.complete()).isEqualTo(6);
            IngestReport second = run(archive).ingest(List.of(pages.toString()));
            assertThat(second.counts()).isEqualTo(new IngestCounts(0, 0, 0, 0, 0));
            assertThat(second.known()).isEqualTo(6);
        }
    }

    @Test
    void whatWasTouchedIsReadAgainAndFoundTheSame() throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), page(1));
        try (Archive archive = open()) {
            run(archive).ingest(List.of(page.toString()));
            Files.setLastModifiedTime(page, FileTime.fromMillis(12345));
            assertThat(run(archive).ingest(List.of(page.toString())).counts())
                    .isEqualTo(new IngestCounts(0, 0, 1, 0, 0));
            Files.writeString(page, page(1).replace("on Friday", "on Saturday, the port office said later"));
            assertThat(run(archive).ingest(List.of(page.toString())).counts())
                    .isEqualTo(new IngestCounts(0, 1, 0, 0, 0));
        }
    }

    /** Stopped after each of its articles in turn, an archive of the web is taken in whole and nothing twice. */
    @Test
    void aWebArchiveGoesOnWhereItWasStopped() throws IOException {
        Path warc = Files.write(folder.resolve("w.warc.gz"), warc(12, -1));
        int runs = 0;
        long added = 0;
        boolean done = false;
        while (!done) {
            try (Archive archive = open()) {
                IngestRun[] run = new IngestRun[1];
                run[0] =
                        new IngestRun(archive, READER, new IngestSettings(1, Limits.USUAL, null), new IngestListener() {
                            @Override
                            public void progress(IngestProgress progress) {
                                run[0].stop();
                            }
                        });
                IngestReport report = run[0].ingest(List.of(warc.toString()));
                added += report.counts().added();
                assertThat(report.counts().same()).isZero();
                done = report.known() == 1 || !report.stopped();
            }
            runs++;
            assertThat(runs).isLessThan(30);
        }
        assertThat(runs).isGreaterThan(10);
        assertThat(added).isEqualTo(12);
        try (Archive archive = open()) {
            assertThat(run(archive).ingest(List.of(warc.toString())).known()).isEqualTo(1);
        }
    }

    /** The process is killed: nothing is closed, and what is on the disk is all that counts. */
    @Test
    void theMarkAndTheArticleAreOnTheDiskTogether() throws IOException {
        Path warc = Files.write(folder.resolve("w.warc.gz"), warc(6, -1));
        try (Archive archive = open()) {
            run(archive).ingest(List.of(warc.toString()));
            String state = archive.sources().state(warc.toString()).orElse("");
            assertThat(state).endsWith(" complete");
            assertThat(archive.sources().all()).hasSize(1);
        }
    }

    @Test
    void whatFailsIsListedAndTheRestIsTakenIn() throws IOException {
        Path warc = Files.write(folder.resolve("w.warc.gz"), warc(5, 2));
        Path empty = Files.write(folder.resolve("empty.html"), new byte[0]);
        Path lines = Files.writeString(
                folder.resolve("d.jsonl"),
                "{\"text\": \"" + "The minister resigned on Friday. ".repeat(20) + "\"}\nbroken\n");
        String nowhere = folder.resolve("nowhere").toString();
        List<String> names = List.of(nowhere, empty.toString(), warc.toString(), lines.toString());
        try (Archive archive = open()) {
            IngestReport report = run(archive).ingest(names);
            assertThat(report.counts().added()).isEqualTo(5);
            assertThat(report.counts().failed()).isEqualTo(4);
            assertThat(failures).hasSize(4).allSatisfy(line -> assertThat(line).startsWith(folder.toString()));
            assertThat(archive.failures().list())
                    .extracting(Failure::document)
                    .contains(nowhere, empty.toString(), lines + ", line 2");
            // Once more: what cannot be read is not read again, what could not be had is looked for again.
            failures.clear();
            run(archive).ingest(names);
            assertThat(failures).singleElement().asString().contains("there is no such file");
        }
    }

    @Test
    void whatFailedIsTriedAgainAlone() throws IOException {
        Path late = folder.resolve("late.html");
        Path lines = folder.resolve("d.jsonl");
        String good = "{\"text\": \"" + "The minister resigned on Friday. ".repeat(20) + "\"}\n";
        Files.writeString(lines, good + "broken\n");
        try (Archive archive = open()) {
            run(archive).ingest(List.of(late.toString(), lines.toString()));
            assertThat(archive.failures().list()).hasSize(2);
            Files.writeString(late, page(7));
            Files.writeString(lines, good + good.replace("minister", "mayor"));
            IngestReport report = run(archive).retryFailed();
            assertThat(report.counts()).isEqualTo(new IngestCounts(2, 0, 0, 0, 0));
            assertThat(archive.failures().list()).isEmpty();
        }
    }

    @Test
    void anyNumberOfThreadsMakesTheSameArchive() throws IOException {
        Path warc = Files.write(folder.resolve("w.warc.gz"), warc(20, -1));
        List<List<String>> ids = new ArrayList<>();
        for (int threads : new int[] {1, 4}) {
            try (Archive archive = Archive.open(folder.resolve("archive" + threads))) {
                new IngestRun(archive, READER, new IngestSettings(threads, Limits.USUAL, null), IngestListener.NONE)
                        .ingest(List.of(warc.toString()));
                archive.awaitIndex();
                ids.add(archive.articles().list(Query.EVERYTHING, Paging.first(100)).items().stream()
                        .map(article -> article.id() + " " + article.headline())
                        .toList());
            }
        }
        assertThat(ids.get(0)).hasSize(20).isEqualTo(ids.get(1));
    }

    @Test
    void theArchiveDoesNotTakeItselfIn() throws IOException {
        Files.writeString(folder.resolve("a.html"), page(1));
        try (Archive archive = open()) {
            IngestReport report = run(archive).ingest(List.of(folder.toString()));
            assertThat(report.counts().added()).isEqualTo(1);
            assertThat(report.skipped()).containsKey("file of the archive itself");
        }
    }

    @Test
    void theWebIsNotAskedUnlessItMay() {
        try (Archive archive = open()) {
            assertThat(run(archive)
                            .ingest(List.of("https://a.example/feed"))
                            .counts()
                            .failed())
                    .isEqualTo(1);
            assertThat(failures).singleElement().asString().contains("is on the web, which is not asked here");
        }
    }

    @Test
    void aClosedArchiveEndsTheRun() throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), page(1));
        Archive archive = open();
        IngestRun run = run(archive);
        archive.close();
        assertThatThrownBy(() -> run.ingest(List.of(page.toString()))).isInstanceOf(ArchiveException.class);
    }

    private Archive open() {
        return Archive.open(folder.resolve("archive"));
    }

    private IngestRun run(Archive archive) {
        return new IngestRun(archive, READER, new IngestSettings(2, Limits.USUAL, null), new IngestListener() {
            @Override
            public void failed(String line) {
                failures.add(line);
            }
        });
    }

    private static String page(int number) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>Quay " + number
                + " reopens</title><link rel=\"canonical\" href=\"https://a.example/quay/" + number
                + "\"></head><body><article><h1>Quay " + number
                + " reopens</h1>"
                + ("<p>The harbour master said on Friday that quay number " + number
                                + " would open again after the repairs, which had taken three weeks.</p>")
                        .repeat(4)
                + "</article></body></html>";
    }

    /** Pages as a crawler keeps them; of one the page is packed and cut off. */
    private static byte[] warc(int pages, int broken) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < pages; i++) {
            String headers = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                    + (i == broken ? "Content-Encoding: gzip\r\n" : "") + "\r\n";
            byte[] body =
                    i == broken ? new byte[] {0x1F, (byte) 0x8B, 8, 0, 0} : page(i).getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream record = new ByteArrayOutputStream();
            int length = headers.length() + body.length;
            record.writeBytes(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/quay/" + i
                            + "\r\nWARC-Date: 2026-03-12T07:45:00Z\r\nWARC-Record-ID: <urn:uuid:0000000" + (i + 10)
                            + "-0000-0000-0000-000000000000>\r\nContent-Type: application/http\r\nContent-Length: "
                            + length + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            record.writeBytes(headers.getBytes(StandardCharsets.UTF_8));
            record.writeBytes(body);
            record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            try (GZIPOutputStream member = new GZIPOutputStream(all)) {
                member.write(record.toByteArray());
            }
        }
        return all.toByteArray();
    }
}
