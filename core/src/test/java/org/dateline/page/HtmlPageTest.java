package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dateline.Article;
import org.dateline.Block;
import org.dateline.Document;
import org.dateline.Figure;
import org.dateline.Form;
import org.dateline.Furniture;
import org.dateline.Reader;
import org.dateline.Reading;
import org.dateline.RelatedLink;
import org.dateline.SourceRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

    private static final Reader READER = Reader.standard();

    private static byte[] page(String name) {
        try (InputStream stream = HtmlPageTest.class.getResourceAsStream("pages/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Reading read(String html) {
        return READER.read(Document.html(html, "test.html"));
    }

    private static String story(String inside) {
        return "<html><body><h1>A headline of some length</h1><article>"
                + "<p>The council met on Monday evening to vote on the new bridge over the river.</p>"
                + inside
                + "<p>Work is to begin in the spring and will take two years, the engineer told the council.</p>"
                + "<p>Nobody spoke against the plan, though three members stayed away from the vote.</p>"
                + "</article></body></html>";
    }

    private static List<String> words(Reading reading, Class<? extends Block> kind) {
        return reading.article().blocks().stream()
                .filter(kind::isInstance)
                .map(block -> block.span().exact())
                .toList();
    }

    @Test
    void theAnatomyOfAWholePage() {
        Reading reading = READER.read(Document.of(page("harbour.html"), "harbour.html"));
        Article article = reading.article();
        assertThat(reading.form()).isEqualTo(Form.HTML);
        assertThat(article.headline()).isEqualTo("Port Alder strike ends after nine days");
        assertThat(article.standfirst())
                .isEqualTo("Dockers accept a two-year deal; the first ships are expected on Monday.");
        assertThat(article.authors()).containsExactly("Ines Falk");
        assertThat(article.publisher()).isEqualTo("Coast Courier");
        assertThat(article.published()).hasToString("2024-03-08T17:20+01:00");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.readingMinutes()).isEqualTo(3);
        assertThat(article.url()).isEqualTo("https://courier.example/world/port-alder-strike-ends");
        assertThat(article.figures())
                .containsExactly(new Figure(
                        "Cranes stood still at Port Alder on Thursday.",
                        "Mira Holt/Coast Agency",
                        "https://courier.example/img/port.jpg"));
        assertThat(words(reading, Block.Subheading.class)).containsExactly("A narrow vote", "What comes next");
        assertThat(words(reading, Block.BlockQuote.class))
                .containsExactly("No family should have to choose between safety and rent.");
        assertThat(words(reading, Block.ListItem.class)).hasSize(2);
        assertThat(words(reading, Block.Correction.class)).hasSize(1);
        assertThat(article.corrections()).hasSize(1);
        assertThat(words(reading, Block.Paragraph.class)).hasSize(5);
        assertThat(article.dateline()).isNotNull();
        assertThat(article.text())
                .doesNotContain(
                        "Advertisement", "inbox", "Read more", "reporter for", "thirty years", "Minister visits");
    }

    @Test
    void whatIsSetAsideIsNamed() {
        Reading reading = READER.read(Document.of(page("harbour.html"), "harbour.html"));
        assertThat(reading.article().related())
                .extracting(RelatedLink::headline)
                .contains("Why the cranes of Port Alder stopped turning");
        assertThat(kindOf(reading, "I worked there")).isEqualTo(Furniture.Kind.COMMENTS);
        assertThat(kindOf(reading, "Get the news")).isEqualTo(Furniture.Kind.NEWSLETTER);
        assertThat(kindOf(reading, "Advertisement")).isEqualTo(Furniture.Kind.ADVERT);
        assertThat(kindOf(reading, "Minister visits")).isEqualTo(Furniture.Kind.OTHER_STORY);
    }

    private static Furniture.Kind kindOf(Reading reading, String start) {
        return reading.furniture().stream()
                .filter(furniture -> furniture.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing set aside begins with " + start))
                .kind();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void everyBlockSaysWhichBytesItCameFrom(String charset) {
        String html = "<html><head><meta charset=\"" + charset
                + "\"><script>var é = 1;</script></head><body><h1>Überfall</h1>"
                + "<p onclick=\"é\">Zürich hat am Montag über die neue Brücke abgestimmt, und viele kamen.</p><!-- é -->"
                + "<p>Die Brücke öffnet, wenn alles gut geht, im nächsten Frühling für Fußgänger.</p></body></html>";
        byte[] bytes = html.getBytes(Charset.forName(charset));
        Reading reading = READER.read(Document.of(bytes, "zurich.html"));
        assertThat(reading.article().blocks()).hasSize(2);
        for (Block block : reading.article().blocks()) {
            SourceRange source = java.util.Objects.requireNonNull(block.source());
            String there =
                    new String(Arrays.copyOfRange(bytes, source.start(), source.end()), Charset.forName(charset));
            assertThat(there).isEqualTo(block.span().exact());
        }
    }

    @Test
    void aTeaserBoxInsideTheStoryIsNotTheStory() {
        Reading reading = read(
                story(
                        "<div class='promo-teaser'><h3><a href='/x'>Another story altogether</a></h3><p>It was a long night for the people of the valley, who waited.</p></div>"));
        assertThat(reading.article().text()).doesNotContain("Another story", "long night");
    }

    @Test
    void aPaywalledPartThatIsHiddenIsRead() {
        Reading reading = read(
                story(
                        "<div style='display:none' class='subscriber-only'><p>The bridge will cost nine million, a third more than was planned at first.</p></div>"));
        assertThat(reading.article().text()).contains("nine million");
    }

    @Test
    void anUnmarkedCaptionIsKnownByItsPicture() {
        Reading reading =
                read(story("<div class='c1'><img src='/b.jpg'><p>The old bridge, seen from the mill.</p></div>"));
        assertThat(reading.article().text()).doesNotContain("seen from the mill");
        assertThat(reading.article().figures())
                .extracting(Figure::caption)
                .containsExactly("The old bridge, seen from the mill.");
    }

    @Test
    void aCreditInAnElementOfItsOwnMayComeBeforeTheCaption() {
        Reading marked = read(
                story(
                        "<figure><img src='/b.jpg'><div>Foto: Jo Feld, Tagblatt</div><figcaption>The old bridge, seen from the mill.</figcaption></figure>"));
        assertThat(marked.article().figures())
                .extracting(Figure::caption, Figure::credit)
                .containsExactly(tuple("The old bridge, seen from the mill.", "Jo Feld, Tagblatt"));
        Reading bare = read(
                story(
                        "<figure><img src='/b.jpg'><figcaption><p>The Alder Tribune</p><p>The old bridge, seen from the mill.</p></figcaption></figure>"));
        assertThat(bare.article().figures())
                .extracting(Figure::caption, Figure::credit)
                .containsExactly(tuple("The old bridge, seen from the mill.", "The Alder Tribune"));
    }

    @Test
    void anEmbeddedPostIsNotTheStory() {
        Reading reading = read(story(
                "<blockquote class='twitter-tweet'><p>So happy about the bridge! pic.example/1</p></blockquote>"));
        assertThat(reading.article().text()).doesNotContain("So happy");
    }

    @Test
    void lineBreaksPartParagraphs() {
        Reading reading = read(
                "<html><body><h1>Bridge</h1><div class='t'>The council met on Monday evening to vote on the new bridge.<br><br>Work is to begin in the spring and will take two years, it said.<br>Nobody spoke against the plan on Monday.</div></body></html>");
        assertThat(words(reading, Block.Paragraph.class)).hasSize(2);
        assertThat(reading.article().text()).contains("it said.\nNobody");
    }

    @Test
    void offsetsAreCodePoints() {
        Reading reading = read(
                story(
                        "<p>\uD83D\uDEA2 A ship \uD83D\uDEA2 passed under the arch, and the crowd on the bank began to sing.</p>"));
        int[] text = reading.article().text().codePoints().toArray();
        for (Block block : reading.article().blocks()) {
            assertThat(new String(
                            text,
                            block.span().start(),
                            block.span().end() - block.span().start()))
                    .isEqualTo(block.span().exact());
        }
    }

    @Test
    void aHundredThousandNestedTagsEnd() {
        String html = "<html><body>" + "<div>x".repeat(100_000)
                + "<p>The council met on Monday evening to vote on the bridge.</p></body></html>";
        assertThat(read(html).article().text()).isNotNull();
    }

    @Test
    void aPageWithoutAStorySaysSo() {
        Reading reading = read("<html><body><nav><a href='/'>Home</a></nav><img src='x'></body></html>");
        assertThat(reading.article().blocks()).isEmpty();
        assertThat(reading.warnings()).extracting(warning -> warning.code()).contains("no-body");
    }

    @Test
    void explainingDoesNotChangeTheReading() {
        Document document = Document.of(page("harbour.html"), "harbour.html");
        assertThat(READER.explain(document).reading().article())
                .isEqualTo(READER.read(document).article());
        assertThat(READER.explain(document).decisions())
                .anyMatch(decision -> decision.subject().equals("container") && decision.kept())
                .anyMatch(decision -> !decision.kept() && decision.excerpt().startsWith("Get the news"));
        assertThat(new String(page("harbour.html"), StandardCharsets.UTF_8)).contains("Get the news");
    }
}
