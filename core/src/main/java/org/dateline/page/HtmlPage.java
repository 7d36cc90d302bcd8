package org.dateline.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.Furniture;
import org.dateline.RelatedLink;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the anatomy of a page from its markup. */
final class HtmlPage {

    private HtmlPage() {}

    static void read(DecodedDocument decoded, Draft draft) {
        SiftedMarkup sifted = MarkupSieve.sift(decoded.text());
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document dom = parser.parseInput(sifted.html(), "");
        Metadata metadata = Metadata.read(dom, decoded, draft);
        metadata.fill(draft);

        PageWalk walk = PageWalk.of(dom);
        Witness witness = new Witness(metadata.articleBody());
        BodyFinder finder = new BodyFinder(walk, witness);
        Element container = finder.find();
        Heads heads = Heads.find(walk.blocks, metadata.headline(), metadata.description(), firstParagraph(walk, container));
        Figures figures = new Figures(walk, container);
        BlockJudge judge = new BlockJudge(walk, container, witness, heads, metadata.authors(), metadata.declaredLanguage(), figures, finder);
        judge.judge();
        draft.standfirst = heads.standfirst();
        explainContainer(draft, sifted, container);
        for (TextBlock block : walk.blocks) {
            Verdict verdict = judge.verdicts[block.index];
            int start = block.start < 0 ? -1 : sifted.originalOffset(block.start);
            int end = block.end < 0 ? -1 : sifted.originalEnd(block.end);
            Draft.@Nullable PieceKind piece = verdict.piece;
            Furniture.@Nullable Kind furniture = verdict.furniture;
            if (piece != null) {
                draft.pieces.add(new Draft.Piece(piece, block.text, start, end));
            } else if (furniture != null) {
                draft.asides.add(new Draft.Aside(furniture, block.text, start, end));
            }
            if (verdict == Verdict.PICTURE) {
                figures.add(block);
            }
            if (draft.decisions != null) {
                draft.decisions.add(new Draft.PendingDecision("block", path(block.owner), block.text, piece != null, verdict + ": " + judge.reasons[block.index], start, end));
            }
        }
        figures.fill(draft);
    }

    private static int firstParagraph(PageWalk walk, @Nullable Element container) {
        for (TextBlock block : walk.blocks) {
            if (block.weight > 60 && block.endsSentence() && block.headingLevel == 0 && container != null && within(block.owner, container)
                    && !block.playsAny(Role.FURNITURE | Role.PICTURE)) {
                return block.index;
            }
        }
        return 0;
    }

    private static boolean within(Element element, Element container) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == container) {
                return true;
            }
        }
        return false;
    }

    private static void explainContainer(Draft draft, SiftedMarkup sifted, @Nullable Element container) {
        if (draft.decisions != null && container != null) {
            draft.decisions.add(new Draft.PendingDecision("container", path(container), "", true, "the smallest element with nearly all paragraphs", -1, -1));
        }
    }

    static String path(Element element) {
        StringBuilder path = new StringBuilder();
        Element at = element;
        for (int depth = 0; at != null && depth < 4 && !at.normalName().equals("#root"); depth++) {
            String step = at.normalName() + (at.id().isEmpty() ? "" : "#" + at.id()) + (at.className().isBlank() ? "" : "." + at.className().strip().replaceAll("\\s+", "."));
            path.insert(0, depth == 0 ? step : step + ">");
            at = at.parent();
        }
        return path.toString();
    }
}
