package org.dateline.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldScoreTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

    @Test
    void titlesAreEqualButForMarksAndWhiteSpace() {
        assertThat(FieldScore.sameTitle("Bridge “shut” – again…", " Bridge\u00a0\"shut\"  -  again... "))
                .isTrue();
        assertThat(FieldScore.sameTitle("Har\u00adbour reopens", "Harbour reopens"))
                .isTrue();
        assertThat(FieldScore.sameTitle("Harbour reopens", "Harbour Reopens")).isFalse();
        assertThat(FieldScore.sameTitle("Harbour reopens", "Harbour reopens | The Tide"))
                .isFalse();
        assertThat(FieldScore.sameTitle("Harbour reopens", null)).isFalse();
    }

    @Test
    void abstainingCostsExactnessButNotPrecision() {
        FieldScore score = new FieldScore();
        score.add(gold(DAY, List.of()), given("Harbour reopens", DAY, List.of()));
        score.add(gold(DAY, List.of()), given(null, DAY.plusDays(1), List.of()));
        score.add(gold(null, List.of()), given("Other", DAY, List.of()));
        assertThat(score.title).hasToString("0.333 (1/3)");
        assertThat(score.titleAnswered).hasToString("0.667 (2/3)");
        assertThat(score.date).hasToString("0.500 (1/2)");
        assertThat(score.dateAnswered).hasToString("1.000 (2/2)");
    }

    @Test
    void authorsAreSummedOverPages() {
        FieldScore score = new FieldScore();
        score.add(gold(DAY, List.of("Ana Vidal", "Tom Reyes")), given(null, null, List.of("ana  vidal.", "Desk")));
        score.add(gold(DAY, List.of()), given(null, null, List.of("Tom Reyes")));
        score.add(gold(DAY, null), given(null, null, List.of("Not Counted")));
        // One of three given is right; one of two is found.
        assertThat(score.authorPrecision.share()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(score.authorRecall.share()).isEqualTo(0.5);
        assertThat(score.authorF1()).isCloseTo(0.4, within(1e-9));
        assertThat(score.authorsAnswered).hasToString("1.000 (1/1)");
    }

    private static GoldPage gold(@Nullable LocalDate date, @Nullable List<String> authors) {
        return new GoldPage("page", Path.of("page"), "", "Harbour reopens", date, authors, List.of("Body"), null);
    }

    private static Extraction given(@Nullable String title, @Nullable LocalDate date, List<String> authors) {
        return new Extraction(title, date, authors, null, List.of(), List.of(), null);
    }
}
