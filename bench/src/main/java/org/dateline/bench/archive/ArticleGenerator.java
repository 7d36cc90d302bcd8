package org.dateline.bench.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.Article;
import org.dateline.Block;
import org.dateline.Document;
import org.dateline.Form;
import org.dateline.Reading;
import org.dateline.Span;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * Makes any number of articles that cost an archive what real ones do. Each begins as one that was read, drawn by Zipf's law, with its entities, events and
 * quotations; paragraphs of two others follow, and a paragraph of invented words so that the vocabulary grows as it does in the world. Headlines are recombined from
 * two, days spread over a year, outlets over two hundred. The n-th article is the same on every run. Immutable, thread-safe.
 */
final class ArticleGenerator {

    private static final int OUTLETS = 200;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final ZipfWords WORDS = new ZipfWords(300_000);
    private static final String[] SECTIONS = {"World", "Politics", "Business", "Sport", "Culture", "Science", "Local"};

    private final List<Reading> base;
    private final ZipfWords ranks;

    /**
     * @param base what to make them of; without any, all words are invented
     */
    ArticleGenerator(List<Reading> base) {
        this.base = List.copyOf(base);
        this.ranks = new ZipfWords(Math.max(1, base.size()));
    }

    Reading article(int number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        Reading start = base.isEmpty() ? null : base.get(ranks.rank(random));
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        if (start != null) {
            text.append(start.article().text());
            blocks.addAll(start.article().blocks());
            for (int i = 0; i < 2; i++) {
                Article other = base.get(random.nextInt(base.size())).article();
                if (!other.blocks().isEmpty()) {
                    append(
                            text,
                            blocks,
                            other.blocks()
                                    .get(random.nextInt(other.blocks().size()))
                                    .span()
                                    .exact());
                }
            }
        }
        for (int i = 0; i < (start == null ? 8 : 1); i++) {
            append(text, blocks, WORDS.sentence(random, 20) + " " + WORDS.sentence(random, 25));
        }
        String publisher = "Outlet " + WORDS.word(random.nextInt(OUTLETS));
        String url = "https://outlet" + random.nextInt(OUTLETS) + ".example/" + number;
        Article article = new Article(
                headline(start, random),
                start == null ? null : start.article().standfirst(),
                SECTIONS[random.nextInt(SECTIONS.length)],
                List.of(),
                publisher,
                Timestamp.of(FIRST.plusDays(random.nextInt(365))),
                null,
                null,
                "en",
                3,
                text.length() / 6,
                url,
                Article.Kind.NEWS,
                List.of(),
                List.of(),
                List.of(),
                blocks,
                text.toString());
        Document document = Document.html(number + text.toString(), url);
        Reading made = new Reading(document, Form.HTML, List.of(), article, List.of());
        return start == null ? made : made.with(start.contents());
    }

    private String headline(@Nullable Reading start, Random random) {
        String tail = WORDS.sentence(random, 4);
        if (start == null || start.article().headline() == null) {
            return tail;
        }
        return start.article().headline() + ", " + tail;
    }

    private static void append(StringBuilder text, List<Block> blocks, String paragraph) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int from = text.codePointCount(0, text.length());
        text.append(paragraph);
        blocks.add(new Block.Paragraph(
                new Span(from, from + paragraph.codePointCount(0, paragraph.length()), paragraph), null));
    }
}
