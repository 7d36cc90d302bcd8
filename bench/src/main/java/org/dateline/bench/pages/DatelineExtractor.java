package org.dateline.bench.pages;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.Article;
import org.dateline.Block;
import org.dateline.Document;
import org.dateline.Figure;
import org.dateline.Timestamp;
import org.dateline.UnreadableDocumentException;
import org.dateline.bench.pages.Extraction.Picture;
import org.dateline.bench.pages.Extraction.Piece;
import org.dateline.page.PageReader;
import org.jspecify.annotations.Nullable;

/** Dateline itself, its page stage alone: bytes in, article out. It is told nothing but the bytes: no address, no date, no charset. */
final class DatelineExtractor implements Extractor {

    private final PageReader pages = PageReader.standard();

    @Override
    public String name() {
        return "Dateline";
    }

    @Override
    public Set<Part> parts() {
        return EnumSet.allOf(Part.class);
    }

    @Override
    public @Nullable Object read(byte[] html, Charset charset) {
        return pages.read(Document.of(html, "page"), null).article();
    }

    @Override
    public Extraction describe(@Nullable Object result) {
        if (!(result instanceof Article article)) {
            throw new IllegalArgumentException("Not an article: " + result);
        }
        Timestamp published = article.published();
        LocalDate day = published == null ? null : published.date();
        List<Piece> pieces = new ArrayList<>();
        for (Block block : article.blocks()) {
            pieces.add(piece(block));
        }
        List<Picture> figures = new ArrayList<>();
        for (Figure figure : article.figures()) {
            figures.add(new Picture(figure.caption(), figure.credit()));
        }
        return new Extraction(article.headline(), day, article.authors(), article.standfirst(), pieces, figures, null);
    }

    /** Reads the flattened text of a page. */
    Extraction flattened(String text) {
        try {
            return describe(pages.read(Document.text(text, "page"), null).article());
        } catch (UnreadableDocumentException e) {
            return Extraction.failed(String.valueOf(e.getMessage()));
        }
    }

    private static Piece piece(Block block) {
        String text = block.span().exact();
        return switch (block) {
            case Block.Paragraph paragraph -> new Piece("paragraph", false, text);
            case Block.Subheading subheading -> new Piece("subheading", true, text);
            case Block.BlockQuote quote -> new Piece("blockquote", false, text);
            case Block.ListItem item -> new Piece("list-item", false, text);
            case Block.Correction correction -> new Piece("correction", false, text);
        };
    }
}
