package org.dateline.page;

import java.util.List;
import org.dateline.Decision;
import org.dateline.Document;
import org.dateline.Form;
import org.dateline.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The page stage's front. Immutable and thread-safe.
 */
public final class PageReader {

    private PageReader() {}

    public static PageReader standard() {
        return new PageReader();
    }

    /**
     * Reads the anatomy of a page.
     *
     * @param decisions receives what was chosen and why; null if nobody wants to know, which is faster
     * @throws org.dateline.UnreadableDocumentException if the document is no page in any form Dateline reads
     */
    public Reading read(Document document, @Nullable List<Decision> decisions) {
        DecodedDocument decoded = Decoder.decode(document);
        Draft draft = new Draft(decisions != null);
        draft.warnings.addAll(decoded.warnings());
        Form form;
        if (decoded.markup()) {
            form = Form.HTML;
            HtmlPage.read(decoded, draft);
        } else if (TextForm.isFlattened(decoded.text())) {
            form = Form.FLATTENED;
            FlattenedPage.read(decoded, draft);
        } else {
            form = Form.CLEAN;
            CleanText.read(decoded, draft);
        }
        return Assembler.assemble(decoded, form, draft, decisions);
    }
}
