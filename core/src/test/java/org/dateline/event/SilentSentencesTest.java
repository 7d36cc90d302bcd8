package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.Document;
import org.dateline.Reader;
import org.junit.jupiter.api.Test;

/** A hundred sentences of sport, business, weather, art, history, science and idiom that tell of no political event. */
class SilentSentencesTest {

    /** Those that still speak; the number may only fall. */
    private static final int KNOWN = 2;

    @Test
    void hardlyAnyOfThemSpeaks() throws IOException {
        Reader reader = Reader.standard();
        List<String> speaking = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(SilentSentencesTest.class.getResourceAsStream("silent.txt"))) {
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank()
                        && line.charAt(0) != '#'
                        && !reader.read(Document.text(line, "silent"))
                                .contents()
                                .events()
                                .isEmpty()) {
                    speaking.add(line);
                }
            }
        }
        assertThat(speaking).hasSizeLessThanOrEqualTo(KNOWN);
    }
}
