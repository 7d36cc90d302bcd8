package org.dateline.page;

/** Reads the anatomy of a page from its flattened text. */
final class FlattenedPage {

    private FlattenedPage() {}

    static void read(DecodedDocument decoded, Draft draft) {
        CleanText.read(decoded, draft);
    }
}
