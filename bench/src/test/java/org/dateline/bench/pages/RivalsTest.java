package org.dateline.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.bench.pages.Extraction.Piece;
import org.junit.jupiter.api.Test;

class RivalsTest {

    private static final String SENTENCE =
            "The harbour authority of Vellmar, which had kept the old bridge shut for a year, said on Monday that it "
                    + "would let cars across again from the spring, once the last of the cables had been looked at. ";

    private static final String PAGE =
            "<html><head><title>Bridge reopens - The Tide</title></head><body><nav><a href='/'>"
                    + "Home</a></nav><article><h1>Bridge reopens</h1><p>" + SENTENCE.repeat(2)
                    + "</p><h2>A year of work</h2><p>"
                    + SENTENCE.repeat(3) + "</p><p>" + SENTENCE.repeat(2) + "</p></article></body></html>";

    @Test
    void allThreeAreOnTheTestClassPath() {
        assertThat(Rivals.find())
                .extracting(Extractor::name)
                .containsExactly("boilerpipe 1.2.3", "crux 2.1.0", "readability4j 1.0.8");
    }

    @Test
    void eachReadsAPage() throws Exception {
        for (Extractor rival : Rivals.find()) {
            byte[] html = PAGE.getBytes(StandardCharsets.UTF_8);
            Extraction extraction = rival.describe(rival.read(html, StandardCharsets.UTF_8));
            assertThat(extraction.body()).as(rival.name()).contains(SENTENCE.strip());
            if (rival.parts().contains(Extractor.Part.TITLE)) {
                assertThat(extraction.title()).as(rival.name()).startsWith("Bridge reopens");
            }
        }
    }

    @Test
    void headingsInARivalsMarkupAreSubheadings() {
        assertThat(MarkedUp.pieces("<div><p>One.</p><h2> A <b>year</b></h2><p>Two.</p></div>"))
                .isEqualTo(List.of(
                        new Piece("text", false, "One."),
                        new Piece("heading", true, "A year"),
                        new Piece("text", false, "Two.")));
    }
}
