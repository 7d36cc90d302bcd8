package org.dateline.page;

import java.nio.charset.StandardCharsets;
import org.dateline.Document;

/** Turns a document's bytes into text, or says why they are none. */
final class Decoder {

    private Decoder() {}

    static DecodedDocument decode(Document document) {
        byte[] bytes = document.bytes();
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean markup = text.contains("<html") || text.contains("<body") || text.contains("<!DOCTYPE");
        return new DecodedDocument(document, bytes, StandardCharsets.UTF_8, 0, text, markup);
    }
}
