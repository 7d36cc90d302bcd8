package org.dateline.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
        Document dom = parse(decoded, draft);
        Metadata metadata = Metadata.read(dom, decoded, draft);
        metadata.fill(draft);

        PageWalk walk = PageWalk.of(dom);
        Witness witness = new Witness(metadata.articleBody());
        BodyFinder finder = new BodyFinder(walk, witness);
        Element container = finder.find();
        Heads heads =
                Heads.find(walk.blocks, metadata.headline(), metadata.description(), firstParagraph(walk, container));
        Figures figures = new Figures(walk, container);
        BlockJudge judge = new BlockJudge(
                walk, container, witness, heads, metadata.authors(), metadata.declaredLanguage(), figures, finder);
        judge.judge();
        draft.standfirst = heads.standfirst();
        explainContainer(draft, container);
        for (TextBlock block : walk.blocks) {
            Verdict verdict = judge.verdicts[block.index];
            Draft.@Nullable PieceKind piece = verdict.piece;
            Furniture.@Nullable Kind furniture = verdict.furniture;
            if (piece != null) {
                draft.pieces.add(new Draft.Piece(piece, block.text, block.start, block.end));
            } else if (verdict == Verdict.OTHER_STORY && judge.isOffered(block)) {
                draft.related.add(related(block, draft.url));
            } else if (furniture != null) {
                draft.asides.add(new Draft.Aside(furniture, block.text, block.start, block.end));
            }
            if (verdict == Verdict.PICTURE) {
                figures.add(block);
            }
            if (draft.decisions != null) {
                draft.decisions.add(new Draft.PendingDecision(
                        "block",
                        path(block.owner),
                        block.text,
                        piece != null,
                        verdict + ": " + judge.reasons[block.index],
                        block.start,
                        block.end));
            }
        }
        figures.fill(draft);
        PageKinds.settle(walk, judge, draft);
    }

    /**
     * Sifts and parses the markup. In every charset that leaves ASCII in its place the sieve works on the bytes, one
     * char each, so that only what it keeps has to be decoded and each place leads back to a byte.
     */
    private static Document parse(DecodedDocument decoded, Draft draft) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        if (!keepsAscii(decoded.charset())) {
            draft.ranges = (start, end) -> null;
            return parser.parseInput(MarkupSieve.sift(decoded.text()).html(), "");
        }
        byte[] content = decoded.content();
        int mark = decoded.byteOrderMark();
        SiftedMarkup sifted =
                MarkupSieve.sift(new String(content, mark, content.length - mark, StandardCharsets.ISO_8859_1));
        byte[] bytes = sifted.html().getBytes(StandardCharsets.ISO_8859_1);
        String text = new String(bytes, decoded.charset());
        draft.ranges = new SiftedOffsets(sifted, bytes, text, decoded);
        return parser.parseInput(text, "");
    }

    /** UTF-16 and UTF-32 do not, nor do the encodings that shift between tables by escape sequences. */
    private static boolean keepsAscii(Charset charset) {
        String name = charset.name();
        return !name.startsWith("UTF-16")
                && !name.startsWith("UTF-32")
                && !name.startsWith("ISO-2022")
                && !name.startsWith("x-");
    }

    /** The headline is the link's own words: "Read more:" before it is not. */
    private static RelatedLink related(TextBlock block, @Nullable String base) {
        Element link = block.owner.normalName().equals("a") ? block.owner : block.owner.selectFirst("a[href]");
        String words = link == null ? "" : link.text().strip();
        String address = block.link == null ? null : Addresses.absolute(block.link, base);
        return new RelatedLink(words.length() < 12 ? block.text : words, null, address);
    }

    private static int firstParagraph(PageWalk walk, @Nullable Element container) {
        for (TextBlock block : walk.blocks) {
            if (block.weight > 60
                    && block.endsSentence()
                    && block.headingLevel == 0
                    && container != null
                    && within(block.owner, container)
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

    private static void explainContainer(Draft draft, @Nullable Element container) {
        if (draft.decisions != null && container != null) {
            draft.decisions.add(new Draft.PendingDecision(
                    "container", path(container), "", true, "the smallest element with nearly all paragraphs", -1, -1));
        }
    }

    static String path(Element element) {
        StringBuilder path = new StringBuilder();
        Element at = element;
        for (int depth = 0; at != null && depth < 4 && !at.normalName().equals("#root"); depth++) {
            String step = at.normalName()
                    + (at.id().isEmpty() ? "" : "#" + at.id())
                    + (at.className().isBlank()
                            ? ""
                            : "." + at.className().strip().replaceAll("\\s+", "."));
            path.insert(0, depth == 0 ? step : step + ">");
            at = at.parent();
        }
        return path.toString();
    }
}
