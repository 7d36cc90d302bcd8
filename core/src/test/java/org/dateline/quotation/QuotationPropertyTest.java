package org.dateline.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.dateline.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, every span says exactly what stands there, and nesting holds. */
class QuotationPropertyTest {

    private static final String[] PIECES = {
        "\"",
        "“",
        "”",
        "'",
        "’",
        "‘",
        "''",
        "„",
        "«",
        "»",
        ",",
        ".",
        ":",
        "—",
        "?",
        " ",
        " ",
        " ",
        "\n\n",
        "\n",
        "said",
        "Lund",
        "the minister",
        "he",
        "I",
        "that",
        "according to",
        "told",
        "will close",
        "port",
        "\uD83D\uDEA2",
        "é",
        "\uD83D",
        "(",
        ")",
        "Ana",
        "saying",
        "claims",
        "not",
        "@lund",
        "Q:",
        "-"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void spansAreExact(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            if (random.nextInt(20) == 0) {
                text.appendCodePoint(random.nextInt(1, 0x3000));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        String whole = text.toString();
        Quotations quotations = Read.text(whole);
        for (Quotation quotation : quotations.all()) {
            isExact(quotation.content(), whole);
            isExact(quotation.cue(), whole);
            if (quotation.speaker() != null) {
                isExact(quotation.speaker().span(), whole);
            }
            if (quotation.addressee() != null) {
                isExact(quotation.addressee().span(), whole);
            }
            if (quotation.inside() != null) {
                Quotation outer =
                        quotations.all().get(Integer.parseInt(quotation.inside().substring(1)) - 1);
                assertThat(outer.content().start())
                        .isLessThanOrEqualTo(quotation.content().start());
                assertThat(outer.content().end())
                        .isGreaterThanOrEqualTo(quotation.content().end());
            }
        }
        quotations
                .entities()
                .all()
                .forEach(entity -> entity.mentions().forEach(mention -> isExact(mention.span(), whole)));
    }

    private static void isExact(@Nullable Span span, String text) {
        if (span != null) {
            assertThat(span.exact())
                    .isEqualTo(text.substring(
                            text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end())));
        }
    }
}
