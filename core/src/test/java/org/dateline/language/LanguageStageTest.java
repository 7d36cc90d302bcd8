package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageStageTest {

    private static final LanguageStage STAGE = LanguageStage.standard();

    private static final String STORY =
            "Foreign Minister Ana Lund met her Danish counterpart in Berlin on Monday, officials said.\n\n"
                    + "\"We will not accept this,\" Lund told reporters. The talks, which began last week, were suspended.";

    @ParameterizedTest
    @CsvSource({
        "'Foreign Minister Ana Lund met her Danish counterpart in Berlin on Monday.', met, NSUBJ, Ana",
        "'The parliament rejected the bill on Tuesday.', rejected, NSUBJ, parliament",
        "'The parliament rejected the bill on Tuesday.', rejected, OBJ, bill",
        "'Three soldiers were killed by the rebels near the border.', killed, NSUBJ_PASS, soldiers",
        "'Three soldiers were killed by the rebels near the border.', killed, OBL_AGENT, rebels",
        "'The government accused the opposition of inciting violence.', accused, OBJ, opposition",
        "'Police arrested two men after the protest turned violent.', arrested, OBJ, men",
        "'Police arrested two men after the protest turned violent.', turned, NSUBJ, protest",
        "'The minister said the army would withdraw its troops.', withdraw, NSUBJ, army",
        "'The minister said the army would withdraw its troops.', said, NSUBJ, minister",
    })
    void findsWhoDidWhat(String sentence, String verb, Relation relation, String argument) {
        Analysis analysis = STAGE.annotate(sentence);
        int head = token(analysis, verb);
        List<String> found = new ArrayList<>();
        for (int token = 0; token < analysis.size(); token++) {
            if (analysis.head(token) == head && analysis.relation(token) == relation) {
                found.add(analysis.tokens().form(token));
            }
        }
        assertThat(found).contains(argument);
    }

    @ParameterizedTest
    @CsvSource({
        "'Ana Lund arrived in Berlin on Friday.', Ana Lund, PERSON",
        "'Ana Lund arrived in Berlin on Friday.', Berlin, PLACE",
        "'The United Nations said it would send observers to Syria.', United Nations, ORGANIZATION",
        "'The United Nations said it would send observers to Syria.', Syria, PLACE",
        "'Israeli troops entered the town.', Israeli, GROUP",
    })
    void findsNames(String sentence, String name, NameKind kind) {
        Analysis analysis = STAGE.annotate(sentence);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < analysis.nameCount(); i++) {
            found.add(analysis.nameSpan(i).exact() + " " + analysis.nameKind(i));
        }
        assertThat(found).contains(name + " " + kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"THE PARLIAMENT REJECTED THE BILL ON TUESDAY.", "the parliament rejected the bill on tuesday."})
    void readsTextWithoutHelpFromCapitals(String sentence) {
        Analysis analysis = STAGE.annotate(sentence);
        int verb = 2;
        assertThat(analysis.upos(verb)).isEqualTo(Upos.VERB);
        assertThat(analysis.head(1)).isEqualTo(verb);
        assertThat(analysis.relation(1)).isEqualTo(Relation.NSUBJ);
        assertThat(analysis.head(4)).isEqualTo(verb);
        assertThat(analysis.relation(4)).isEqualTo(Relation.OBJ);
    }

    @Test
    void tellsTenseAndVoice() {
        Analysis analysis = STAGE.annotate("The troops were attacked on Sunday.");
        int verb = token(analysis, "attacked");
        assertThat(analysis.morphology(verb).value("VerbForm")).isEqualTo("Part");
        assertThat(analysis.morphology(token(analysis, "were")).is("Tense", "Past"))
                .isTrue();
        assertThat(analysis.morphology(token(analysis, "troops")).value("Number"))
                .isEqualTo("Plur");
        assertThat(analysis.morphology(token(analysis, "on")).value("Tense")).isNull();
    }

    @Test
    void givesTheSameAnswerTwiceAndFromSeveralThreads() throws Exception {
        String expected = print(STAGE.annotate(STORY));
        assertThat(print(STAGE.annotate(STORY))).isEqualTo(expected);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                answers.add(threads.submit(() -> print(STAGE.annotate(STORY))));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void aSentenceIsReadTheSameWhateverStandsAroundIt() {
        String sentence = "The parliament rejected the bill on Tuesday.";
        Analysis alone = STAGE.annotate(sentence);
        Analysis inside = STAGE.annotate(sentence + "\n\n" + STORY + "\n\n" + sentence);
        for (int token = 0; token < alone.size(); token++) {
            int later = inside.size() - alone.size() + token;
            assertThat(inside.head(token)).isEqualTo(alone.head(token));
            assertThat(inside.relation(later)).isEqualTo(alone.relation(token));
            assertThat(inside.xpos(later)).isEqualTo(alone.xpos(token));
        }
    }

    @Test
    void survivesAnyUnicode() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 120; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(400);
            for (int i = 0; i < length; i++) {
                int draw = random.nextInt(10);
                if (draw < 4) {
                    text.append((char) ('a' + random.nextInt(26)));
                } else if (draw < 6) {
                    text.append(" .\n\"'-".charAt(random.nextInt(6)));
                } else if (draw < 8) {
                    text.append((char) random.nextInt(0x10000));
                } else {
                    text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                }
            }
            assertSound(STAGE.annotate(text.toString()));
        }
    }

    @Test
    void survivesTextWithoutEndOrSpace() {
        assertSound(STAGE.annotate(""));
        assertSound(STAGE.annotate(" \n\n \u0000"));
        assertSound(STAGE.annotate("word ".repeat(10_000)));
        assertSound(STAGE.annotate("a".repeat(1_000_000)));
        assertSound(STAGE.annotate("no,space,".repeat(5_000)));
        Analysis longest = STAGE.annotate("and the minister said that he " + "had seen a dog, ".repeat(300) + ".");
        assertThat(longest.sentences().count()).isEqualTo(1);
        assertSound(longest);
    }

    @Test
    void saysWhatIsWrongWithAModel() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> LanguageStage.read(new ByteArrayInputStream(new byte[] {0, 1, 2, 3, 4})))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("model");
    }

    @Test
    void theModelKnowsOnlyRelationsThatHaveAName() throws IOException {
        try (var stream = LanguageStage.class.getResourceAsStream(LanguageStage.RESOURCE)) {
            assertThat(stream).isNotNull();
            var data = org.dateline.language.internal.ModelData.read(stream);
            for (String label : data.strings("relations")) {
                assertThat(Relation.ofLabel(label).label()).isEqualTo(label);
            }
        }
    }

    /** Every sentence is a tree with one root, names do not overlap, and spans tell the truth. */
    private static void assertSound(Analysis analysis) {
        SentenceBounds sentences = analysis.sentences();
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            int roots = 0;
            int start = sentences.start(sentence);
            int end = sentences.end(sentence);
            for (int token = start; token < end; token++) {
                int head = analysis.head(token);
                if (head == Analysis.ROOT) {
                    roots++;
                } else {
                    assertThat(head).isBetween(start, end - 1).isNotEqualTo(token);
                }
                assertThat(analysis.relation(token) == Relation.ROOT).isEqualTo(head == Analysis.ROOT);
            }
            assertThat(roots).isEqualTo(1);
            assertNoCycle(analysis, start, end);
        }
        int before = 0;
        String text = analysis.tokens().text();
        for (int name = 0; name < analysis.nameCount(); name++) {
            assertThat(analysis.nameStart(name)).isGreaterThanOrEqualTo(before);
            assertThat(analysis.nameEnd(name)).isGreaterThan(analysis.nameStart(name));
            before = analysis.nameEnd(name);
            Span span = analysis.nameSpan(name);
            int from = text.offsetByCodePoints(0, span.start());
            assertThat(text.substring(from, text.offsetByCodePoints(from, span.end() - span.start())))
                    .isEqualTo(span.exact());
        }
    }

    private static void assertNoCycle(Analysis analysis, int start, int end) {
        byte[] done = new byte[end - start];
        for (int token = start; token < end; token++) {
            int at = token;
            while (at != Analysis.ROOT && done[at - start] == 0) {
                done[at - start] = 1;
                at = analysis.head(at);
            }
            assertThat(at == Analysis.ROOT || done[at - start] == 2).isTrue();
            for (at = token; at != Analysis.ROOT && done[at - start] == 1; at = analysis.head(at)) {
                done[at - start] = 2;
            }
        }
    }

    private static int token(Analysis analysis, String form) {
        for (int token = 0; token < analysis.size(); token++) {
            if (analysis.tokens().form(token).equals(form)) {
                return token;
            }
        }
        throw new AssertionError("no " + form);
    }

    private static String print(Analysis analysis) {
        StringBuilder text = new StringBuilder();
        for (int token = 0; token < analysis.size(); token++) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s %s %s %s %s %d %s%n",
                    analysis.tokens().form(token),
                    analysis.lemma(token),
                    analysis.upos(token),
                    analysis.xpos(token),
                    analysis.morphology(token),
                    analysis.head(token),
                    analysis.relation(token).label()));
        }
        for (int name = 0; name < analysis.nameCount(); name++) {
            text.append(analysis.nameSpan(name)).append(analysis.nameKind(name));
        }
        return text.toString();
    }
}
