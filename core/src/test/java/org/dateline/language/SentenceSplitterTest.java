package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static final Tokeniser TOKENISER = Tokeniser.standard();
    private static final SentenceSplitter SPLITTER = SentenceSplitter.standard();

    /** A double bar where a sentence ends. In the text it is a space; a double slash is a blank line, a slash a line's end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained. || The match went on.",
                "Harrow wins // The mayor resigned on Monday",
                "They came from: // the north // the south",
                "“We will go,” Holt said. || “It is late.” || She left.",
                "“It is late.” || “Then go.”",
                "\"It is late.\" || \"Then go.\" || He went.",
                "He said: \"It is late. || Then go.\" || He went.",
                "“Why now?” Holt asked.",
                "“Why now?” Lena Holt asked. || Nobody knew.",
                "“Why now?” she asked.",
                "“Stop!” he shouted. || They ran.",
                "“Why now?” || He did not say.",
                "“We … must go,” he said.",
                "“We must …” || The line broke.",
                "It was over... || Then it began.",
                "Gen. J. K. Marek met Dr. Orel at St. Anne at 5 p.m. on Jan. 3 about plan No. 5.",
                "They left at 5 p.m. || The police came.",
                "They left at 5 p.m. Monday.",
                "He lives in the U.S. || He likes it.",
                "He leads the U.S. Senate.",
                "It lost $6.8 billion. || Shares fell 3.5 percent.",
                "(It rained.) || They left.",
                "They left (it rained.) and came back.",
                "1. The first rule is silence.",
                "They played Harrow Corp. and Marsh Inc. || But nobody came.",
                "The firm, Marsh Inc., lost.",
                "Who won? || Nobody did!",
                "It closed in May.[12] || It opened again.",
                "What?! || No!!",
                "it rained. || the match went on. || nobody came.",
                "IT RAINED. || THE MATCH WENT ON.",
                "She works for Yahoo! in Harrow.",
                "An iPhone fell. || iPhones do.",
                "• Rain in the north. / • Sun in the south.",
                "Rain in the north, / sun in the south.",
                "The case of Holt v. Marsh goes on."
            })
    void endsSentencesWhereAReaderWould(String marked) {
        String plain = marked.replace(" || ", " ")
                .replace(" // ", "\n\n")
                .replace(" / • ", "\n• ")
                .replace(" / ", "\n");
        String expected =
                marked.replace(" // ", " || ").replace(" / • ", " || • ").replace(" / ", " ");
        assertThat(shown(plain)).isEqualTo(expected);
    }

    private static String shown(String text) {
        TokenList tokens = TOKENISER.tokenise(text);
        SentenceBounds sentences = SPLITTER.split(tokens);
        StringBuilder shown = new StringBuilder();
        for (int s = 0; s < sentences.count(); s++) {
            int from = tokens.start(sentences.start(s));
            int to = tokens.end(sentences.end(s) - 1);
            shown.append(s == 0 ? "" : " || ").append(text, from, to);
        }
        return shown.toString().replace('\n', ' ');
    }
}
