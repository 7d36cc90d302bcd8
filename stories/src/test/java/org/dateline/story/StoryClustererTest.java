package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Articles that would break a plain bag of words")
class StoryClustererTest {

    private final StoryClusterer clusterer = new StoryClusterer(Window.STANDARD);

    @Test
    @DisplayName("An empty text opens a story of its own, and so does the next")
    void emptyText() {
        Assignment first = clusterer.add(Texts.bare("a", null, "en", ""));
        Assignment second = clusterer.add(Texts.bare("b", null, "en", ""));

        assertThat(first.opened()).isTrue();
        assertThat(second.opened()).isTrue();
        assertThat(second.story()).isNotEqualTo(first.story());
        assertThat(second.copy()).isNull();
    }

    @Test
    @DisplayName("One text in two outlets is one story, and the later one is the copy")
    void identical() {
        Assignment first = clusterer.add(Texts.article("late", "2031-05-07", Texts.EARTHQUAKE));
        Assignment second = clusterer.add(Texts.article("early", "2031-05-06", Texts.EARTHQUAKE));

        assertThat(second.story()).isEqualTo(first.story());
        assertThat(second.copy()).isEqualTo(new Copy("late", "early", 1));
    }

    @Test
    @DisplayName("The same headline over another earthquake is another story")
    void sameHeadline() {
        String headline = "Strong earthquake hits, many hurt";
        Assignment first = clusterer.add(Texts.headlined("a", headline, Texts.EARTHQUAKE));
        Assignment second = clusterer.add(Texts.headlined("b", headline, Texts.OTHER_EARTHQUAKE));

        assertThat(second.story()).isNotEqualTo(first.story());
    }

    @Test
    @DisplayName("The same sentence about another person is another story; about the same person it is the same")
    void otherPeople() {
        Assignment first = clusterer.add(
                Texts.article(
                        "a",
                        "Receiver Marek Olden was arrested on suspicion of drunken driving in Valmera, police said. Olden is to appear in court."));
        Assignment second = clusterer.add(Texts.article(
                "b",
                "The coach of Marek Olden spoke."
                        + " Olden was arrested for drunken driving in Valmera. Police suspect more."));
        Assignment third = clusterer.add(Texts.article(
                "c", "Tobin Farley, a guard, was arrested in Kestrin for drunken driving. Farley was freed."));

        assertThat(second.story()).isEqualTo(first.story());
        assertThat(third.story()).isNotEqualTo(first.story());
    }

    @Test
    @DisplayName("A live blog that returns every day with other news is not one story for ever")
    void liveBlog() {
        StoryClusterer short_ = new StoryClusterer(new Window(2, 100));
        Assignment first = short_.add(Texts.article("a", "2031-05-06", "Live: " + Texts.EARTHQUAKE));
        Assignment later = short_.add(Texts.article("b", "2031-05-16", "Live: " + Texts.OTHER_EARTHQUAKE));

        assertThat(later.story()).isNotEqualTo(first.story());
    }

    @Test
    @DisplayName("Likeness does not reach across the window's days")
    void outOfWindow() {
        StoryClusterer narrow = new StoryClusterer(new Window(2, 100));
        String follow =
                "Rescuers in Valmera found more dead after the earthquake on Monday, Mayor Ilda Soren said. The road to the airport is open.";
        Assignment first = narrow.add(Texts.article("a", "2031-05-06", Texts.EARTHQUAKE));
        Assignment near = narrow.add(Texts.article("b", "2031-05-07", follow));
        Assignment far = narrow.add(Texts.article("c", "2031-06-20", follow.replace("more dead", "two wells")));

        assertThat(near.story()).isEqualTo(first.story());
        assertThat(far.copy() == null && far.story().equals(first.story())).isFalse();
    }

    @Test
    @DisplayName("Without dates, and with dates out of order, the stories are the same")
    void order() {
        List<String> follows = List.of(
                Texts.EARTHQUAKE,
                "Valmera's hospital has power again after the earthquake, Mayor Ilda Soren said, and tents have come by the airport road.",
                Texts.OTHER_EARTHQUAKE,
                "Miners in Kestrin went back to the shafts after the earthquake. Governor Petra Lund opened the tunnel to Orvald.");
        List<StoryArticle> articles = new ArrayList<>();
        for (int i = 0; i < follows.size(); i++) {
            articles.add(Texts.article("x" + i, "2031-05-0" + (9 - i), follows.get(i)));
        }
        Set<Set<Set<String>>> partitions = new HashSet<>();
        for (int seed = 0; seed < 6; seed++) {
            List<StoryArticle> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, new Random(seed));
            partitions.add(partition(new StoryClusterer(Window.STANDARD).addAll(shuffled)));
        }

