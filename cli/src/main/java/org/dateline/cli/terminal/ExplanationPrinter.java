package org.dateline.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Decision;
import org.dateline.Document;
import org.dateline.Explanation;
import org.dateline.Reading;
import org.dateline.SourceRange;

/**
 * Sets out how a reading came about: what was kept and what was rejected, in the order decided, each with its reason
 * and its place in the document's bytes. Immutable and thread-safe.
 */
public final class ExplanationPrinter {

    private static final String MARGIN = "  ";
    private static final String INDENT = "    ";

    private final int columns;
    private final boolean colour;

    /**
     * @param columns the terminal's width
     * @param colour whether to set lines apart with ANSI escapes
     */
    public ExplanationPrinter(int columns, boolean colour) {
        this.columns = columns;
        this.colour = colour;
    }

    /** The account, each line ended with a line feed. */
    public String print(Explanation explanation) {
        Sheet sheet = new Sheet(columns, colour);
        Reading reading = explanation.reading();
        Document document = reading.document();
        sheet.blank();
        sheet.paragraph(MARGIN, document.uri(), Style.HEADLINE);
        String form = switch (reading.form()) {
            case HTML -> "read as markup";
            case FLATTENED -> "read as the flattened text of a page";
            case CLEAN -> "read as the clean text of an article";
        };
        sheet.paragraph(MARGIN, Facts.grouped(document.bytes().length) + " bytes, " + form, Style.QUIET);
        sheet.blank();
        section(sheet, "Kept", kept(explanation.decisions(), true), true);
        section(sheet, "Rejected", kept(explanation.decisions(), false), false);
        return sheet.toString();
    }

    private static List<Decision> kept(List<Decision> decisions, boolean kept) {
        return decisions.stream().filter(decision -> decision.kept() == kept).toList();
    }

    private static void section(Sheet sheet, String title, List<Decision> decisions, boolean kept) {
        sheet.rule(MARGIN, title + " (" + decisions.size() + ")");
        for (Decision decision : decisions) {
            String sign = kept ? "+ " : "- ";
            String head = decision.excerpt().isBlank() ? decision.subject() : decision.excerpt();
            sheet.paragraph(
                    MARGIN + sign, INDENT, Excerpt.of(head, sheet.width() - 4), kept ? Style.KEPT : Style.REJECTED);
            sheet.paragraph(INDENT, decision.subject() + ", " + decision.reason(), Style.PLAIN);
            String where = where(decision);
            if (!where.isEmpty()) {
                sheet.paragraph(INDENT, where, Style.QUIET);
            }
        }
        sheet.blank();
    }

    private static String where(Decision decision) {
        List<String> where = new ArrayList<>();
        if (decision.path() != null) {
            where.add(decision.path());
        }
        SourceRange source = decision.source();
        if (source != null) {
            where.add(Facts.together("bytes " + Facts.grouped(source.start()) + " to " + Facts.grouped(source.end())));
        }
        return String.join(Facts.SEPARATOR, where);
    }
}
