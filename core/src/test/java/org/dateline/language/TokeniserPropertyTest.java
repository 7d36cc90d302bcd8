package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dateline.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of any text at all. The texts are made from a seed, so a failure can be had again. */
class TokeniserPropertyTest {

    private static final Tokeniser TOKENISER = Tokeniser.standard();
    private static final SentenceSplitter SPLITTER = SentenceSplitter.standard();
    private static final String[] PIECES = {
        "The", "mayor", "'s", "n't", "’s", "don’t", "U.S.", "Gen.", "a.b.c", "$", "6.8", "B", "3-2", "http://", "www.",
        "@", "#", ".", "...", "…", "!", "?", "\"", "“", "”", "‘", "’", "'", "`", "-", "--", "—", "–", "/", "(", ")",
        "[", "1", "]", ":", ";", ":-)", "👍", "🏽", "\u200D", "🚒", "\uFE0F", "🇺", "🇦", "é", "e\u0301", "\u0301",
        "مرحبا", "שלום", "\u200F", "你好", "。", "ไทย", "𝒜", "𐍈", "\uD83D", "\uDC4D", "\u0000", "\u0001", "\uFFFF",
        "\uFEFF", "\u200B", "\u00A0", "\t", " ", " ", " ", " ", "\n", "\n\n", "\r\n", "\u2028", "\u2029", "&", "*", "_",
        "+", "%", "$ome", "KIEV", "it", "He", "said", "No.", "etc.", "10", "km", ",", "000", "20th", "s/he", "\u00AD",
        "½", "²"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyTextIsCoveredInOrder(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            holds(pieces(random, random.nextInt(60)));
            holds(units(random, random.nextInt(120)));
        }
    }

    @Test
    void textWithoutASpaceIsReadInProportion() {
        isLinear("a", 1 << 20);
        isLinear("a.b-c@d/e", 1 << 20);
        for (String piece : PIECES) {
            if (!piece.isBlank() && !piece.equals("\uFEFF") && !piece.equals("\u200B")) {
                isLinear(piece, 1 << 14);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-",
                "a.",
                "1-",
                "1.",
                "1,",
                "1:",
                "1/",
                "a@",
                "a'",
                "'a",
                "a_b-c.",
                "http://a",
                "x.com/",
                "12-345-",
                "a/",
                "a&",
                "@1",
                "#1",
                ".1",
                "+1",
                "$.5",
                "U.S.",
                "no.com-",
                "(",
                "[1",
                "\"",
                "👍\u200D",
                "e\u0301",
                "\uD83D",
                "9ab",
                "s' ",
                ". \"",
                "? [1] ",
                "a. b",
                "\"A ",
                "1.\n",
                "A \n"
            })
    void noPatternMakesItLookBack(String piece) {
        isLinear(piece, 1 << 15);
    }

    @Test
    void capitalsDoNotMatterToTheCover() {
        holds("THE MAYOR'S CAR STOPPED. HE DIDN'T SEE U.S. TROOPS.");
        holds("the mayor's car stopped. he didn't see u.s. troops.");
    }

    /** Doubling the text may no more than double, and a little, how often its units are looked at. */
    private static void isLinear(String piece, int length) {
        long once = looks(piece, length / 2 / piece.length());
        long twice = looks(piece, length / 2 / piece.length() * 2);
        assertThat(twice).as("looks at %s", piece).isLessThan(once * 2 + once / 4 + 1000);
        assertThat(twice).as("looks at %s", piece).isLessThan(40L * length + 1000);
    }

    private static long looks(String piece, int times) {
        CountedText text = new CountedText(piece.repeat(times));
        TokenBuffer buffer = TOKENISER.scan(text);
        SPLITTER.split(buffer.over(text.toString()));
        return text.looks;
    }

    private static void holds(String text) {
        TokenList tokens = TOKENISER.tokenise(text);
        int position = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(position);
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
            isSpace(text, position, tokens.start(i));
            isWhole(text, tokens.start(i));
            isWhole(text, tokens.end(i));
            assertThat(tokens.form(i)).isEqualTo(text.substring(tokens.start(i), tokens.end(i)));
            Span span = tokens.span(i, i + 1);
            assertThat(span.start()).isEqualTo(text.codePointCount(0, tokens.start(i)));
            assertThat(span.end()).isEqualTo(text.codePointCount(0, tokens.end(i)));
            assertThat(span.exact())
                    .isEqualTo(text.substring(
                            text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end())));
            position = tokens.end(i);
        }
        isSpace(text, position, text.length());
        SentenceBounds sentences = SPLITTER.split(tokens);
        int next = 0;
        for (int s = 0; s < sentences.count(); s++) {
            assertThat(sentences.start(s)).isEqualTo(next);
            assertThat(sentences.end(s)).isGreaterThan(next);
            next = sentences.end(s);
            for (int i = sentences.start(s) + 1; i < next; i++) {
                assertThat(tokens.blockBefore(i))
                        .as("a blank line inside a sentence")
                        .isFalse();
            }
        }
        assertThat(next).isEqualTo(tokens.size());
    }

    private static void isSpace(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(Characters.isSpace(text.charAt(i)))
                    .as("left out at %s of %s", i, text)
                    .isTrue();
        }
    }

    /** No token begins or ends inside a surrogate pair. */
    private static void isWhole(String text, int position) {
        boolean inside = position > 0
                && position < text.length()
                && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
        assertThat(inside).as("a pair parted at %s of %s", position, text).isFalse();
    }

    private static String pieces(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String units(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(6);
            int bound = kind < 3 ? 0x80 : kind < 5 ? 0x10000 : 0x10FFFF;
            text.appendCodePoint(random.nextInt(bound));
        }
        return text.toString();
    }

    /** Counts how often its units are asked for. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private long looks;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