        assertThat(partitions).containsExactly(Set.of(Set.of("x0", "x1"), Set.of("x2", "x3")));
    }

    private static Set<Set<String>> partition(List<Assignment> assignments) {
        Set<Set<String>> groups = new HashSet<>();
        for (Assignment one : assignments) {
            Set<String> group = new HashSet<>();
            assignments.stream()
                    .filter(other -> other.story().equals(one.story()))
                    .forEach(other -> group.add(other.article()));
            groups.add(group);
        }
        return groups;
    }

    @Test
    @DisplayName("A thousand copies are one story, found as copies, and what comes between is not drawn in")
    void thousandCopies() {
        StoryArticle original = Texts.article("original", "2031-05-06", Texts.EARTHQUAKE);
        String story = clusterer.add(original).story();
        StoryArticle template = Texts.article("copy", "2031-05-07", Texts.EARTHQUAKE);
        Set<String> stories = new HashSet<>();
        int copies = 0;
        for (int i = 0; i < 1000; i++) {
            Assignment one = clusterer.add(new StoryArticle(
                    "c" + i,
                    null,
                    "Outlet " + i,
                    null,
                    "en",
                    template.published(),
                    template.features(),
                    template.signature()));
            stories.add(one.story());
            copies += one.copy() == null ? 0 : 1;
        }

        assertThat(stories).containsExactly(story);
        assertThat(copies).isEqualTo(1000);
        assertThat(clusterer
                        .add(Texts.article("other", "2031-05-07", Texts.OTHER_EARTHQUAKE))
                        .story())
                .isNotEqualTo(story);
    }

    @Test
    @DisplayName("A story that drifts keeps its id, and old ids never change")
    void drift() {
        List<String> days = List.of(
                Texts.EARTHQUAKE,
                "Mayor Ilda Soren of Valmera asked for tents after the earthquake. The hospital works again. Rescuers search under the mud.",
                "Valmera buries its dead after the earthquake. Mayor Ilda Soren blamed the builders of the houses under the mud.",
                "Prosecutors question the builders of Valmera's fallen houses. Mayor Ilda Soren promised an inquiry after the earthquake.",
                "The inquiry into Valmera's builders heard Mayor Ilda Soren. Prosecutors want the plans of the fallen houses.");
        List<String> stories = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            stories.add(clusterer
                    .add(Texts.article("d" + i, "2031-05-0" + (i + 1), days.get(i)))
                    .story());
        }

        assertThat(new HashSet<>(stories)).hasSize(1);
        assertThat(clusterer
                        .add(Texts.article("d0", "2031-05-01", Texts.EARTHQUAKE))
                        .story())
                .isEqualTo(stories.getFirst());
    }

    @Test
    @DisplayName("Two stories that share a topic stay two when an article about both comes")
    void bridge() {
        String first = clusterer.add(Texts.article("a", Texts.EARTHQUAKE)).story();
        String second =
                clusterer.add(Texts.article("b", Texts.OTHER_EARTHQUAKE)).story();
        clusterer.add(Texts.article(
                "c",
                "Two strong earthquakes in a week: Valmera lost its hospital's power, Kestrin its tunnel to Orvald. "
                        + "Mayor Ilda Soren and Governor Petra Lund asked for help."));

        assertThat(clusterer.add(Texts.article("a", Texts.EARTHQUAKE)).story()).isEqualTo(first);
        assertThat(clusterer.add(Texts.article("b", Texts.OTHER_EARTHQUAKE)).story())
                .isEqualTo(second)
                .isNotEqualTo(first);
    }

    @Test
    @DisplayName(
            "Articles in two languages that share names are not one story; in a language not annotated stories are found all the same")
    void languages() {
        String german =
                "Ein Erdbeben hat am Montag den Hafen von Valmera erschüttert und zwölf Menschen getötet, teilten Rettungskräfte mit. Bürgermeisterin Ilda Soren bat um Zelte.";
        String german2 =
                "Nach dem Erdbeben in Valmera bittet Bürgermeisterin Ilda Soren um Zelte; Rettungskräfte suchen im Hafen weiter nach Menschen.";
        String english =
                clusterer.add(Texts.bare("a", null, "en", Texts.EARTHQUAKE)).story();
        String first = clusterer.add(Texts.bare("b", null, "de", german)).story();
        String second = clusterer.add(Texts.bare("c", null, "de", german2)).story();

        assertThat(first).isNotEqualTo(english);
        assertThat(second).isEqualTo(first);
    }

    @Test
    @DisplayName("What was kept and taken back decides as what was never put away")
    void restored() {
        StoryArticle first = Texts.article("a", "2031-05-06", Texts.EARTHQUAKE);
        String story = clusterer.add(first).story();
        StoryClusterer later = new StoryClusterer(Window.STANDARD);
        later.restore(StoryArticle.restore(first.bytes()), story);
        StoryArticle next = Texts.article(
                "b",
                "2031-05-07",
                "Valmera's Mayor Ilda Soren counts the dead of the earthquake; the hospital has power.");

        assertThat(later.add(next)).isEqualTo(clusterer.add(next));
        assertThat(later.add(next).story()).isEqualTo(story);
    }

    @Test
    @DisplayName("The window forgets the oldest and nothing more")
    void bounded() {
        StoryClusterer small = new StoryClusterer(new Window(14, 3));
        for (int i = 0; i < 50; i++) {
            small.add(Texts.bare(
                    "n" + i, null, "en", "Invented matter number " + i + " about item" + i + " and thing" + i));
        }

        assertThat(small.size()).isEqualTo(3);
        assertThat(small.add(Texts.bare("n49", null, "en", "whatever")).opened())
                .isFalse();
        assertThat(small.add(Texts.bare("n3", null, "en", "something new of its own"))
                        .opened())
                .isTrue();
    }

    @Test
    @DisplayName("A curator's merge and move decide where the next ones go")
    void curated() {
        String first = clusterer.add(Texts.article("a", Texts.EARTHQUAKE)).story();
        String second =
                clusterer.add(Texts.article("b", Texts.OTHER_EARTHQUAKE)).story();
        clusterer.merge(second, first);

        assertThat(clusterer.add(Texts.article("b2", Texts.OTHER_EARTHQUAKE)).story())
                .isEqualTo(first);
        clusterer.move("a", "mine");
        assertThat(clusterer.add(Texts.article("a", Texts.EARTHQUAKE)).story()).isEqualTo("mine");
    }
}
