package org.dateline.cli.terminal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Article;
import org.dateline.Block;
import org.dateline.Dateline;
import org.dateline.Decision;
import org.dateline.Document;
import org.dateline.Explanation;
import org.dateline.Figure;
import org.dateline.Form;
import org.dateline.Furniture;
import org.dateline.Reading;
import org.dateline.RelatedLink;
import org.dateline.SourceRange;
import org.dateline.Span;
import org.dateline.Timestamp;
import org.dateline.Warning;
import org.jspecify.annotations.Nullable;

/** Readings made by hand: how a page is set is tested apart from how it is read. */
final class Samples {

    private Samples() {}

    /** One of everything. */
    static Reading full() {
        List<Block> blocks = new ArrayList<>();
        add(
                blocks,
                "TROMSØ (Northlight) — Two ministers signed an agreement on Thursday to share the spring herring"
                        + " catch, ending a dispute that had kept trawlers in port for eleven days.",
                Block.Paragraph::new);
        add(blocks, "A costly quarrel", Block.Subheading::new);
        add(blocks, "The union said in a statement:", Block.Paragraph::new);
        add(
                blocks,
                "Our members lost about 40 million kroner in eleven days. A signature does not bring that back.",
                Block.BlockQuote::new);
        add(
                blocks,
                "Iceland may take 11 percent of the spring herring, up from 8 percent last year.",
                Block.ListItem::new);
        add(blocks, "Inspectors will sail on each other’s boats.", Block.ListItem::new);
        add(
                blocks,
                "Correction, 12 March 2026: An earlier version said that 28 vessels would be admitted. The number is"
                        + " 38.",
                Block.Correction::new);
        Article article = new Article(
                "Iceland and Norway sign herring deal after a night of talks",
                "Norway opens its northern waters to 38 Icelandic vessels; skippers say it comes too late.",
                "World",
                List.of("Ingrid Solvang", "Tomas Aldrey"),
                "The Harbour Gazette",
                new Timestamp(LocalDate.of(2026, 3, 12), LocalTime.of(7, 45), ZoneOffset.UTC),
                new Timestamp(LocalDate.of(2026, 3, 12), LocalTime.of(12, 20, 30), ZoneOffset.ofHours(1)),
                new Dateline("TROMSØ", "Northlight"),
                "en",
                3,
                64,
                null,
                Article.Kind.NEWS,
                List.of(
                        new Figure("Trawlers at the quay in Tromsø on Wednesday.", "Maren Tveit/Northlight", null),
                        new Figure("A map of the northern waters.", null, null),
                        new Figure(null, "Northlight", null),
                        new Figure(null, null, "https://example.org/nothing-said-about-it.jpg")),
                List.of(
                        new RelatedLink("Trawlers stay in port as herring talks collapse", "The Harbour Gazette", null),
                        new RelatedLink("Why the herring moved north", null, null)),
                List.of(),
                blocks,
                "");
        List<Furniture> furniture = new ArrayList<>();
        furniture.add(new Furniture(Furniture.Kind.LABEL, "3 min read", null));
        furniture.add(new Furniture(Furniture.Kind.LABEL, "Reply", null));
        furniture.add(new Furniture(Furniture.Kind.LABEL, "Reply", null));
        for (int i = 1; i <= 16; i++) {
            furniture.add(new Furniture(Furniture.Kind.OTHER_STORY, "Another story's headline, number " + i, null));
            furniture.add(new Furniture(Furniture.Kind.NAVIGATION, "Section " + i, null));
        }
        furniture.add(new Furniture(Furniture.Kind.COMMENTS, "A very long comment. ".repeat(40), null));
        return new Reading(
                Document.text("bytes", "herring.html"),
                Form.HTML,
                List.of(new Warning("date-conflict", "The page says 2026-03-12, the caller says 2026-03-13.")),
                article,
                furniture);
    }

    /** Wide characters, combining ones, and what a page had better not send to a terminal. */
    static Reading wide() {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "東京（北光通信）— 両国の大臣は木曜日、ニシン漁に関する協定に署名し、十一日間続いた争いを終わらせた。", Block.Paragraph::new);
        add(blocks, "「魚の話をしに来て、信頼の話で終わった」と大臣は記者団に語った。", Block.BlockQuote::new);
        add(blocks, "장관은 목요일 협정에 서명했다.", Block.ListItem::new);
        add(blocks, "Cafe\u0301 cre\u0300me\u001B[2J on the \u202Equay 🚢🇳🇴", Block.Paragraph::new);
        Article article = new Article(
                "北の海、ニシン漁で合意",
                null,
                null,
                List.of(),
                "港新聞",
                null,
                null,
                null,
                "ja",
                1,
                40,
                null,
                Article.Kind.OPINION,
                List.of(),
                List.of(),
                List.of(),
                blocks,
                "");
        return new Reading(Document.text("bytes", "wide.txt"), Form.CLEAN, List.of(), article, List.of());
    }

    /** Nothing but a sentence. */
    static Reading bare() {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "The minister resigned on Friday.", Block.Paragraph::new);
        Article article = new Article(
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                5,
                null,
                Article.Kind.OTHER,
                List.of(),
                List.of(),
                List.of(),
                blocks,
                "");
        return new Reading(Document.text("bytes", "bare.txt"), Form.CLEAN, List.of(), article, List.of());
    }

    static Explanation explained() {
        return new Explanation(
                full(),
                List.of(
                        new Decision(
                                "container",
                                "main>article>div.body",
                                "",
                                true,
                                "holds nearly all paragraphs",
                                new SourceRange(4_600, 1_234_567)),
                        new Decision(
                                "block",
                                "div.body>p",
                                "Two ministers signed an agreement on Thursday to share the" + " spring herring catch",
                                true,
                                "running text",
                                new SourceRange(4_661, 4_929)),
                        new Decision(
                                "block",
                                "div.body>form",
                                "Email address",
                                false,
                                "stands in a form",
                                new SourceRange(6_545, 6_559)),
                        new Decision("date", null, "12 March", false, "no year", null)));
    }

    private static void add(List<Block> blocks, String text, BlockOf kind) {
        int start = blocks.isEmpty() ? 0 : blocks.getLast().span().end() + 2;
        blocks.add(kind.make(new Span(start, start + text.codePointCount(0, text.length()), text), null));
    }

    @FunctionalInterface
    private interface BlockOf {
        Block make(Span span, @Nullable SourceRange source);
    }
}
