package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.Reading;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What several articles tell together")
class StoryTellerTest {

    private static final String FIRST = "Norland fired %s missiles at Suderia overnight.";

    private static Told told(String id, String publisher, int hour, String number) {
        return new Told(id, publisher, "2031-05-06", hour, "Norland fires on Suderia", FIRST.replace("%s", number));
    }

    private static Told fired(String id, String publisher, int hour, String number, double value, Event.Bound bound) {
        Told told = told(id, publisher, hour, number);
        return told.attack(
                "fired",
                "Norland",
                "Suderia",
                "2031-05-05",
                Event.Status.ASSERTED,
                Told.quantity("missiles", value, bound, told.span(number)));
    }

    @Test
    @DisplayName("One act in two outlets is one entry with two tellings; the numbers stand side by side and contradict")
    void contradiction() {
        Story story = StoryTeller.tell(List.of(
                fired("b", "The Post", 11, "20", 20, Event.Bound.EXACT).reading(),
                fired("a", "The Mail", 9, "18", 18, Event.Bound.EXACT).reading()));

        assertThat(story.timeline()).hasSize(1);
        assertThat(story.timeline().getFirst().tellings())
                .extracting(Story.Telling::article)
                .containsExactly("a", "b");
        assertThat(story.claims()).hasSize(1);
        assertThat(story.claims().getFirst().figures())
                .extracting(Story.Figure::value)
                .containsExactly(18.0, 20.0);
        assertThat(story.claims().getFirst().figures())
                .extracting(Story.Figure::source)
                .containsExactly("The Mail", "The Post");
        assertThat(story.claims().getFirst().contradicted()).isTrue();
    }

    @Test
    @DisplayName("\"At least 18\" does not contradict 20, \"at most 18\" does")
    void bounds() {
        Reading twenty = fired("b", "The Post", 11, "20", 20, Event.Bound.EXACT).reading();

        assertThat(StoryTeller.tell(List.of(
                                twenty,
                                fired("a", "The Mail", 9, "18", 18, Event.Bound.AT_LEAST)
                                        .reading()))
                        .claims()
                        .getFirst()
                        .contradicted())
                .isFalse();
        assertThat(StoryTeller.tell(List.of(
                                twenty,
                                fired("a", "The Mail", 9, "18", 18, Event.Bound.AT_MOST)
                                        .reading()))
                        .claims()
                        .getFirst()
                        .contradicted())
                .isTrue();
    }

    @Test
    @DisplayName("An outlet that corrects itself revises; its last word is what counts")
    void revision() {
        Story story = StoryTeller.tell(List.of(
                fired("a", "The Mail", 9, "18", 18, Event.Bound.EXACT).reading(),
                fired("b", "The Post", 11, "20", 20, Event.Bound.EXACT).reading(),
                fired("c", "The Mail", 13, "20", 20, Event.Bound.EXACT).reading()));

        assertThat(story.claims().getFirst().revisions()).containsExactly(new Story.Revision("The Mail", 0, 2));
        assertThat(story.claims().getFirst().contradicted()).isFalse();
    }

    @Test
    @DisplayName("Two figures of one article are no change of mind")
    void oneArticle() {
        Told told = new Told(
                "a", "The Mail", "2031-05-06", 9, "h", "Norland fired 18 missiles at Suderia; 5 missiles hit.");
        told.attack(
                "fired",
                "Norland",
                "Suderia",
                "2031-05-05",
                Event.Status.ASSERTED,
                Told.quantity("missiles", 18, Event.Bound.EXACT, told.span("18")),
                Told.quantity("missiles", 5, Event.Bound.EXACT, told.span("5")));
        Story story = StoryTeller.tell(List.of(told.reading()));

        assertThat(story.claims()).allSatisfy(claim -> {
            assertThat(claim.revisions()).isEmpty();
            assertThat(claim.contradicted()).isFalse();
        });
    }

