package org.dateline.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    @TempDir
    Path folder;

    @Test
    void aPageIsAPageByWhateverName() {
        byte[] page = WarcBytes.bytes(WarcBytes.page("Quay reopens"));
        for (String name : List.of("page.html", "no ending", "pâge ☃.warc.gz", "a\nb", "-", "100% 'quoted' \"name\"")) {
            List<SourceItem> items = Items.all(Items.write(folder, name, page));
            assertThat(items).as(name).singleElement().isInstanceOf(SourceItem.Found.class);
            List<SourceItem> packed = Items.all(Items.write(folder, name, WarcBytes.gzip(page)));
            assertThat(Items.text(packed.get(0))).isEqualTo(WarcBytes.page("Quay reopens"));
        }
    }

    @Test
    void whatIsNoPageIsAFailureIfNamedAndPassedOverInAFolder() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        Path file = Items.write(folder, "x.html", png);
        assertThat(Items.words(Items.all(file))).containsExactly("failed is no text of any kind");
        try (SourceReader reader = SourceFiles.open(Items.file(file, false), Resumption.START, Limits.USUAL)) {
            assertThat(reader.next()).isInstanceOf(SourceItem.Skipped.class);
        }
        assertThat(Items.words(Items.all(Items.write(folder, "e", new byte[0]))))
                .containsExactly("failed is empty");
        byte[] zip = {'P', 'K', 3, 4, 0, 0};
        assertThat(Items.words(Items.all(Items.write(folder, "z", zip))))
                .containsExactly("failed is packed in a way that is not unpacked here");
    }

    @Test
    void textInTwoBytesACharacterIsText() {
        Path file = Items.write(folder, "u", "\ufeffThe minister resigned.".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Items.all(file)).singleElement().isInstanceOf(SourceItem.Found.class);
    }

    @Test
    void aPageThatIsTooLargeIsRefusedPackedOrNot() {
        byte[] large = new byte[20_000];
        Arrays.fill(large, (byte) 'a');
        Limits limits = new Limits(10_000, 10_000);
        for (byte[] bytes : List.of(large, WarcBytes.gzip(large))) {
            List<SourceItem> items = Items.all(Items.write(folder, "l", bytes), Resumption.START, limits);
            assertThat(Items.words(items)).containsExactly("failed is larger than 10000 bytes, the limit");
        }
    }

    @Test
    void aFeedThatIsTooLargeIsRefused() {
        String feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>x</title>" + " ".repeat(20_000)
                + "</channel></rss>";
        List<SourceItem> items = Items.all(
                Items.write(folder, "f", WarcBytes.bytes(feed)), Resumption.START, new Limits(1 << 20, 10_000));
        assertThat(Items.words(items)).containsExactly("failed is larger than 10000 bytes, the limit");
    }

    @Test
    void linesGoOnBehindAnyLine() {
        String lines = """
                {"id": "1", "text": "The minister resigned.", "url": "https://a.example/1"}

                not json
                {"id": "2", "html": "<p>It rained.</p>"}
                {"id": "3"}
                {"id": "4", "text": "It snowed. ÄÖÜ"}""";
        for (boolean packed : new boolean[] {false, true}) {
            byte[] bytes = WarcBytes.bytes(lines);
            Path file = Items.write(folder, "d.jsonl", packed ? WarcBytes.gzip(bytes) : bytes);
            List<SourceItem> items = Items.all(file);
            assertThat(Items.words(items))
                    .hasSize(5)
                    .startsWith("found https://a.example/1")
                    .endsWith("found " + file + ":6");
            assertThat(((SourceItem.Failed) items.get(1)).message())
                    .startsWith(file + ", line 3: is not JSON")
                    .endsWith(
                            "Write one object a line, like {\"id\": \"1\", \"text\": \"...\", \"published\": \"2025-07-10\"}.");
            for (int i = 0; i < items.size(); i++) {
                Resumption behind = Resumption.after(items.get(i).position());
                assertThat(Items.words(Items.all(file, behind))).isEqualTo(Items.words(items.subList(i + 1, 5)));
            }
        }
    }

    @Test
    void packedLinesThatBreakOffGiveWhatThereIs() {
        byte[] lines =
                WarcBytes.gzip(WarcBytes.bytes("{\"text\": \"It rained in Tromsø on Friday.\"}\n".repeat(5_000)));
        List<SourceItem> items = Items.all(Items.write(folder, "d.jsonl.gz", Arrays.copyOf(lines, lines.length - 20)));
        assertThat(items.size()).isGreaterThan(100);
        assertThat(items.get(items.size() - 1)).isInstanceOf(SourceItem.Failed.class);
        assertThat(items.subList(0, items.size() - 1)).allMatch(item -> item instanceof SourceItem.Found);
    }

    @Test
    void aWalkMeetsFilesByNameAndIsNotLedInCircles() throws IOException {
        Path sub = Files.createDirectories(folder.resolve("b/c"));
        Items.write(sub, "2.html", new byte[] {'x'});
        Items.write(folder, "z.html", new byte[] {'x'});
        Items.write(folder, "a b.html", new byte[] {'x'});
        Items.write(folder, ".hidden", new byte[] {'x'});
        Files.createSymbolicLink(sub.resolve("round"), folder);
        Files.createSymbolicLink(folder.resolve("dead"), folder.resolve("nowhere"));
        FileWalk walk = new FileWalk(List.of(
                folder.toString(), "no such file", folder.resolve(".hidden").toString()));
        StringBuilder met = new StringBuilder();
        for (FileWalk.Step step = walk.next(); step != null; step = walk.next()) {
            met.append(
                            switch (step) {
                                case FileWalk.Step.File file ->
                                    folder.relativize(file.file().path()).toString();
                                case FileWalk.Step.Trouble trouble ->
                                    trouble.failed().message();
                            })
                    .append('\n');
        }
        assertThat(met.toString()).isEqualTo("""
                a b.html
                b/c/2.html
                z.html
                no such file: there is no such file. Check the spelling and the folder you are in.
                .hidden
                """);
    }

    @Test
    void aFeedGivesTheArticlesThatItHolds() {
        String whole = "&lt;p&gt;" + "The quay reopens on Friday. ".repeat(30) + "&lt;/p&gt;";
        String feed =
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Harbour Gazette</title><link>https://a.example/</link>"
                        + "<item><title>Quay &amp;amp; pier</title><link>https://a.example/1</link><pubDate>Thu, 12 Mar 2026 07:45:00 GMT</pubDate><description>"
                        + whole
                        + "</description></item><item><title>Teaser</title><link>/2</link><description>Short.</description></item></channel></rss>";
        List<SourceItem> items = Items.all(Items.write(folder, "f.xml", WarcBytes.bytes(feed)));
        assertThat(Items.words(items))
                .containsExactly(
                        "found https://a.example/1", "skipped only a teaser in the feed (watch fetches the page)");
        SourceItem.Found found = (SourceItem.Found) items.get(0);
        assertThat(found.document().known().publisher()).isEqualTo("The Harbour Gazette");
        assertThat(String.valueOf(found.document().known().published())).isEqualTo("2026-03-12T07:45Z");
        assertThat(Items.text(found)).contains("<h1>Quay &amp; pier</h1>").contains("<p>The quay reopens");
    }
}
