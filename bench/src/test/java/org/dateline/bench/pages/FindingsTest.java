package org.dateline.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.bench.pages.Extraction.Picture;
import org.dateline.bench.pages.Extraction.Piece;
import org.dateline.bench.pages.GoldPage.Anatomy;
import org.dateline.bench.pages.GoldPage.Image;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final String BODY = "The old bridge in Vellmar reopened on Monday.";

    @Test
    void aCaptionInTheParagraphsHasLeaked() {
        List<Image> images = List.of(image("Crowds on the pier."), image("The old bridge"));
        assertThat(findings(images, paragraph("Crowds  on the pier"), List.of()).leaked())
                .containsExactly("Crowds on the pier.");
        assertThat(findings(images, paragraph("Crowds on the"), List.of()).leaked())
                .isEmpty();
        assertThat(findings(images, paragraph("Crowds on the piers"), List.of()).leaked())
                .isEmpty();
        // The gold paragraphs hold the second caption, so it proves nothing.
        assertThat(findings(images, paragraph(BODY), List.of()).leakable()).isEqualTo(1);
        assertThat(findings(images, paragraph(BODY), List.of()).leaked()).isEmpty();
    }

    @Test
    void aSubheadingIsNoParagraphToLeakInto() {
        Piece piece = new Piece("subheading", true, "Crowds on the pier.");
        assertThat(findings(List.of(image("Crowds on the pier.")), piece, List.of())
                        .leaked())
                .isEmpty();
    }

    @Test
    void aCaptionIsFoundInAFigureThatSaysLittleElse() {
        List<Image> images = List.of(image("Crowds gather on the pier"));
        assertThat(findings(images, paragraph(BODY), List.of(new Picture("Crowds gather on the pier today", null)))
                        .captionsMissed())
                .isEmpty();
        assertThat(findings(images, paragraph(BODY), List.of(new Picture("Crowds gather on the pier. Ana Vidal", null)))
                        .captionsMissed())
                .containsExactly("Crowds gather on the pier");
        assertThat(findings(images, paragraph(BODY), List.of(new Picture(null, "Crowds gather on the pier")))
                        .captionsMissed())
                .hasSize(1);
    }

    @Test
    void oneFigureAnswersForOneCaption() {
        List<Image> images = List.of(image("On the pier in Vellmar"), image("On the pier in Vellmar today"));
        Findings findings =
                findings(images, paragraph(BODY), List.of(new Picture("On the pier in Vellmar today", null)));
        assertThat(findings.captions()).isEqualTo(2);
        assertThat(findings.captionsMissed()).hasSize(1);
    }

    @Test
    void repeatedCaptionsAndEmptyOnesAreLeftOut() {
        List<Image> images = List.of(image("On the pier"), image("On the Pier!"), image(null), image(" - "));
        assertThat(findings(images, paragraph(BODY), List.of()).captions()).isEqualTo(1);
    }

    @Test
    void aCreditIsAWholeCreditOrAPartOfIt() {
        List<Image> images = List.of(new Image("On the pier", List.of("Ana Vidal", "Coast Wire")));
        assertThat(findings(images, paragraph(BODY), List.of(new Picture(null, "Ana Vidal / Coast Wire")))
                        .creditsMissed())
                .isEmpty();
        assertThat(findings(images, paragraph(BODY), List.of(new Picture(null, "Photo Ana Vidal")))
                        .creditsMissed())
                .containsExactly("Ana Vidal", "Coast Wire");
        String caption = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                + "sixteen seventeen eighteen nineteen, Ana Vidal";
        assertThat(findings(images, paragraph(BODY), List.of(new Picture(null, caption)))
                        .creditsMissed())
                .hasSize(2);
    }

    @Test
    void captionAndCreditBelongTogether() {
        List<Image> images = List.of(
                new Image("On the pier", List.of("Ana Vidal")), new Image("At the lighthouse", List.of("Tom Reyes")));
        Findings findings = findings(
                images,
                paragraph(BODY),
                List.of(new Picture("On the pier", "Ana Vidal"), new Picture("At the lighthouse", "Ana Vidal")));
        assertThat(findings.creditsPairable()).isEqualTo(2);
        assertThat(findings.creditsPaired()).isEqualTo(1);
    }

    @Test
    void aStandfirstIsFoundInItsFieldAndMixedInElsewhere() {
        Anatomy anatomy = new Anatomy(List.of("It had been shut for a year."), List.of(), List.of());
        Findings field = Findings.of(gold(anatomy), given("It had been shut for a year", paragraph(BODY), List.of()));
        assertThat(field.standfirstFound()).isTrue();
        assertThat(field.standfirstMixedIn()).isFalse();
        Findings body = Findings.of(gold(anatomy), given(null, paragraph("It had been shut for a year."), List.of()));
        assertThat(body.standfirstFound()).isFalse();
        assertThat(body.standfirstMixedIn()).isTrue();
    }

    @Test
    void aStandfirstThatTheGoldBodyRepeatsCannotBeMixedIn() {
        Anatomy anatomy = new Anatomy(List.of(BODY), List.of(), List.of());
        assertThat(Findings.of(gold(anatomy), given(null, paragraph(BODY), List.of()))
                        .standfirstMixedIn())
                .isNull();
        Anatomy none = new Anatomy(List.of(), List.of(), List.of());
        assertThat(Findings.of(gold(none), given("Any", paragraph(BODY), List.of()))
                        .standfirstFound())
                .isNull();
    }

    @Test
    void subheadingsMustBeMarkedAsSuch() {
        Anatomy anatomy = new Anatomy(List.of(), List.of("A year of work", "What next", "What next"), List.of());
        Extraction given = new Extraction(
                null,
                null,
                List.of(),
                null,
                List.of(
                        new Piece("subheading", true, "What next?"),
                        new Piece("subheading", true, "Read more"),
                        paragraph("A year of work")),
                List.of(),
                null);
        Findings findings = Findings.of(gold(anatomy), given);
        assertThat(findings.subheadings()).isEqualTo(3);
        assertThat(findings.subheadingsMissed()).containsExactly("A year of work", "What next");
        assertThat(findings.subheadingsGiven()).isEqualTo(2);
        assertThat(findings.subheadingsWrong()).containsExactly("Read more");
    }

    private static Findings findings(List<Image> images, Piece piece, List<Picture> figures) {
        Anatomy anatomy = new Anatomy(List.of(), List.of(), images);
        return Findings.of(gold(anatomy), given(null, piece, figures));
    }

    private static Image image(@Nullable String caption) {
        return new Image(caption, List.of());
    }

    private static Piece paragraph(String text) {
        return new Piece("paragraph", false, text);
    }

    private static GoldPage gold(Anatomy anatomy) {
        return new GoldPage("page", Path.of("page"), "", "Bridge", null, null, List.of(BODY), anatomy);
    }

    private static Extraction given(@Nullable String standfirst, Piece piece, List<Picture> figures) {
        return new Extraction(null, null, List.of(), standfirst, List.of(piece), figures, null);
    }
}
