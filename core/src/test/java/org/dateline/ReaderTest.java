package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReaderTest {

    private final Reader reader = Reader.standard();

    @Test
    void bareSentencePassesThroughUntouched() {
        Reading reading = reader.read(Document.text("The minister resigned on Friday.", "sentence"));
        assertThat(reading.form()).isEqualTo(Form.CLEAN);
        assertThat(reading.article().text()).isEqualTo("The minister resigned on Friday.");
        assertThat(reading.article().wordCount()).isEqualTo(5);
    }

    @Test
    void sameBytesGiveTheSameReading() {
        byte[] bytes = "<html><body><p>The minister resigned on Friday.</p></body></html>"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(reader.read(Document.of(bytes, "a")).article())
                .isEqualTo(reader.read(Document.of(bytes.clone(), "a")).article());
    }
}
