package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An article in bytes, its words and its signature")
class StoryArticleTest {

    @Test
    @DisplayName("Bytes give back the same article")
    void bytes() {
        StoryArticle article = Texts.article("a", "2031-05-06", Texts.EARTHQUAKE);

        assertThat(StoryArticle.restore(article.bytes())).isEqualTo(article);
        assertThat(StoryArticle.restore(Texts.bare("b", null, null, "").bytes()))
                .isEqualTo(Texts.bare("b", null, null, ""));
    }

    @Test
    @DisplayName("Bytes of another version, cut off or of anything else say what to do")
    void badBytes() {
        byte[] bytes = Texts.article("a", Texts.EARTHQUAKE).bytes();
        byte[] later = bytes.clone();
        later[0]++;

        assertThatThrownBy(() -> StoryArticle.restore(later)).hasMessageContaining("anew from the reading");
        for (int length = 0; length < bytes.length; length += 7) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> StoryArticle.restore(cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName("Words fold case, accents and thousands, keep decimals and drop the genitive")
    void words() {
        assertThat(Words.of("Zelenskyy’s U.S. visit: 1,200 of São Paulo’s 7.4%"))
                .containsExactly("zelenskyy", "us", "visit", "1200", "of", "sao", "paulo", "7.4");
        assertThat(Words.of("地震が")).containsExactly("地", "震", "が");
        assertThat(Words.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "missiles,missil",
        "fired,fir",
        "firing,fir",
        "stopped,stop",
        "cities,city",
        "bus,bus",
        "killing,kill",
        "red,red",
        "crisis,crisis"
    })
    @DisplayName("Endings come off")
    void stems(String word, String stem) {
        assertThat(Stems.of(word)).isEqualTo(stem);
    }

    @Test
    @DisplayName("Half a text is contained in the whole though it is little like it; another text is not")
    void containment() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            text.append("word").append(i * 7919 % 1000).append(' ');
        }
        List<String> words = Words.of(text.toString());
        Signature whole = Signature.of(words);
        Signature half = Signature.of(words.subList(0, 300));

        assertThat(whole.containment(whole)).isEqualTo(1);
        assertThat(half.containment(whole)).isEqualTo(whole.containment(half)).isGreaterThan(0.95);
        assertThat(whole.containment(Signature.of(Words.of(Texts.EARTHQUAKE)))).isLessThan(0.05);
        assertThat(Signature.of(words.subList(0, 10)).isEmpty()).isTrue();
        assertThat(Signature.of(words.subList(0, 10)).containment(whole)).isZero();
    }

    @Test
    @DisplayName("The index gives each feature's articles in order and forgets the oldest")
    void index() {
        LongIndex index = new LongIndex();
        for (int article = 0; article < 5000; article++) {
            index.add(article % 700, article);
            index.add(1_000_000L + article, article);
        }
        for (int article = 0; article < 4000; article++) {
            index.removeFirst(article % 700);
            index.removeFirst(1_000_000L + article);
        }
        List<Integer> left = new java.util.ArrayList<>();
        index.each(0, left::add);

        assertThat(left).containsExactly(4200, 4900);
        assertThat(index.count(1_000_000L)).isZero();
        assertThat(index.count(1_004_999L)).isEqualTo(1);
        assertThat(index.count(77_777_777L)).isZero();
    }
}
