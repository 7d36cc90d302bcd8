package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Furniture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    static List<String[]> examples() {
        return Examples.split(ResourceLines.examples("labels.txt"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void knowsFurnitureByItsWords(String line, String sense) {
        Labels.Match match = Labels.match(line);
        assertThat(match == null ? "-" : match.sense().name()).as(line).isEqualTo(sense);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 min read|2",
                "Lesezeit: 12 Minuten|12",
                "Reading time: 7 mins|7",
                "٣ دقائق قراءة|3",
                "0 min read|",
                "Share|",
            })
    void readsTheMinutes(String line, Integer minutes) {
        assertThat(Labels.readingMinutes(line)).isEqualTo(minutes);
    }

    @Test
    void givesTheKindOfFurniture() {
        assertThat(Labels.classify("Advertisement", "en")).isEqualTo(Furniture.Kind.ADVERT);
        assertThat(Labels.classify("Teilen", null)).isEqualTo(Furniture.Kind.SHARE);
        assertThat(Labels.classify("The harbour strike enters its third week.", "en"))
                .isNull();
        assertThat(Labels.classify("", "en")).isNull();
        assertThat(Labels.classify("—", "en")).isNull();
    }

    /** A phrase that no line can match is a mistake in the table. */
    @Test
    void everyPhraseOfTheTableMatchesItself() {
        List<String> lost = new ArrayList<>();
        for (String line : ResourceLines.facts("labels.txt")) {
            if (line.startsWith("[")) {
                continue;
            }
            for (String phrase : line.substring(line.indexOf(':') + 1).split("\\|")) {
                String plain =
                        phrase.strip().replace("*", " word ").replace('#', '3').strip();
                if (Labels.match(plain) == null) {
                    lost.add(phrase);
                }
            }
        }
        assertThat(lost).isEmpty();
    }
}
