package org.dateline.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.entity.Mention;
import org.junit.jupiter.api.Test;

/** Inputs that break the obvious approach. */
class QuotationStageTest {

    private static final String LUND = "Foreign Minister Ana Lund met reporters in Orvik. ";

    @Test
    void theVerbInTheMiddleBringsBothParts() {
        assertThat(Read.spoken("\"The port,\" Ana Lund said, \"will close on Monday.\""))
                .containsExactly(
                        "DIRECT | Ana Lund | Ana Lund | said | The port,",
                        "DIRECT | Ana Lund | Ana Lund | said | will close on Monday.");
    }

    @Test
    void aSentenceInMarksGoesOnWithItsParagraph() {
        assertThat(Read.spoken("\"The port will close,\" said Ana Lund. \"We have no choice.\""))
                .containsExactly(
                        "DIRECT | Ana Lund | Ana Lund | said | The port will close,",
                        "DIRECT | Ana Lund | Ana Lund | said | We have no choice.");
    }

    @Test
    void aQuotationOfThreeParagraphsOpensThreeTimesAndClosesOnce() {
        String text = "Ana Lund said: “The port will close.\n\n“We have no choice.\n\n“Nobody has.”\n\nThen she left.";
        assertThat(Read.spoken(text))
                .containsExactly(
                        "DIRECT | Ana Lund | Ana Lund | said | The port will close.",
                        "DIRECT | Ana Lund | Ana Lund | said | We have no choice.",
                        "DIRECT | Ana Lund | Ana Lund | said | Nobody has.");
    }

    @Test
    void heAddedIsTheOneWhoSpokeBefore() {
        String text = LUND + "\"The port will close,\" Lund said.\n\n\"It is final,\" she added.";
        assertThat(Read.spoken(text)).contains("DIRECT | Ana Lund | she | added | It is final,");
    }

    @Test
    void apostrophesAreNoQuotationMarks() {
        assertThat(Read.spoken("The workers' union rejected the owners' offer in the '90s, and it wasn't the last."))
                .isEmpty();
    }

    @Test
    void singleMarksQuoteInBritishPapers() {
        assertThat(Read.spoken("'The workers' pay isn't enough,' Peter Orlan said."))
                .containsExactly("DIRECT | Peter Orlan | Peter Orlan | said | The workers' pay isn't enough,");
    }

    @Test
    void guillemetsAndLowMarksQuoteToo() {
        assertThat(Read.spoken("„The port will close,“ Ana Lund said.\n\nPeter Orlan said: «We will fight.»"))
                .containsExactly(
                        "DIRECT | Ana Lund | Ana Lund | said | The port will close,",
                        "DIRECT | Peter Orlan | Peter Orlan | said | We will fight.");
    }

    @Test
    void titlesNicknamesAndTongsAreNoQuotations() {
        assertThat(Read.spoken("Ivor \"Kit\" Orlan wrote the song \"A Change of Wind\" in a so-called \"safe house\"."))
                .isEmpty();
    }

    @Test
    void anAsideParsesBackwards() {
        assertThat(Read.spoken("Closing the port, Mr. Orlan said, is an act of folly."))
                .containsExactly(
                        "INDIRECT | Orlan | Mr. Orlan | said | Closing the port",
                        "INDIRECT | Orlan | Mr. Orlan | said | is an act of folly");
    }

    @Test
    void accordingToTakesTheSentence() {
        assertThat(Read.spoken("The port will close on Monday, according to state media."))
                .containsExactly("INDIRECT | state media | state media | according to | The port will close on Monday");
    }

    @Test
    void aHeadlinesColonWorksBothWays() {
        assertThat(Read.spoken("Navy sank vessel: Orlan\n\nOrlan: Navy sank vessel"))
                .containsExactly(
                        "INDIRECT | Orlan | Orlan | : | Navy sank vessel",
                        "INDIRECT | Orlan | Orlan | : | Navy sank vessel");
    }

    @Test
    void aTranscriptsLabelsSpeak() {
        assertThat(Read.spoken("Ana Lund: The port will close.\n\nPeter Orlan: Nobody wants that."))
                .containsExactly(
                        "INDIRECT | Ana Lund | Ana Lund | : | The port will close",
                        "INDIRECT | Peter Orlan | Peter Orlan | : | Nobody wants that");
    }

    @Test
    void aSignatureSpeaks() {
        assertThat(Read.spoken("“The port must stay open.” — Ana Lund"))
                .containsExactly("DIRECT | Ana Lund | Ana Lund | — | The port must stay open.");
    }

