package org.dateline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.page.PageReader;
import org.jspecify.annotations.Nullable;

/**
 * The front door of Dateline.
 *
 * <pre>{@code
 * Reader reader = Reader.standard();
 * Reading reading = reader.read(Document.html(html, "page.html"));
 * }</pre>
 *
 * Immutable and thread-safe; costly to make, cheap to use: make one and share it. A reading is a pure function of the
 * document and the version of Dateline: no clock, no network, no files.
 */
public final class Reader {

    private final PageReader pages;

    private Reader(PageReader pages) {
        this.pages = pages;
    }

    /** A reader with Dateline's own models and tables. */
    public static Reader standard() {
        return new Reader(PageReader.standard());
    }

    /**
     * Reads one document.
     *
     * @throws UnreadableDocumentException if the document is no page in any form Dateline reads
     */
    public Reading read(Document document) {
        return read(document, null);
    }

    /**
     * Reads one document and keeps account of what was chosen and why. Slower than {@link #read}; the reading is the
     * same.
     *
     * @throws UnreadableDocumentException if the document is no page in any form Dateline reads
     */
    public Explanation explain(Document document) {
        List<Decision> decisions = new ArrayList<>();
        Reading reading = read(document, decisions);
        return new Explanation(reading, decisions);
    }

    private Reading read(Document document, @Nullable List<Decision> decisions) {
        return pages.read(document, decisions);
    }
}
