package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.language.LanguageStage;
import org.junit.jupiter.api.Test;

class EntityStageTest {

    private static final LanguageStage LANGUAGE = LanguageStage.standard();
    private static final EntityStage STAGE = EntityStage.standard();

    /** The mentions of the entity with a name, in the order of the text. */
    private static List<String> mentions(String text, String name) {
        return entity(text, name).mentions().stream()
                .map(mention -> mention.span().exact())
                .toList();
    }

    private static Entity entity(String text, String name) {
        return STAGE.find(LANGUAGE.annotate(text)).all().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + text));
    }

    @Test
    void aSurnameIsThePersonNamedBefore() {
        assertThat(mentions("Peter Orlan arrived in Rome on Monday. Orlan met reporters.", "Peter Orlan"))
                .containsExactly("Peter Orlan", "Orlan");
    }

    @Test
    void aFullNameIsThePersonOfTheSurnameBefore() {
        assertThat(mentions("Orlan won the vote. On Monday Peter Orlan met reporters.", "Peter Orlan"))
                .containsExactly("Orlan", "Peter Orlan");
    }

    @Test
    void aFormOfAddressTellsSpousesApart() {
        String text = "Peter Orlan and Maria Orlan arrived. Mrs. Orlan spoke. Mr. Orlan left.";
        assertThat(mentions(text, "Maria Orlan")).containsExactly("Maria Orlan", "Orlan");
        assertThat(mentions(text, "Peter Orlan")).containsExactly("Peter Orlan", "Orlan");
    }

    @Test
    void lettersStandForAnOrganisation() {
        String text = "The Orvik Port Authority will close the quay. The OPA said the work would last a year.";
        assertThat(mentions(text, "Orvik Port Authority")).contains("OPA");
    }

    @Test
    void aTitleBeforeANameIsARole() {
        Entity lund = entity("Danish Foreign Minister Anna Lund arrived in Rome.", "Anna Lund");
        assertThat(lund.kind()).isEqualTo(EntityKind.PERSON);
        assertThat(lund.roles()).extracting(Role::title).contains("Foreign Minister");
        assertThat(lund.roles()).extracting(Role::of).contains("Danish");
    }

    @Test
    void aTitleWithOfIsOneRole() {
        Entity lund = entity("US Secretary of State Anna Lund arrived in Rome.", "Anna Lund");
        assertThat(lund.roles()).extracting(Role::title).containsExactly("Secretary of State");
        assertThat(lund.roles()).extracting(Role::of).containsExactly("US");
    }

    @Test
    void anAppositionIsARoleAndAMention() {
        Entity lund = entity("Anna Lund, the mayor of Rome, arrived on Monday.", "Anna Lund");
        assertThat(lund.roles()).extracting(Role::title).contains("mayor of Rome");
        assertThat(lund.mentions()).extracting(Mention::form).contains(Mention.Form.NOMINAL);
    }

    @Test
    void whatSomebodyIsIsARole() {
        assertThat(entity("Anna Lund is the mayor of Rome.", "Anna Lund").roles())
                .extracting(Role::title)
                .contains("mayor of Rome");
        assertThat(entity("Anna Lund is not the mayor of Rome.", "Anna Lund").roles())
                .isEmpty();
    }

    @Test
    void theMinisterIsTheOneWithThatTitle() {
        String text = "Foreign Minister Anna Lund met Peter Orlan in Rome. Orlan left early. The minister stayed.";
        assertThat(mentions(text, "Anna Lund")).contains("The minister");
    }

    @Test
    void anotherCountrysMinisterIsAnother() {
        String text = "Danish Foreign Minister Anna Lund arrived in Rome. The Russian minister stayed away.";
        assertThat(mentions(text, "Anna Lund")).doesNotContain("The Russian minister");
    }

    @Test
    void pronounsAgreeInGender() {
        String text = "Peter Orlan met Maria Berg in Rome. She thanked him.";
        assertThat(mentions(text, "Maria Berg")).contains("She");
        assertThat(mentions(text, "Peter Orlan")).contains("him");
    }

    @Test
    void heIsNotTheOneWhoSawHim() {
        String text = "Peter Orlan arrived on Monday. David Berg saw him.";
        assertThat(mentions(text, "David Berg")).doesNotContain("him");
    }

    @Test
    void aCounterpartIsWhoeverIsMet() {
        String text = "Secretary of State Anna Lund told her Russian counterpart that the port would close. "
                + "Lund spoke to reporters after a meeting with Sergey Orlov in Rome.";
        assertThat(mentions(text, "Sergey Orlov")).contains("her Russian counterpart");
    }

    @Test
    void theLeaderOfSomethingIsTheOneWhoseNameFollows() {
        String text = "The leader of the opposition, Petur Holmsson, has threatened to block the pact.";
        assertThat(mentions(text, "Petur Holmsson")).containsExactly("The leader", "Petur Holmsson");
    }

    @Test
    void aNameBetweenCommasIsThatOfWhoeverStandsBefore() {
        String text =
                "Iceland's fisheries minister, Hanna Brekkadottir, and her Norwegian counterpart, Lars Erik Vold, signed a pact.";
        assertThat(mentions(text, "Lars Erik Vold")).containsExactly("her Norwegian counterpart", "Lars Erik Vold");
        assertThat(mentions(text, "Hanna Brekkadottir"))
                .contains("Hanna Brekkadottir")
                .doesNotContain("Lars Erik Vold");
    }

    @Test
    void theKremlinIsABody() {
        assertThat(entity("The Kremlin denied the report.", "Kremlin").kind()).isEqualTo(EntityKind.ORGANIZATION);
    }

    @Test
    void idsCountInTheOrderOfTheText() {
        Entities entities = STAGE.find(LANGUAGE.annotate("Anna Lund met Peter Orlan in Rome. He left."));
        assertThat(entities.all()).extracting(Entity::id).startsWith("e1", "e2", "e3");
        assertThat(entities.all()).extracting(Entity::name).startsWith("Anna Lund", "Peter Orlan", "Rome");
    }

    @Test
    void whatStandsAtATokenIsFound() {
        Entities entities = STAGE.find(LANGUAGE.annotate("Anna Lund left."));
        assertThat(entities.at(1)).isNotNull().extracting(Entity::name).isEqualTo("Anna Lund");
        assertThat(entities.at(2)).isNull();
    }

    @Test
    void noTextHasNoEntities() {
        assertThat(STAGE.find(LANGUAGE.annotate("")).all()).isEmpty();
    }

    @Test
    void aFormOfAddressIsNobodyAndAGivenNameBelongsToTheNameBehindIt() {
        Entities entities = STAGE.find(LANGUAGE.annotate(
                "“We came to talk,” Ms Brekkadottir told reporters. Her counterpart, Lars Erik Vold, agreed."));
        assertThat(entities.all()).extracting(Entity::name).doesNotContain("Ms", "Erik Vold");
        assertThat(entities.all()).extracting(Entity::name).contains("Lars Erik Vold");
    }
}
