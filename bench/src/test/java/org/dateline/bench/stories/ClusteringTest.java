package org.dateline.bench.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The measures of coreference, against values reckoned by hand")
class ClusteringTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    /** "abc de": each letter a thing, each word a group. */
    private static Map<String, String> groups(String words) {
        Map<String, String> groups = new HashMap<>();
        for (String word : words.split(" ")) {
            word.chars().forEach(letter -> groups.put(Character.toString(letter), word));
        }
        return groups;
    }

    @Test
    @DisplayName("What is the same scores one in all of them")
    void same() {
        Clustering clustering = new Clustering(groups("abc de f"), groups("f abc de"));

        assertThat(clustering.bCubed().f1()).isEqualTo(1, CLOSE);
        assertThat(clustering.muc().f1()).isEqualTo(1, CLOSE);
        assertThat(clustering.ceafE().f1()).isEqualTo(1, CLOSE);
        assertThat(clustering.conll()).isEqualTo(1, CLOSE);
    }

    @Test
    @DisplayName("Truth abc, de; found ab, cde")
    void moved() {
        Clustering clustering = new Clustering(groups("ab cde"), groups("abc de"));

        // Precision: a 1, b 1, c 1/3, d 2/3, e 2/3. Recall: a 2/3, b 2/3, c 1/3, d 1, e 1.
        assertThat(clustering.bCubed().precision()).isEqualTo(11.0 / 15, CLOSE);
        assertThat(clustering.bCubed().recall()).isEqualTo(11.0 / 15, CLOSE);
        // abc falls into two parts: 1 of 2 links; de into one: 1 of 1. The same the other way.
        assertThat(clustering.muc().recall()).isEqualTo(2.0 / 3, CLOSE);
        assertThat(clustering.muc().precision()).isEqualTo(2.0 / 3, CLOSE);
        // ab with abc: 4/5; cde with de: 4/5.
        assertThat(clustering.ceafE().precision()).isEqualTo(0.8, CLOSE);
        assertThat(clustering.ceafE().recall()).isEqualTo(0.8, CLOSE);
    }

    @Test
    @DisplayName("All in one, and each alone")
    void extremes() {
        Clustering one = new Clustering(groups("abcd"), groups("ab cd"));

        assertThat(one.bCubed().precision()).isEqualTo(0.5, CLOSE);
        assertThat(one.bCubed().recall()).isEqualTo(1, CLOSE);
        assertThat(one.muc().precision()).isEqualTo(2.0 / 3, CLOSE);
        assertThat(one.ceafE().recall()).isEqualTo(1.0 / 3, CLOSE);

        Clustering alone = new Clustering(groups("a b c d"), groups("ab cd"));

        assertThat(alone.muc().f1()).isZero();
        assertThat(alone.bCubed().recall()).isEqualTo(0.5, CLOSE);
        // Each pair is matched with one of its two: 2/3 twice, over four found and two true.
        assertThat(alone.ceafE().precision()).isEqualTo(1.0 / 3, CLOSE);
        assertThat(alone.ceafE().recall()).isEqualTo(2.0 / 3, CLOSE);
    }

    @Test
    @DisplayName("The matching is the best one, not the one that takes the greatest first")
    void matching() {
        assertThat(Matching.best(new double[][] {{10, 9}, {9, 1}})).isEqualTo(18, CLOSE);
        assertThat(Matching.best(new double[][] {{1, 5, 3}})).isEqualTo(5, CLOSE);
        assertThat(Matching.best(new double[][] {{1}, {5}, {3}})).isEqualTo(5, CLOSE);
        assertThat(Matching.best(new double[0][])).isZero();
    }

    @Test
    @DisplayName("Tokens become a text as it was written")
    void detokenised() {
        DetokenisedText text = new DetokenisedText();
        text.paragraph();
        for (String token : "`` I did n't , '' Ilda Soren 's aide said ( twice ) .".split(" ")) {
            text.add(token);
        }
        text.paragraph();

        assertThat(text.add("Yes"))
                .containsExactly(text.toString().length() - 3, text.toString().length());
        assertThat(text.toString()).isEqualTo("“I didn't,” Ilda Soren's aide said (twice).\n\nYes");
    }

    @Test
    @DisplayName("A rewriter's copies are cut and mixed as they say")
    void rewriter() {
        String article = "one two three four five\n\nsix seven eight nine ten";
        Rewriter rewriter = new Rewriter(1);

        assertThat(rewriter.rewrite(Rewriter.Way.CUT, article, "x").split("\\s+"))
                .hasSizeBetween(5, 6);
        assertThat(rewriter.rewrite(Rewriter.Way.NEW_HEADLINE, article, "x")).isEqualTo(article);
        assertThat(rewriter.rewrite(Rewriter.Way.QUOTED, article, "a b c d e f g h i j k l"))
                .startsWith("a b c");
    }
}
