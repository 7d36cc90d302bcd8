package org.dateline.bench.pages;

import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;

/** Readability4J, a port of the reader view of a well-known browser. */
public final class ReadabilityRival implements Extractor {

    private static final String ADDRESS = "https://news.example/story";

    @Override
    public String name() {
        return "readability4j 1.0.8";
    }

    @Override
    public Set<Part> parts() {
        return EnumSet.of(Part.BODY, Part.TITLE, Part.SUBHEADINGS);
    }

    @Override
    public @Nullable Object read(byte[] html, Charset charset) {
        return new Readability4J(ADDRESS, new String(html, charset)).parse();
    }

    @Override
    public Extraction describe(@Nullable Object result) {
        if (!(result instanceof Article article)) {
            return Extraction.failed("no article");
        }
        String content = article.getContent();
        return Extraction.of(article.getTitle(), content == null ? List.of() : MarkedUp.pieces(content));
    }
}
