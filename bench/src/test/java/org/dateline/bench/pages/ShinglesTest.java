package org.dateline.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShinglesTest {

    @Test
    void sharesAreOfAllShinglesOfBothTexts() {
        // gold: abcd bcde; predicted: bcde cdef defg. One is shared, two are only predicted, one is only gold.
        Shingles shingles = Shingles.compare("a b c d e", "b c d e f g");
        assertThat(shingles).isEqualTo(new Shingles(0.25, 0.5, 0.25));
        assertThat(shingles.precision()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(shingles.recall()).isEqualTo(0.5);
        assertThat(shingles.f1()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void repeatedShinglesCountAsOftenAsTheyStandThere() {
        // gold has "a a a a" once, the prediction three times.
        Shingles shingles = Shingles.compare("a a a a", "a a a a a a");
        assertThat(shingles.precision()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(shingles.recall()).isEqualTo(1);
    }

    @Test
    void aShortTextIsOneShingle() {
        assertThat(Shingles.compare("Bridge closed", "Bridge, closed!").f1()).isEqualTo(1);
        assertThat(Shingles.compare("Bridge closed", "Bridge").f1()).isZero();
    }

    @Test
    void caseAndOrderMatter() {
        assertThat(Shingles.compare("The bridge is closed", "the bridge is closed")
                        .f1())
                .isZero();
        assertThat(Shingles.compare("a b c d", "d c b a").f1()).isZero();
    }

    @Test
    void emptyTexts() {
        Shingles both = Shingles.compare("", " . ");
        assertThat(both.bothEmpty()).isTrue();
        assertThat(both.precision()).isEqualTo(1);
        assertThat(both.recall()).isEqualTo(1);
        Shingles none = Shingles.compare("a b c d", "");
        assertThat(none.nothingPredicted()).isTrue();
        assertThat(none.precision()).isZero();
        assertThat(none.recall()).isZero();
    }

    @Test
    void aSetsFigureComesFromMeanPrecisionAndMeanRecall() {
        BodyScore score = new BodyScore();
        score.add(Shingles.compare("a b c d e", "b c d e f g"));
        score.add(Shingles.compare("a b c d", "a b c d"));
        // No prediction: no precision, but a recall of 0.
        score.add(Shingles.compare("a b c d", ""));
        assertThat(score.precision()).isCloseTo((1.0 / 3 + 1) / 2, within(1e-9));
        assertThat(score.recall()).isCloseTo(1.5 / 3, within(1e-9));
        assertThat(score.f1()).isCloseTo(2 * (2.0 / 3) * 0.5 / (2.0 / 3 + 0.5), within(1e-9));
        assertThat(score.empty()).isEqualTo(1);
    }

    @Test
    void shareFoundElsewhere() {
        assertThat(Shingles.found("a b c d e", Shingles.count("x a b c d y"))).isEqualTo(0.5);
    }
}