    @Test
    @DisplayName("Attacks of two days are two, and their numbers are not compared")
    void otherDay() {
        Told later = told("b", "The Post", 11, "20");
        later.attack(
                "fired",
                "Norland",
                "Suderia",
                "2031-05-06",
                Event.Status.ASSERTED,
                Told.quantity("missiles", 20, Event.Bound.EXACT, later.span("20")));
        Story story = StoryTeller.tell(List.of(
                later.reading(),
                fired("a", "The Mail", 9, "18", 18, Event.Bound.EXACT).reading()));

        assertThat(story.timeline()).hasSize(2);
        assertThat(story.timeline().getFirst().tellings().getFirst().article()).isEqualTo("a");
        assertThat(story.claims()).isEmpty();
    }

    @Test
    @DisplayName("Missiles are not drones, and what is to happen is not counted with what did")
    void incomparable() {
        Told drones = new Told("b", "The Post", "2031-05-06", 11, "h", "Norland fired 20 drones at Suderia overnight.");
        drones.attack(
                "fired",
                "Norland",
                "Suderia",
                "2031-05-05",
                Event.Status.ASSERTED,
                Told.quantity("drones", 20, Event.Bound.EXACT, drones.span("20")));
        Told plan = told("c", "The Sun", 12, "30");
        plan.attack(
                "fired",
                "Norland",
                "Suderia",
                "2031-05-05",
                Event.Status.FUTURE,
                Told.quantity("missiles", 30, Event.Bound.EXACT, plan.span("30")));
        Story story = StoryTeller.tell(List.of(
                drones.reading(),
                plan.reading(),
                fired("a", "The Mail", 9, "18", 18, Event.Bound.EXACT).reading()));

        assertThat(story.timeline()).hasSize(1);
        assertThat(story.claims()).isEmpty();
    }

    @Test
    @DisplayName("The source of a figure is whoever the article names for it")
    void attributed() {
        Told told = told("b", "The Post", 11, "20");
        told.attackAs(
                "the ministry",
                "fired",
                "Norland",
                "Suderia",
                "2031-05-05",
                Told.quantity("missiles", 20, Event.Bound.EXACT, told.span("20")));
        Story story = StoryTeller.tell(List.of(
                told.reading(),
                fired("a", "The Mail", 9, "18", 18, Event.Bound.EXACT).reading()));

        assertThat(story.claims().getFirst().figures())
                .extracting(Story.Figure::source)
                .containsExactly("The Mail", "the ministry");
    }

    @Test
    @DisplayName("A denial and a claim are one act in dispute")
    void disputed() {
        Told denial = told("b", "The Post", 11, "20");
        denial.attack("fired", "Norland", "Suderia", "2031-05-05", Event.Status.DENIED);
        Story story = StoryTeller.tell(List.of(
                denial.reading(),
                fired("a", "The Mail", 9, "18", 18, Event.Bound.EXACT).reading()));

        assertThat(story.timeline()).hasSize(1);
        assertThat(story.timeline().getFirst().disputed()).isTrue();
        assertThat(story.timeline().getFirst().status()).isEqualTo(Event.Status.ASSERTED);
    }

    @Test
    @DisplayName("The other way round is another act, and so is one of another kind")
    void otherActs() {
        Told back = new Told(
                "b", "The Post", "2031-05-06", 11, "h", "Suderia struck Norland overnight, then talked to Norland.");
        back.attack("struck", "Suderia", "Norland", "2031-05-05", Event.Status.ASSERTED);
        back.event(EventType.CONSULT, "talked", "Suderia", "Norland", "2031-05-05", Event.Status.ASSERTED, List.of());
        Story story = StoryTeller.tell(List.of(
                back.reading(),
                fired("a", "The Mail", 9, "18", 18, Event.Bound.EXACT).reading()));

        assertThat(story.timeline()).hasSize(3);
    }

    @Test
    @DisplayName("Rubio here is Marco Rubio there; words that both articles carry are one quotation")
    void voices() {
        Told one = new Told(
                        "a",
                        "The Mail",
                        "2031-05-06",
                        9,
                        "h",
                        "Ilda Soren said: We have no tents. Later she was silent.")
                .quotation("Ilda Soren", "We have no tents");
        Told two = new Told(
                        "b",
                        "The Post",
                        "2031-05-06",
                        10,
                        "h",
                        "We have no tents, said Soren. The road is open, she added.")
                .quotation("Soren", "We have no tents")
                .quotation("Soren", "The road is open");
        Story story = StoryTeller.tell(List.of(one.reading(), two.reading()));

        assertThat(story.voices()).hasSize(1);
        assertThat(story.voices().getFirst().name()).isEqualTo("Ilda Soren");
        assertThat(story.voices().getFirst().quotations()).isEqualTo(2);
        assertThat(story.voices().getFirst().articles()).isEqualTo(2);
    }

