package org.dateline.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    private static final String ADDRESS = "https://harbourgazette.example/feeds/all.xml";

    @TempDir
    Path folder;

    @Test
    void readsAtom() {
        Feed feed = read("""
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                  <title>The Harbour Gazette</title><link href="https://harbourgazette.example/"/><id>urn:x</id><updated>2026-03-12T08:00:00Z</updated>
                  <entry><title type="html">Herring &amp;amp; cod</title><id>urn:x:1</id><link href="../world/herring"/>
                    <published>2026-03-12T07:45:00+01:00</published><updated>2026-03-12T11:20:00Z</updated>
                    <author><name>Ingrid Solvang</name></author><content type="html">&lt;p&gt;Text&lt;/p&gt;</content></entry>
                </feed>""");
        assertThat(feed.title()).isEqualTo("The Harbour Gazette");
        FeedEntry entry = feed.entries().get(0);
        assertThat(entry.title()).isEqualTo("Herring & cod");
        assertThat(entry.url()).isEqualTo("https://harbourgazette.example/world/herring");
        assertThat(String.valueOf(entry.published())).isEqualTo("2026-03-12T06:45Z");
        assertThat(String.valueOf(entry.modified())).isEqualTo("2026-03-12T11:20Z");
        assertThat(entry.authors()).containsExactly("Ingrid Solvang");
        assertThat(entry.content()).isEqualTo("<p>Text</p>");
    }

    /** What goes wrong in the wild: an entity of HTML, a bare ampersand, a tag not closed, blanks before the beginning, cut off. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version=\"2.0\"><channel><title>A&nbsp;B</title><item><title>T</title><link>https://a.example/1</link></item></channel></rss>",
                "<rss version=\"2.0\"><channel><title>A & B</title><item><title>T</title><link>https://a.example/1</link></item></channel></rss>",
                "\n\n  <?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>A</title><item><title>T</title><link>https://a.example/1</link></item></channel></rss>",
                "<rss version=\"2.0\"><channel><title>A</title><item><title>T</title><link>https://a.example/1</link></item><item><title>Cut o",
                "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\"><rss version=\"0.91\"><channel><title>A</title><item><title>T</title><link>https://a.example/1</link></item></channel></rss>"
            })
    void readsWhatIsNotWellFormed(String xml) {
        assertThat(read(xml).entries().get(0).url()).isEqualTo("https://a.example/1");
    }

    @Test
    void neverReadsAnotherFileForAFeed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        for (String doctype : List.of(
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<!doctype rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<!-- <a> --><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<?x ?><!DOCTYPE rss SYSTEM \"" + secret.toUri() + "\" [<!ENTITY % x SYSTEM \"" + secret.toUri()
                        + "\">%x;]>")) {
            String xml = doctype + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>";
            assertThatThrownBy(() -> read(xml))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageContaining("defines XML entities of its own");
            assertThatThrownBy(() -> SitemapReader.read(bytes(xml), ADDRESS))
                    .isInstanceOf(UnreadableDocumentException.class);
            assertThatThrownBy(() -> Opml.read(bytes(xml), ADDRESS)).isInstanceOf(UnreadableDocumentException.class);
        }
        // In two bytes a character, where the eye of a filter sees nothing.
        String wide = "\ufeff<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>";
        assertThatThrownBy(() -> FeedReader.read(wide.getBytes(StandardCharsets.UTF_16BE), ADDRESS, null))
                .isInstanceOf(UnreadableDocumentException.class);
        // In UTF-7, where nothing looks like a declaration: whatever is read, it is not the secret.
        String seven = "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADwAIQ-DOCTYPE rss [+ADwAIQ-ENTITY x SYSTEM \""
                + secret.toUri() + "\"+AD4AXQA+-<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>";
        assertThat(orRefusal(seven)).doesNotContain("the secret");
    }

    @Test
    void aBombDoesNotGoOff() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append("]><rss version=\"2.0\"><channel><title>&a29;</title></channel></rss>");
        assertThatThrownBy(() -> read(bomb.toString())).hasMessageContaining("defines XML entities of its own");
        String late = " ".repeat(70_000) + bomb;
        assertThat(orRefusal(late)).doesNotContain("lollollol");
    }

    @Test
    void saysWhatIsNoFeed() {
        for (String page : List.of("<!DOCTYPE html><html><body>No feed</body></html>", "words", "", "{\"a\": 1}")) {
            assertThatThrownBy(() -> read(page))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageStartingWith(ADDRESS + ": ");
        }
    }

    @Test
    void readsNewsSitemapsAndTheirIndexes() {
        SitemapReader.Sitemap map = SitemapReader.read(bytes("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                  <url><loc>https://harbourgazette.example/world/herring</loc><news:news><news:publication><news:name>The Harbour Gazette</news:name>
                    <news:language>en</news:language></news:publication><news:publication_date>2026-03-12T07:45:00Z</news:publication_date>
                    <news:title>Herring deal</news:title></news:news></url>
                </urlset>"""), ADDRESS);
        FeedEntry entry = map.entries().get(0);
        assertThat(entry.url()).isEqualTo("https://harbourgazette.example/world/herring");
        assertThat(entry.publisher()).isEqualTo("The Harbour Gazette");
        assertThat(String.valueOf(entry.published())).isEqualTo("2026-03-12T07:45Z");
        SitemapReader.Sitemap index = SitemapReader.read(
                bytes("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                        + "https://harbourgazette.example/news.xml</loc></sitemap></sitemapindex>"),
                "https://harbourgazette.example/index.xml");
        assertThat(index.sitemaps()).containsExactly("https://harbourgazette.example/news.xml");
    }

    @Test
    void aListOfFeedsComesBackTheSame() {
        List<Subscription> list = List.of(
                new Subscription(
                        "https://a.example/feed?x=1&y=<2>", "A \"quoted\" & named", "https://a.example/", null),
                new Subscription("https://b.example/feed", "B", null, "North"),
                new Subscription("https://c.example/feed", "Ç ☃", null, "North / Coast"),
                new Subscription("https://d.example/feed", "D", null, "North"));
        List<Subscription> back = Opml.read(Opml.write(list, "My feeds"), "list");
        assertThat(back).containsExactlyInAnyOrderElementsOf(list);
    }

    @Test
    void aListMayBePlainAddresses() {
        assertThat(Opml.read(
                        bytes("# news\nhttps://a.example/feed\n\n  https://b.example/feed \nhttps://a.example/feed\n"),
                        "list"))
                .extracting(Subscription::address)
                .containsExactly("https://a.example/feed", "https://b.example/feed");
        assertThatThrownBy(() -> Opml.read(bytes("a.example/feed\n"), "list")).hasMessageContaining("is no address");
        assertThatThrownBy(() -> Opml.read(bytes("<opml version=\"2.0\"><head/><body/></opml>"), "list"))
                .hasMessageContaining("list: lists no feeds");
    }

    private static String orRefusal(String xml) {
        try {
            return String.valueOf(read(xml).title());
        } catch (UnreadableDocumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Feed read(String xml) {
        return FeedReader.read(bytes(xml), ADDRESS, null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
