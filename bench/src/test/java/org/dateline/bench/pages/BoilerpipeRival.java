package org.dateline.bench.pages;

import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import de.l3s.boilerpipe.sax.HTMLDocument;
import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.bench.pages.Extraction.Piece;
import org.jspecify.annotations.Nullable;

/** Boilerpipe's article extractor. It gives plain text; its title is the page's own title element, so it is not asked. */
public final class BoilerpipeRival implements Extractor {

    @Override
    public String name() {
        return "boilerpipe 1.2.3";
    }

    @Override
    public Set<Part> parts() {
        return EnumSet.of(Part.BODY);
    }

    @Override
    public @Nullable Object read(byte[] html, Charset charset) throws Exception {
        TextDocument document =
                new BoilerpipeSAXInput(new HTMLDocument(html, charset).toInputSource()).getTextDocument();
        ArticleExtractor.INSTANCE.process(document);
        return document;
    }

    @Override
    public Extraction describe(@Nullable Object result) {
        if (!(result instanceof TextDocument document)) {
            return Extraction.failed("no document");
        }
        return Extraction.of(null, List.of(new Piece("text", false, document.getContent())));
    }
}
