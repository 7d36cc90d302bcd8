package org.dateline.bench.pages;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.pages.Extraction.Piece;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Turns the markup that a rival gives as the body into pieces, headings told from the rest. */
final class MarkedUp {

    /** A private-use character that stands before each heading while the markup is flattened. */
    private static final String MARK = "\ue000";

    private MarkedUp() {}

    static List<Piece> pieces(String html) {
        Document document = Jsoup.parse(html);
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            heading.prependText(MARK);
        }
        List<Piece> pieces = new ArrayList<>();
        for (String line : Flattener.flatten(document).split("\n")) {
            boolean heading = line.startsWith(MARK);
            String text = heading ? line.substring(MARK.length()).strip() : line;
            if (!text.isEmpty()) {
                pieces.add(new Piece(heading ? "heading" : "text", heading, text));
            }
        }
        return pieces;
    }
}