    @Test
    void wordsInMarksInsideAStatementArePartOfIt() {
        Quotations quotations = Read.text("The ministry said it would \"never\" close the port.");
        assertThat(quotations.spoken())
                .extracting(Quotation::kind, quotation -> quotation.content().exact(), Quotation::inside)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Quotation.Kind.INDIRECT, "it would \"never\" close the port", null),
                        org.assertj.core.groups.Tuple.tuple(Quotation.Kind.PARTIAL, "never", "q1"));
    }

    @Test
    void whoIsToldIsTheAddressee() {
        Quotations quotations = Read.text("Ana Lund told Ivor Orlan that the port would close.");
        Quotation quotation = quotations.spoken().getFirst();
        assertThat(Read.name(quotation.addressee(), quotations)).isEqualTo("Ivor Orlan");
    }

    @Test
    void thoughtsAndPlansAreNoQuotations() {
        Quotations quotations = Read.text("Ana Lund wants to close the port.");
        assertThat(quotations.all()).extracting(Quotation::manner).containsExactly(Quotation.Manner.STANCE);
        assertThat(quotations.spoken()).isEmpty();
    }

    @Test
    void iIsWhoeverSpeaks() {
        Quotations quotations = Read.text("\"I will close the port,\" Ana Lund said.");
        assertThat(quotations.entities().all().stream()
                        .filter(entity -> entity.name().equals("Ana Lund"))
                        .flatMap(entity -> entity.mentions().stream())
                        .map(Mention::span)
                        .map(span -> span.exact()))
                .containsExactly("I", "Ana Lund");
    }

    @Test
    void anAppositionBeforeTheVerbHidesNoSpeaker() {
        List<String> spoken = Read.spoken("\"The port will close,\" Ana Lund, who led the union for years, said.");
        assertThat(spoken).hasSize(1);
        assertThat(spoken.getFirst()).startsWith("DIRECT | Ana Lund | Ana Lund");
    }

    @Test
    void noMarkSwallowsThePage() {
        String text = "He said \"no. The ship sank. It was old.\n\nThe port will close. Nobody knew.";
        assertThat(Read.text(text).all())
                .allSatisfy(quotation -> assertThat(quotation.content().end()).isLessThan(text.indexOf("The ship")));
    }

    @Test
    void aPageThatIsOneQuotationIsOneQuotation() {
        String text = "\"" + "The port will close. ".repeat(2000).strip() + "\"";
        assertThat(Read.text(text).all().stream().filter(quotation -> quotation.inside() == null))
                .hasSize(1);
    }

    @Test
    void tenThousandMarksEndSomewhere() {
        for (String mark : List.of("\"", "'", "“", "”", "\" ", " \"a", "' ", "“a”", "''", "«»")) {
            assertThat(Read.text(mark.repeat(10_000)).all()).as(mark).hasSizeLessThan(10_001);
        }
    }

    @Test
    void whatOpensTheSentenceIsNotWhatWasSaid() {
        assertThat(Read.spoken("Asked about the strike, Ana Lund said the port would close."))
                .contains("INDIRECT | Ana Lund | Ana Lund | said | the port would close")
                .noneMatch(line -> line.endsWith("said | Asked about the strike"));
    }

    @Test
    void anotherSpeakersSideClauseIsHis() {
        assertThat(Read.spoken("Ten percent said they would vote, while six percent said they would stay at home."))
                .containsExactly(
                        "INDIRECT | nobody | Ten percent | said | they would vote",
                        "INDIRECT | nobody | six percent | said | they would stay at home");
    }

    @Test
    void neitherTheDatelineNorADaySpeaks() {
        assertThat(Read.spoken("OSLO (AP) — A news report said the minister used a private account."))
                .containsExactly(
                        "INDIRECT | A news report | A news report | said | the minister used a private account");
        assertThat(Read.spoken("The Lund campaign sent an email Wednesday saying that the results were clear."))
                .allMatch(line -> line.contains("| The Lund campaign |"));
    }

    @Test
    void aSecondObjectIsWhatTheFirstIsCalled() {
        assertThat(Read.spoken("Ana Lund called the plan a gift to the owners."))
                .containsExactly("INDIRECT | Ana Lund | Ana Lund | called | the plan a gift to the owners");
    }

    @Test
    void aDayAndAPronounAreNotWhatWasSaid() {
        assertThat(Read.spoken("Ana Lund said so. Peter Orlan said it on Monday."))
                .isEmpty();
    }

    @Test
    void aRelativeClauseIsNotWhatAComplaintSays() {
        assertThat(Read.spoken("Iceland promised in return to withdraw the complaint that it filed in January."))
                .containsExactly(
                        "INDIRECT | Iceland | Iceland | promised | to withdraw the complaint that it filed in January");
    }

    @Test
    void aQuotationGoesOnInTheNextParagraphWithItsCue() {
        assertThat(Read.spoken("\"The port will close,\" Ana Lund said.\n\n\"We have no choice left to us.\""))
                .containsExactly(
                        "DIRECT | Ana Lund | Ana Lund | said | The port will close,",
                        "DIRECT | Ana Lund | Ana Lund | said | We have no choice left to us.");
    }

    @Test
    void whatIsCalledSomethingInMarksIsPartOfIt() {
        assertThat(Read.spoken("Peter Orlan called the new harbour tax \"robbery\"."))
                .containsExactly(
                        "INDIRECT | Peter Orlan | Peter Orlan | called | the new harbour tax \"robbery\"",
                        "PARTIAL | Peter Orlan | Peter Orlan | called | robbery");
    }

    @Test
    void theSubjectBeforeTheMarksBelongsToTheClause() {
        assertThat(Read.spoken("Ana Lund said the old pier \"is a danger to every ship\"."))
                .contains("INDIRECT | Ana Lund | Ana Lund | said | the old pier \"is a danger to every ship\"");
    }

    @Test
    void aWordInSomebodysMouthIsHis() {
        assertThat(Read.spoken("Peter Orlan often uses the phrase \"our common harbour\"."))
                .containsExactly("PARTIAL | Peter Orlan | Peter Orlan | uses the phrase | our common harbour");
    }

    @Test
    void anIndirectQuestionKeepsItsFirstWord() {
        assertThat(Read.spoken("Ana Lund asked reporters why the port would close."))
                .containsExactly("INDIRECT | Ana Lund | Ana Lund | asked | why the port would close");
        assertThat(Read.spoken("The owners have not said when the port will open."))
                .containsExactly("INDIRECT | The owners | The owners | said | when the port will open");
    }

    @Test
    void whoDoesWhatIsShownIsPartOfIt() {
        assertThat(Read.spoken("The video shows the minister leaving the harbour."))
                .containsExactly("INDIRECT | nobody | The video | shows | the minister leaving the harbour");
        assertThat(Read.all("The judge found the harbour plan unlawful."))
                .containsExactly("INDIRECT | The judge | The judge | found | the harbour plan unlawful");
    }

    @Test
    void whatFollowsTheObjectBelongsToTheJudgement() {
        assertThat(Read.all("Ana Lund blamed the delay on the storm."))
                .containsExactly("INDIRECT | Ana Lund | Ana Lund | blamed | the delay on the storm");
        assertThat(Read.all("Ana Lund attacked the owners in a letter on Monday."))
                .containsExactly("INDIRECT | Ana Lund | Ana Lund | attacked | the owners");
    }

    @Test
    void whoIsMadeToAdmitItAdmitsIt() {
        assertThat(Read.all("The court forced Peter Orlan to admit that the pier was old."))
                .contains("INDIRECT | Peter Orlan | Peter Orlan | admit | the pier was old");
    }

    @Test
    void whoSeemsThinksNothing() {
        assertThat(Read.all("Ana Lund seems to have left the harbour."))
                .allMatch(line -> line.startsWith("INDIRECT | nobody | nobody | seems"));
    }

    @Test
    void pollsAndViewsGiveTheClauseTheyStandInToSomebody() {
        assertThat(Read.spoken("In a new poll, the port workers' party led by ten points."))
                .containsExactly("INDIRECT | a new poll | a new poll | In | the port workers' party led by ten points");
        assertThat(Read.all("In Ana Lund's view, the port should close."))
                .containsExactly("INDIRECT | Ana Lund | Ana Lund | view | the port should close");
    }

    @Test
    void whatIsReportedlySoNobodySays() {
        assertThat(Read.spoken("The port was reportedly sold in May."))
                .allMatch(line -> line.startsWith("INDIRECT | nobody | nobody | reportedly"))
                .isNotEmpty();
    }

    @Test
    void aNounsPredicateIsWhatItSays() {
        assertThat(Read.spoken("The question is whether the port will close."))
                .containsExactly("INDIRECT | nobody | nobody | question | whether the port will close");
    }

    @Test
    void whoIsOfTheViewHoldsIt() {
        assertThat(Read.all("Ana Lund is of the view that the port should close."))
                .containsExactly("INDIRECT | Ana Lund | Ana Lund | view | the port should close");
    }

    @Test
    void whoMakesItClearSaysIt() {
        assertThat(Read.all("Ana Lund made it clear that the port would close."))
                .containsExactly("INDIRECT | Ana Lund | Ana Lund | made it clear | the port would close");
    }

    @Test
    void whatIsThoughtToBeSoNobodyIsNamedFor() {
        assertThat(Read.all("Some twenty ships are believed to be lost."))
                .allMatch(line -> line.startsWith("INDIRECT | nobody | nobody | believed"))
                .hasSize(2);
    }

    @Test
    void theSubjectAloneIsNotAllThatWasSaid() {
        assertThat(Read.spoken("Ana Lund said the lack of money was a reason to close the port."))
                .containsExactly(
                        "INDIRECT | Ana Lund | Ana Lund | said | the lack of money was a reason to close the port");
    }

    @Test
    void aParticiplesAgentSpeaks() {
        assertThat(Read.all("Few liked the plan backed by Peter Orlan."))
                .contains("INDIRECT | Peter Orlan | Peter Orlan | backed | the plan");
    }

    @Test
    void whoGivesSupportSpeaksAndNotWhoWinsIt() {
        assertThat(Read.all("Ana Lund won the support of Peter Orlan."))
                .containsExactly("INDIRECT | Peter Orlan | Peter Orlan | support | Ana Lund");
        assertThat(Read.spoken("The harbour tax drew criticism from Peter Orlan."))
                .containsExactly("INDIRECT | Peter Orlan | Peter Orlan | criticism | The harbour tax");
    }

    @Test
    void whatIsSupposedToBeNobodySupposes() {
        assertThat(Read.all("The port is supposed to close.")).isEmpty();
    }
}