    @Test
    @DisplayName("A copy says what was cut, what was added, what was edited, and that the headline is another")
    void rewrite() {
        String lead =
                "A strong earthquake hit the port of Valmera on Monday, killing at least twelve people and burying many houses under mud.";
        String middle =
                "Mayor Ilda Soren asked the government for tents and blankets and said that the road to the airport was cut.";
        String end =
                "The hospital lost power for six hours, and its patients were carried down the stairs by students of the nursing school.";
        String added =
                "The Post has been told that two more bodies were found on Tuesday morning near the fish market.";
        Reading original = new Told(
                        "a",
                        "Agency",
                        "2031-05-06",
                        9,
                        "Earthquake hits Valmera",
                        lead + "\n\n" + middle + "\n\n" + end)
                .reading();
        Reading copy = new Told(
                        "b",
                        "The Post",
                        "2031-05-06",
                        12,
                        "Twelve die in Valmera",
                        lead.replace("many houses", "some homes") + "\n\n" + middle + "\n\n" + added)
                .reading();
        Story.Rewrite rewrite =
                StoryTeller.tell(List.of(copy, original)).copies().getFirst();

        assertThat(rewrite.copy().original()).isEqualTo("a");
        assertThat(rewrite.headlineChanged()).isTrue();
        assertThat(rewrite.cut()).extracting(words -> words.span().exact()).containsExactly(end);
        assertThat(rewrite.added()).extracting(words -> words.span().exact()).containsExactly(added);
        assertThat(rewrite.changed())
                .extracting(edit -> edit.before().span().exact())
                .containsExactly(lead);
    }

    @Test
    @DisplayName("Title and summary are the articles' own words; corrections are listed; the earliest comes first")
    void digest() {
        Reading one = new Told(
                        "a",
                        "The Mail",
                        "2031-05-06",
                        9,
                        "Earthquake hits Valmera",
                        "An earthquake hit Valmera on Monday.\n\nCorrection: it was Monday.")
                .correction("Correction: it was Monday.")
                .reading();
        Reading two = new Told(
                        "b",
                        "The Post",
                        "2031-05-05",
                        9,
                        "Cat found",
                        "An earthquake hit Valmera and killed twelve people.")
                .reading();
        Story story = StoryTeller.tell("s1", List.of(one, two));

        assertThat(story.id()).isEqualTo("s1");
        assertThat(story.title()).isEqualTo("Earthquake hits Valmera");
        assertThat(story.coverage()).extracting(Story.Coverage::article).containsExactly("b", "a");
        assertThat(story.summary())
                .isNotEmpty()
                .allSatisfy(words -> assertThat((words.article().equals("a") ? one : two)
                                .article()
                                .text())
                        .contains(words.span().exact()));
        assertThat(story.corrections()).hasSize(1);
    }

    @Test
    @DisplayName("Many copies of one telling are one act, in time that does not grow with their square")
    void manyTellings() {
        List<Reading> readings = new java.util.ArrayList<>();
        for (int i = 0; i < 600; i++) {
            readings.add(fired("n" + i, "Outlet " + i, 9, "18", 18, Event.Bound.EXACT)
                    .reading());
        }
        Story story = StoryTeller.tell(readings);

        assertThat(story.timeline()).hasSize(1);
        assertThat(story.timeline().getFirst().tellings()).hasSize(600);
        assertThat(story.claims().getFirst().contradicted()).isFalse();
    }

    @Test
    @DisplayName("A reading with no words makes a story with no title; no reading makes none")
    void empty() {
        Story story = StoryTeller.tell(List.of(new Told("a", "The Mail", "2031-05-06", 9, "", "x").reading()));

        assertThat(story.timeline()).isEmpty();
        assertThat(story.summary()).isEmpty();
        assertThatThrownBy(() -> StoryTeller.tell(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
