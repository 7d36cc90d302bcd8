package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.dateline.Block;
import org.dateline.Document;
import org.dateline.Furniture;
import org.dateline.Reader;
import org.dateline.Reading;
import org.dateline.SourceRange;
import org.dateline.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages cut, torn and patched at random, with fixed seeds: whatever comes in, a reading keeps its promises. */
class PageMutationTest {

    private static final Reader READER = Reader.standard();

    private static final String[] PATCHES = {
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<svg>",
        "<table><tr>",
        "<",
        ">",
        "\"",
        "'",
        "<a href=\"",
        "&#x1F6A2;",
        "&lt",
        "\u0000",
        "\uFEFF",
        "\u202E",
        "<h1>",
        "</h1>",
        "<br><br>",
        "<template>",
        "<figure>",
        "<script type=\"application/ld+json\">{\"@type\":[",
        "}}",
        "<meta charset=utf-16>",
        "\n\n",
        "<plaintext>",
        "<frameset>"
    };

    static byte[] page() {
        try (InputStream stream = PageMutationTest.class.getResourceAsStream("pages/harbour.html")) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aTornPageKeepsItsPromises(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = torn(page(), random);
            try {
                check(READER.read(Document.of(bytes, "torn-" + seed + "-" + round)), bytes);
            } catch (UnreadableDocumentException expected) {
                assertThat(expected).hasMessageContaining("torn-");
            }
        }
    }

    static void check(Reading reading, byte[] bytes) {
        int[] text = reading.article().text().codePoints().toArray();
        for (Block block : reading.article().blocks()) {
            assertThat(new String(
                            text,
                            block.span().start(),
                            block.span().end() - block.span().start()))
                    .isEqualTo(block.span().exact());
            assertThat(block.span().exact()).isNotBlank();
            within(block.source(), bytes);
        }
        for (Furniture furniture : reading.furniture()) {
            assertThat(furniture.text()).isNotBlank();
            within(furniture.source(), bytes);
        }
    }

    private static void within(@Nullable SourceRange source, byte[] bytes) {
        if (source != null) {
            assertThat(source.start()).isBetween(0, source.end());
            assertThat(source.end()).isLessThanOrEqualTo(bytes.length);
        }
    }

    private static byte[] torn(byte[] page, Random random) {
        byte[] bytes = page;
        for (int i = random.nextInt(6); i >= 0; i--) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int at = random.nextInt(bytes.length + 1);
            switch (random.nextInt(5)) {
                case 0 -> {
                    out.write(bytes, 0, at);
                    out.writeBytes(PATCHES[random.nextInt(PATCHES.length)].getBytes(StandardCharsets.UTF_8));
                    out.write(bytes, at, bytes.length - at);
                }
                case 1 -> {
                    int end = Math.min(bytes.length, at + random.nextInt(400));
                    out.write(bytes, 0, at);
                    out.write(bytes, end, bytes.length - end);
                }
                case 2 -> {
                    int end = Math.min(bytes.length, at + random.nextInt(600));
                    out.write(bytes, 0, end);
                    out.write(bytes, at, bytes.length - at);
                }
                case 3 -> {
                    out.writeBytes(bytes);
                }
                default -> out.write(bytes, 0, Math.max(at, bytes.length / 2));
            }
            bytes = out.toByteArray();
            if (random.nextInt(3) == 0 && bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
        }
        return bytes;
    }
}
