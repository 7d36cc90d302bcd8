package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.Reader;
import org.dateline.internal.ResourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On ten invented pages Dateline finds what a careful reader finds, but for what it is known to miss, and little else. */
class GoldPagesTest {

    /** Most events of a page that no reader expects. */
    private static final int OTHERS = 2;

    /** So many acts may newly be missed before somebody must look: another language model parses a few sentences otherwise. */
    private static final int LEEWAY = 3;

    /** The least share of each field that must be right; they may only rise. */
    private static final Map<String, Double> FLOORS = Map.of("act found", 0.5);

    private static final List<GoldPage> PAGES =
            GoldPage.NAMES.stream().map(GoldPage::read).toList();
    private static final Map<String, List<Event>> FOUND = new TreeMap<>();
    private static GoldScore score = new GoldScore();

    @BeforeAll
    static void readAll() {
        score = score(Reader.standard());
    }

    private static GoldScore score(Reader reader) {
        GoldScore all = new GoldScore();
        for (GoldPage page : PAGES) {
            List<Event> events = reader.read(page.document()).contents().events();
            FOUND.put(page.name(), events);
            all.add(new GoldSentence(page.name() + ".txt", 1, LocalDate.EPOCH, page.name(), page.events()), events);
        }
        return all;
    }

    /** Prints where Dateline differs from the pages. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        GoldScore all = score(Reader.standard());
        all.differences().forEach(out::println);
        out.println();
        missing().forEach(out::println);
        out.println();
        out.print(all.summary());
    }

    private static List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (GoldPage page : PAGES) {
            Event[] pairs = GoldScore.pairs(page.events(), FOUND.getOrDefault(page.name(), List.of()));
            for (int i = 0; i < pairs.length; i++) {
                if (pairs[i] == null) {
                    missing.add(page.told(page.events().get(i)));
                }
            }
        }
        return missing;
    }

    @Test
    void whatIsNotKnownToBeMissedIsFound() {
        Set<String> known = new HashSet<>(ResourceText.lines(GoldPagesTest.class, "pages/known-misses.tsv"));
        List<String> news = new ArrayList<>(missing());
        news.removeAll(known);
        assertThat(news).hasSizeLessThanOrEqualTo(LEEWAY);
    }

    @Test
    void everyFieldKeepsItsFloor() {
        FLOORS.forEach(
                (field, floor) -> assertThat(score.share(field)).as(field).isGreaterThanOrEqualTo(floor));
    }

    @Test
    void noPageTellsOfMuchElse() {
        for (GoldPage page : PAGES) {
            List<Event> others = new ArrayList<>(FOUND.getOrDefault(page.name(), List.of()));
            others.removeAll(Arrays.asList(GoldScore.pairs(page.events(), List.copyOf(others))));
            assertThat(others.stream().map(GoldScore::told).toList())
                    .as(page.name())
                    .hasSizeLessThanOrEqualTo(OTHERS);
        }
    }

    @Test
    void captionsAndOtherStoriesAreNobodysActs() {
        for (GoldPage page : PAGES) {
            for (Event event : FOUND.getOrDefault(page.name(), List.of())) {
                assertThat(page.forbidden())
                        .as(page.name() + ": " + GoldScore.told(event))
                        .noneMatch(words -> event.evidence().exact().contains(words));
            }
        }
    }
}
