package org.dateline.cli.terminal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dateline.Article;
import org.dateline.Block;
import org.dateline.Figure;
import org.dateline.Furniture;
import org.dateline.Reading;
import org.dateline.RelatedLink;
import org.dateline.Warning;

/**
 * Sets a reading as a page for a terminal: the article first, as one would want to read it, then what was set aside and
 * why. Immutable and thread-safe.
 */
public final class ReadingPrinter {

    private static final String MARGIN = "  ";
    private static final String INDENT = "    ";

    /** Pieces of one kind of furniture that are shown before the rest is only counted. */
    private static final int SHOWN = 5;

    private static final int SHOWN_RUNNING_ON = 12;

    /** Columns of a piece that runs on. */
    private static final int SHORT = 40;

    private final int columns;
    private final boolean colour;

    /**
     * @param columns the terminal's width
     * @param colour whether to set lines apart with ANSI escapes
     */
    public ReadingPrinter(int columns, boolean colour) {
        this.columns = columns;
        this.colour = colour;
    }

    /** The page, each line ended with a line feed. */
    public String print(Reading reading) {
        Sheet sheet = new Sheet(columns, colour);
        Article article = reading.article();
        sheet.blank();
        head(sheet, article);
        warnings(sheet, reading.warnings());
        blocks(sheet, article.blocks());
        ContentsPrinter contents = new ContentsPrinter(reading.contents());
        section(sheet, "Who did what to whom", contents.events());
        section(sheet, "Who said what", contents.quotations());
        figures(sheet, article.figures());
        related(sheet, article.related());
        furniture(sheet, reading.furniture());
        return sheet.toString();
    }

    private static void head(Sheet sheet, Article article) {
        if (article.headline() != null) {
            sheet.paragraph(MARGIN, article.headline(), Style.HEADLINE);
        }
        if (article.standfirst() != null) {
            sheet.paragraph(MARGIN, article.standfirst(), Style.STANDFIRST);
        }
        if (article.headline() != null || article.standfirst() != null) {
            sheet.blank();
        }
        String facts = Facts.line(article);
        if (!facts.isEmpty()) {
            sheet.paragraph(MARGIN, facts, Style.QUIET);
            sheet.blank();
        }
    }

    private static void warnings(Sheet sheet, List<Warning> warnings) {
        for (Warning warning : warnings) {
            sheet.paragraph(MARGIN + "! ", INDENT, warning.message(), Style.WARNING);
        }
        if (!warnings.isEmpty()) {
            sheet.blank();
        }
    }

    private static void blocks(Sheet sheet, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            block(sheet, blocks.get(i));
            boolean listGoesOn = blocks.get(i) instanceof Block.ListItem
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1) instanceof Block.ListItem;
            if (!listGoesOn) {
                sheet.blank();
            }
        }
    }

    private static void block(Sheet sheet, Block block) {
        String words = block.span().exact();
        switch (block) {
            case Block.Paragraph paragraph -> sheet.paragraph(MARGIN, words, Style.PLAIN);
            case Block.Subheading subheading -> sheet.paragraph(MARGIN, words, Style.SUBHEADING);
            case Block.BlockQuote quote -> sheet.paragraph(MARGIN + "│ ", words, Style.PLAIN);
            case Block.ListItem item -> sheet.paragraph(MARGIN + "• ", INDENT, words, Style.PLAIN);
            case Block.Correction correction -> sheet.paragraph(MARGIN + "* ", INDENT, words, Style.STANDFIRST);
        }
    }

    private static void figures(Sheet sheet, List<Figure> figures) {
        List<String> lines = new ArrayList<>();
        for (Figure figure : figures) {
            String caption = figure.caption();
            String credit = figure.credit();
            if (caption != null || credit != null) {
                lines.add(
                        caption == null
                                ? "Credit: " + credit
                                : credit == null ? caption : caption + " (Credit: " + credit + ")");
            }
        }
        section(sheet, "Pictures", lines);
    }

    private static void related(Sheet sheet, List<RelatedLink> related) {
        List<String> lines = new ArrayList<>();
        for (RelatedLink link : related) {
            lines.add(link.publisher() == null ? link.headline() : link.headline() + " (" + link.publisher() + ")");
        }
        section(sheet, "Related", lines);
    }

    private static void section(Sheet sheet, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        sheet.rule(MARGIN, title);
        for (String line : lines) {
            sheet.paragraph(MARGIN + "• ", INDENT, line, Style.PLAIN);
        }
        sheet.blank();
    }

    private static void furniture(Sheet sheet, List<Furniture> furniture) {
        if (furniture.isEmpty()) {
            return;
        }
        Map<Furniture.Kind, List<String>> byKind = new EnumMap<>(Furniture.Kind.class);
        for (Furniture piece : furniture) {
            byKind.computeIfAbsent(piece.kind(), kind -> new ArrayList<>()).add(piece.text());
        }
        sheet.rule(MARGIN, "Set aside, not part of the article");
        byKind.forEach((kind, texts) -> {
            sheet.paragraph(MARGIN, INDENT, Facts.why(kind, texts.size()), Style.QUIET);
            if (runsOn(kind)) {
                runOn(sheet, texts);
            } else {
                list(sheet, texts);
            }
        });
        sheet.blank();
    }

    /** Many short pieces run on, so that a menu takes two lines and not twenty; the longer ones stand in a list. */
    private static boolean runsOn(Furniture.Kind kind) {
        return switch (kind) {
            case LABEL, NAVIGATION, SHARE -> true;
            case OTHER_STORY, ADVERT, NEWSLETTER, COMMENTS -> false;
        };
    }

    private static void runOn(Sheet sheet, List<String> all) {
        List<String> texts = List.copyOf(new LinkedHashSet<>(all));
        StringBuilder line = new StringBuilder();
        int shown = Math.min(SHOWN_RUNNING_ON, texts.size());
        for (String text : texts.subList(0, shown)) {
            line.append(line.isEmpty() ? "" : Facts.SEPARATOR).append(Facts.together(Excerpt.of(text, SHORT)));
        }
        if (shown < texts.size()) {
            line.append(' ').append(more(texts.size() - shown));
        }
        sheet.paragraph(INDENT, line.toString(), Style.PLAIN);
    }

    private static void list(Sheet sheet, List<String> texts) {
        int shown = Math.min(SHOWN, texts.size());
        for (String text : texts.subList(0, shown)) {
            sheet.paragraph(INDENT + "- ", INDENT + "  ", Excerpt.of(text, 2 * sheet.width()), Style.PLAIN);
        }
        if (shown < texts.size()) {
            sheet.paragraph(INDENT, more(texts.size() - shown), Style.QUIET);
        }
    }

    private static String more(int count) {
        return Facts.together("… and " + count + " more");
    }
}
