package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.Reader;
import org.dateline.internal.ResourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dateline codes the annotated sentences as they are annotated, but for those it is known not to. */
class AnnotatedSentencesTest {

    /** The least share of each field that must be right; they may only rise. */
    private static final Map<String, Double> FLOORS = Map.of(
            "act found", 0.60,
            "event right", 0.83,
            "trap silent", 0.87,
            "actor", 0.95,
            "recipient", 0.84,
            "status", 0.93,
            "time", 0.94,
            "place", 0.91,
            "speaker", 0.96,
            "mode", 0.79);

    /**
     * So many sentences may newly differ in their acts before somebody must look: another language model parses a few of them otherwise.
     */
    private static final int LEEWAY = 10;

    private static List<GoldSentence> sentences = List.of();
    private static GoldScore score = new GoldScore();

    @BeforeAll
    static void readAll() {
        sentences = GoldSentence.all();
        score = Disagreements.score(Reader.standard());
    }

    @Test
    void everyFieldKeepsItsFloor() {
        FLOORS.forEach(
                (field, floor) -> assertThat(score.share(field)).as(field).isGreaterThanOrEqualTo(floor));
    }

    @Test
    void whatIsNotKnownToBeMissedIsFound() {
        Set<String> known =
                new HashSet<>(ResourceText.lines(AnnotatedSentencesTest.class, "annotated/known-misses.tsv"));
        List<String> news = new ArrayList<>(score.missed());
        news.removeAll(known);
        assertThat(news).hasSizeLessThanOrEqualTo(LEEWAY);
    }

    @Test
    void aQuarterAtLeastAreTraps() {
        long traps = sentences.stream()
                .filter(sentence -> sentence.events().isEmpty())
                .count();
        assertThat(traps * 4).isGreaterThanOrEqualTo(sentences.size());
    }

    @Test
    void theWordsOfAnAnnotationStandInItsSentence() {
        List<String> wrong = new ArrayList<>();
        for (GoldSentence sentence : sentences) {
            for (GoldEvent event : sentence.events()) {
                List<String> words = new ArrayList<>(event.speakers());
                words.add(event.trigger());
                event.actors().forEach(one -> words.add(one.words()));
                event.recipients().forEach(one -> words.add(one.words()));
                if (event.place() != null) {
                    words.add(event.place());
                }
                words.stream()
                        .filter(word -> !sentence.text().contains(word))
                        .forEach(word -> wrong.add(sentence.place() + ": " + word));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noSentenceStandsTwice() {
        assertThat(sentences.stream().map(GoldSentence::text)).doesNotHaveDuplicates();
    }
}
