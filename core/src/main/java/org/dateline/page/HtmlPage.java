package org.dateline.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the anatomy of a page from its markup. */
final class HtmlPage {

    private HtmlPage() {}

    static void read(DecodedDocument decoded, Draft draft) {
        Document dom = Jsoup.parse(decoded.text());
        Metadata metadata = Metadata.read(dom, decoded, draft);
        metadata.fill(draft);
        for (Element paragraph : dom.select("p")) {
            if (paragraph.hasText()) {
                draft.pieces.add(new Draft.Piece(Draft.PieceKind.PARAGRAPH, paragraph.text(), -1, -1));
            }
        }
    }
}
