package org.dateline.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebArchiveReaderTest {

    private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givesPagesAndAWordOnEachThatIsNone(boolean packed) {
        byte[] page = WarcBytes.bytes(WarcBytes.page("Quay reopens"));
        WarcBytes warc = new WarcBytes(packed)
                .record("warcinfo", "", "Content-Type: application/warc-fields\r\n", WarcBytes.bytes("software: x\r\n"))
                .record(
                        "request",
                        "https://a.example/1",
                        "Content-Type: application/http\r\n",
                        WarcBytes.bytes("GET / HTTP/1.1\r\n\r\n"))
                .response("https://a.example/1", HTML, page)
                .response("https://a.example/p.png", "Content-Type: image/png\r\n", new byte[] {1, 2})
                .http("https://a.example/2", "HTTP/1.1 301 Moved\r\nLocation: /1\r\n" + HTML, new byte[0])
                .record("resource", "https://a.example/3", HTML, page)
                .record(
                        "revisit",
                        "https://a.example/1",
                        "WARC-Profile: x\r\nContent-Type: application/http\r\n",
                        WarcBytes.bytes("HTTP/1.1 200 OK\r\n\r\n"))
                .record("conversion", "https://a.example/4", "Content-Type: text/plain\r\n", WarcBytes.bytes("Words."))
                .record(
                        "metadata",
                        "https://a.example/1",
                        "Content-Type: application/warc-fields\r\n",
                        WarcBytes.bytes("a: b\r\n"))
                .response("https://a.example/5", "", page);
        List<SourceItem> items = Items.all(Items.write(folder, "any name", warc.toBytes()));
        assertThat(Items.words(items))
                .containsExactly(
                        "found https://a.example/1",
                        "skipped not a page (image/png)",
                        "skipped status 301",
                        "found https://a.example/3",
                        "skipped same as a page fetched before (revisit record)",
                        "found https://a.example/4",
                        "found https://a.example/5");
        SourceItem.Found first = (SourceItem.Found) items.get(0);
        assertThat(first.document().mediaType()).isEqualTo("text/html; charset=utf-8");
        assertThat(first.document().retrieved()).isEqualTo("2026-03-12T07:45:00Z");
        assertThat(first.document().known().url()).isEqualTo("https://a.example/1");
        assertThat(Items.text(first)).isEqualTo(WarcBytes.page("Quay reopens"));
    }

    @Test
    void undoesWhatWasDoneForTheWayAndBelievesTheBytesWhereTheHeaderIsWrong() throws IOException {
        byte[] page = WarcBytes.bytes(WarcBytes.page("Quay reopens"));
        byte[] chunked = WarcBytes.bytes("a\r\n0123456789\r\n0\r\n\r\n");
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(deflated)) {
            stream.write(page);
        }
        byte[] brotli = Base64.getDecoder().decode("GzUA+I1Utb8Uk6NrnzS2Nz0II8PIo40Q5RiZJFKzVIc+BQ==");
        WarcBytes warc = new WarcBytes(false)
                .response("https://a.example/gzip", HTML + "Content-Encoding: gzip\r\n", WarcBytes.gzip(page))
                .response("https://a.example/plain", HTML + "Content-Encoding: gzip\r\n", page)
                .response("https://a.example/chunked", HTML + "Transfer-Encoding: chunked\r\n", chunked)
                .response("https://a.example/unchunked", HTML + "Transfer-Encoding: chunked\r\n", page)
                .response("https://a.example/deflate", HTML + "Content-Encoding: deflate\r\n", deflated.toByteArray())
                .response("https://a.example/crawl", HTML + "X-Crawl-Content-Encoding: gzip\r\n", page)
                .response("https://a.example/unknown", HTML + "Content-Encoding: snappy\r\n", new byte[] {9, 9, 9})
                .response(
                        "https://a.example/broken",
                        HTML + "Content-Encoding: gzip\r\n",
                        Arrays.copyOf(WarcBytes.gzip(page), 40))
                .response("https://a.example/brotli", HTML + "Content-Encoding: br\r\n", brotli);
        List<SourceItem> items = Items.all(Items.write(folder, "w", warc.toBytes()));
        for (int i : new int[] {0, 1, 3, 4, 5}) {
            assertThat(Items.text(items.get(i))).isEqualTo(WarcBytes.page("Quay reopens"));
        }
        assertThat(Items.text(items.get(2))).isEqualTo("0123456789");
        assertThat(((SourceItem.Failed) items.get(6)).problem()).contains("packed as \"snappy\"");
        assertThat(((SourceItem.Failed) items.get(7)).problem()).contains("cannot be unpacked");
        assertThat(items).hasSize(9);
        assertThat(Items.text(items.get(8))).contains("Hello, brotli");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void damageInTheMiddleCostsOnlyWhatIsDamaged(boolean packed) {
        WarcBytes warc = new WarcBytes(packed).response("https://a.example/1", HTML, page(1));
        int start = warc.size();
        warc.response("https://a.example/2", HTML, page(2));
        int end = warc.size();
        warc.response("https://a.example/3", HTML, page(3)).response("https://a.example/4", HTML, page(4));
        byte[] bytes = warc.toBytes();
        // The head of the record, so that nothing of it can be believed.
        Arrays.fill(bytes, start + (packed ? 12 : 0), packed ? end - 10 : start + 100, (byte) 'X');
        List<SourceItem> items = Items.all(Items.write(folder, "w", bytes));
        assertThat(Items.words(items)).hasSize(4);
        assertThat(Items.words(items).get(0)).isEqualTo("found https://a.example/1");
        SourceItem.Failed failed = (SourceItem.Failed) items.get(1);
        assertThat(failed.message()).contains("is damaged or breaks off").contains("at byte " + end);
        assertThat(Items.words(items).subList(2, 4))
                .containsExactly("found https://a.example/3", "found https://a.example/4");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFileCutAnywhereGivesWhatIsWholeAndSaysThatItBreaksOff(boolean packed) {
        WarcBytes warc = new WarcBytes(packed).response("https://a.example/1", HTML, page(1));
        int first = warc.size();
        byte[] bytes = warc.response("https://a.example/2", HTML, page(2)).toBytes();
        for (int cut = first + 15; cut < bytes.length - 12; cut += 37) {
            List<SourceItem> items = Items.all(Items.write(folder, "w" + cut, Arrays.copyOf(bytes, cut)));
            assertThat(Items.words(items)).as("cut at %d", cut).hasSize(2).startsWith("found https://a.example/1");
            assertThat(items.get(1)).as("cut at %d", cut).isInstanceOf(SourceItem.Failed.class);
        }
    }

    @Test
    void goesOnBehindAnyItem() {
        for (boolean packed : new boolean[] {false, true}) {
            WarcBytes warc = new WarcBytes(packed);
            for (int i = 0; i < 6; i++) {
                warc.response("https://a.example/" + i, i == 3 ? "Content-Type: image/png\r\n" : HTML, page(i));
            }
            Path file = Items.write(folder, "w" + packed, warc.toBytes());
            checkResumption(file);
        }
    }

    /** Some tools pack the whole file as one member of gzip: no record starts where its bytes say. */
    @Test
    void goesOnInAFileThatIsPackedAsAWhole() {
        WarcBytes warc = new WarcBytes(false);
        for (int i = 0; i < 6; i++) {
            warc.response("https://a.example/" + i, HTML, page(i));
        }
        checkResumption(Items.write(folder, "w.gz", WarcBytes.gzip(warc.toBytes())));
    }

    private static void checkResumption(Path file) {
        List<SourceItem> items = Items.all(file);
        assertThat(items).hasSize(6);
        for (int i = 0; i < items.size(); i++) {
            Resumption behind = Resumption.after(items.get(i).position());
            assertThat(Items.words(Items.all(file, behind))).isEqualTo(Items.words(items.subList(i + 1, items.size())));
            assertThat(Items.words(Items.all(file, new Resumption(i + 1, -1))))
                    .isEqualTo(Items.words(items.subList(i + 1, items.size())));
        }
    }

    @Test
    void whatIsTooLargeIsNamedAndPassedOver() {
        WarcBytes warc = new WarcBytes(true)
                .response("https://a.example/1", HTML, new byte[400_000])
                .response(
                        "https://a.example/bomb",
                        HTML + "Content-Encoding: gzip\r\n",
                        WarcBytes.gzip(new byte[5_000_000]))
                .response("https://a.example/film", "Content-Type: video/mp4\r\n", new byte[400_000])
                .response("https://a.example/2", HTML, page(2));
        List<SourceItem> items =
                Items.all(Items.write(folder, "w", warc.toBytes()), Resumption.START, new Limits(10_000, 10_000));
        assertThat(Items.words(items))
                .containsExactly(
                        "failed is larger than 10000 bytes, the limit (--max-bytes)",
                        "failed is larger than 10000 bytes, the limit (--max-bytes)",
                        "skipped not a page (video/mp4)",
                        "found https://a.example/2");
    }

    @Test
    void readsTheOlderFormat() {
        String page = WarcBytes.page("Quay reopens");
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
        String info = "1 0 Nobody\nURL IP-address Archive-date Content-type Archive-length\n";
        String arc = "filedesc://x.arc 127.0.0.1 20260312074500 text/plain " + info.length() + "\n" + info + "\n"
                + "https://a.example/1 192.0.2.7 20260312074500 text/html " + http.length() + "\n" + http + "\n"
                + "https://a.example/a b 192.0.2.7 20260312074500 text/html " + http.length() + "\n" + http + "\n"
                + "https://a.example/3 192.0.2.7 20260312074500 text/html " + http.length() + "\n" + http + "\n";
        List<SourceItem> items = Items.all(Items.write(folder, "x", WarcBytes.bytes(arc)));
        assertThat(Items.words(items)).startsWith("found https://a.example/1").endsWith("found https://a.example/3");
        assertThat(items).hasSize(3);
        assertThat(items.get(1)).isInstanceOf(SourceItem.Failed.class);
    }

    private static byte[] page(int number) {
        return WarcBytes.bytes(WarcBytes.page("Headline number " + number));
    }
}
