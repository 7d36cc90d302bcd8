package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.dateline.Moment;
import org.dateline.Moment.Anchor;
import org.dateline.Moment.Granularity;
import org.dateline.Moment.Mod;
import org.dateline.Timestamp;
import org.dateline.language.LanguageStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStageTest {

    private static final LanguageStage LANGUAGE = MarkedText.LANGUAGE;
    private static final TimeStage TIMES = MarkedText.TIMES;
    private static final TimeContext PUBLISHED = TimeContext.on(MarkedText.PUBLISHED);

    private static List<Moment> read(String text, TimeContext context) {
        return TIMES.read(LANGUAGE.annotate(text), context);
    }

    /** What a list of words with dates gets wrong, written down before the stage was. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The second was worse, and a 7.62 mm round hit the Boeing 737.",
                "They won 3-2 at home and 21-19 away, and paid $1999 for 2,000 tonnes.",
                "May told reporters she had not slept.",
                "Troops began to march on the capital as prices may fall.",
                "He was killed on {9/11=2001-09-11}.",
                "Talks ran from {3=2025-05-03} to {7 May=2025-05-07}.",
                "The war of {2019=2019}-{21=2021} was costly.",
                "It was signed on {31 February 2025=}.",
                "The army will leave on {Monday=2025-07-14}. It came on {Monday=2025-07-07}.",
                "Elections will be held in {December=2025-12}. The last were held in {December=2024-12}.",
                "The court is scheduled to rule on {Friday=2025-07-11}.",
                "He was freed in {March 2011=2011-03}. In {June=2011-06} he fled. Police said {Wednesday=2025-07-09} he was dead.",
                "On {Tuesday=2025-07-08} the gates opened at {9:30 a.m.=2025-07-08T09:30} sharp.",
                "It was sold in {week 60 of 2024=}.",
            })
    void theHardOnes(String marked) {
        MarkedText text = MarkedText.of(marked);
        assertThat(text.found(PUBLISHED)).isEqualTo(text.expected());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met on {Friday=XXXX-WXX-5}.",
                "They met in {February=XXXX-02}.",
                "They met on {4 July=XXXX-07-04}.",
                "They met {last week=XXXX-WXX}.",
                "They met {yesterday=XXXX-XX-XX}.",
                "They met {three days ago=XXXX-XX-XX}.",
                "They met on {4 July 2024=2024-07-04}. They parted {two days later=2024-07-06}.",
            })
    void withoutADateNothingIsInvented(String marked) {
        MarkedText text = MarkedText.of(marked);
        assertThat(text.found(TimeContext.UNKNOWN)).isEqualTo(text.expected());
        for (Moment moment : read(text.text(), TimeContext.UNKNOWN)) {
            if (String.valueOf(moment.value()).contains("X")) {
                assertThat(moment.anchor()).isNull();
                assertThat(moment.from()).isNull();
            }
        }
    }

    @Test
    void whetherTheMonthComesFirstIsThePublishersCountry() {
        String text = "It was signed on 03/04/2025.";
        assertThat(read(text, PUBLISHED).get(0).value()).isNull();
        assertThat(read(text, PUBLISHED.inCountry("USA")).get(0).value()).isEqualTo("2025-03-04");
        assertThat(read(text, PUBLISHED.inCountry("GBR")).get(0).value()).isEqualTo("2025-04-03");
        assertThat(read(text, PUBLISHED.inCountry("CAN")).get(0).value()).isNull();
        assertThat(read("It was signed on 13/04/2025.", PUBLISHED.inCountry("USA"))
                        .get(0)
                        .value())
                .isEqualTo("2025-04-13");
    }

    @Test
    void anAnchorSaysWhatAValueWasReckonedFrom() {
        List<Moment> moments =
                read("The port was hit on Tuesday, and again two days later. It was built in 1996.", PUBLISHED);
        assertThat(moments).hasSize(3);
        assertThat(moments.get(0).anchor()).isEqualTo(new Anchor.Published());
        assertThat(moments.get(1).anchor()).isEqualTo(new Anchor.Other(0));
        assertThat(moments.get(1).value()).isEqualTo("2025-07-10");
        assertThat(moments.get(2).anchor()).isEqualTo(new Anchor.Absolute());
    }

    @Test
    void theDateInTheDatelineWinsOverThePublicationDate() {
        List<Moment> moments =
                read("ORANVA, July 8 (Wire) - The port was closed on Monday, officials said.", PUBLISHED);
        assertThat(MarkedText.shown(moments)).containsExactly("July 8=2025-07-08", "Monday=2025-07-07");
        assertThat(moments.get(1).anchor()).isEqualTo(new Anchor.Dateline());
        TimeContext stated = new TimeContext(Timestamp.of(MarkedText.PUBLISHED), LocalDate.of(2025, 7, 6), null, null);
        assertThat(read("The port was closed on Monday.", stated).get(0).value())
                .isEqualTo("2025-06-30");
    }

    @Test
    void aTimeWithAZoneKeepsIt() {
        TimeContext local = PUBLISHED.inZone(ZoneId.of("Asia/Kuala_Lumpur"));
        assertThat(read("The quake struck at 0430 GMT.", local).get(0).offset()).isEqualTo(ZoneOffset.UTC);
        assertThat(read("It struck at 9 a.m. local time.", local).get(0).offset())
                .isEqualTo(ZoneOffset.ofHours(8));
        assertThat(read("It struck at 9 a.m. local time.", PUBLISHED).get(0).offset())
                .isNull();
        assertThat(read("It struck at 9 a.m.", local).get(0).offset()).isNull();
    }

    @Test
    void hoursAgoNeedTheHourOfPublication() {
        TimeContext clock =
                new TimeContext(new Timestamp(MarkedText.PUBLISHED, LocalTime.of(18, 30), null), null, null, null);
        assertThat(read("The dam broke two hours ago.", clock).get(0).value()).isEqualTo("2025-07-10T16");
        assertThat(read("The dam broke two hours ago.", PUBLISHED).get(0).value())
                .isEqualTo("2025-07-10TXX");
    }

    @Test
    void aMomentSaysHowFineItIsAndWhereItLies() {
        Moment moment = read("It was sold in early 2019.", PUBLISHED).get(0);
        assertThat(moment.type()).isEqualTo(Moment.Type.DATE);
        assertThat(moment.mod()).isEqualTo(Mod.START);
        assertThat(moment.granularity()).isEqualTo(Granularity.YEAR);
        assertThat(moment.from()).isEqualTo(LocalDateTime.of(2019, 1, 1, 0, 0));
        assertThat(moment.to()).isEqualTo(LocalDateTime.of(2020, 1, 1, 0, 0));
        Moment past = read("Prices fell over the past three days.", PUBLISHED).get(0);
        assertThat(past.type()).isEqualTo(Moment.Type.DURATION);
        assertThat(past.from()).isEqualTo(LocalDateTime.of(2025, 7, 7, 0, 0));
        assertThat(past.to()).isEqualTo(LocalDateTime.of(2025, 7, 10, 0, 0));
    }

    @Test
    void spansAreWhatTheTextHoldsThere() {
        SplittableRandom random = new SplittableRandom(20250710);
        String[] pieces = {
            "Friday",
            "10",
            " ",
            "\u2019",
            "May",
            ",",
            "2019",
            "-",
            "\uD83D\uDE00",
            "the",
            "last",
            "week",
            "\n\n",
            "\u2013",
            "3rd",
            "of",
            "\uD800",
            "two",
            "years",
            "ago",
            "\u0130",
            "12:30",
            "p.m.",
            "2025-07-10",
            "T09:30",
            "1990s",
            "'98",
            "BC",
            "BC0",
            "quarter",
            "half",
            "and",
            "a",
            "(",
            "FY24",
            "Q3",
            "end",
            "\u00E9",
            "31",
            "February",
            "week 99",
            "99",
            "0",
            "00/00/0000"
        };
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
                text.append(random.nextInt(3) == 0 ? "" : " ");
            }
            String whole = text.toString();
            int before = 0;
            for (Moment moment : read(whole, round % 2 == 0 ? PUBLISHED : TimeContext.UNKNOWN)) {
                int from = whole.offsetByCodePoints(0, moment.span().start());
                int to = whole.offsetByCodePoints(0, moment.span().end());
                assertThat(whole.substring(from, to)).isEqualTo(moment.span().exact());
                assertThat(moment.span().start()).isGreaterThanOrEqualTo(before);
                before = moment.span().end();
            }
        }
    }

    /** Ten thousand of the same take ten times as many steps as a thousand, not a hundred times: else these would not end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10 ",
                "1999 ",
                "2-",
                "twenty ",
                "the last ",
                "May 3 ",
                "5 to ",
                "of the end of the ",
                "Friday night ",
                "3 May ",
                "10:30 ",
                "two years ago ",
                "a quarter of ",
                "'98 ",
                "in ",
                "first half of the "
            })
    void hostileTextsEnd(String piece) {
        String text = "On Friday " + piece.repeat(piece.length() < 6 ? 10_000 : 2_000);
        assertThat(read(text, PUBLISHED)).hasSizeLessThan(40_001);
    }
}
