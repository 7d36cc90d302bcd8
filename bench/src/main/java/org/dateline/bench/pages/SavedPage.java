package org.dateline.bench.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page's bytes, and their text for tools that want text. Bytes that are valid UTF-8 are taken as UTF-8 whatever the page
 * declares, for savers of pages often store them so and leave the old declaration in; other bytes as jsoup detects.
 * Immutable: the array is not to be written to.
 */
final class SavedPage {

    private final byte[] bytes;
    private final Charset charset;

    private SavedPage(byte[] bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset;
    }

    static SavedPage of(byte[] bytes) throws IOException {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new SavedPage(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return new SavedPage(
                    bytes,
                    Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset());
        }
    }

    byte[] bytes() {
        return bytes;
    }

    Charset charset() {
        return charset;
    }

    Document dom() {
        return Jsoup.parse(new String(bytes, charset));
    }
}
