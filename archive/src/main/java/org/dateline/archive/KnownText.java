package org.dateline.archive;

import java.util.Optional;
import org.dateline.Document;
import org.dateline.formats.Timestamps;
import org.jspecify.annotations.Nullable;

/** What a caller knew of a document, in one column: a document can then be read anew just as it was read first. */
final class KnownText {

    private KnownText() {}

    static @Nullable String write(Document.Known known) {
        if (known.equals(Document.Known.NOTHING)) {
            return null;
        }
        return String.join(
                Shelf.SEPARATOR,
                known.id() == null ? "" : known.id(),
                known.url() == null ? "" : known.url(),
                known.published() == null ? "" : known.published().toString(),
                known.publisher() == null ? "" : known.publisher());
    }

    static Document.Known read(@Nullable String text) {
        if (text == null) {
            return Document.Known.NOTHING;
        }
        String[] parts = text.split(Shelf.SEPARATOR, -1);
        return new Document.Known(
                part(parts, 0),
                part(parts, 1),
                Optional.ofNullable(part(parts, 2)).flatMap(Timestamps::parse).orElse(null),
                part(parts, 3));
    }

    private static @Nullable String part(String[] parts, int at) {
        return at >= parts.length || parts[at].isEmpty() ? null : parts[at];
    }
}
