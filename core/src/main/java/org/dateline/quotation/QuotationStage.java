package org.dateline.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.Entities;
import org.dateline.language.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * The quotation stage: an article's analysis and entities in, who said what out. Immutable and thread-safe; costly to make, cheap
 * to use; never throws, whatever the text, and takes time in proportion to it.
 */
public final class QuotationStage {

    private final CueTable table = CueTable.standard();

    private QuotationStage() {}

    /** The stage with Dateline's own tables. */
    public static QuotationStage standard() {
        return new QuotationStage();
    }

    /**
     * Finds who said what.
     *
     * @param analysis of the article's text
     * @param entities as the entity stage found them in the same analysis
     */
    public Quotations find(Analysis analysis, Entities entities) {
        Text text = new Text(analysis);
        Clauses clauses = new Clauses(text);
        @Nullable Finding[] byCue = new CueFinder(text, clauses, table).find();
        List<Finding> findings = new ArrayList<>(new QuoteLinker(text, clauses, byCue).link());
        findings.addAll(new Headings(text, clauses, byCue).find());
        for (Finding finding : byCue) {
            if (finding != null) {
                findings.add(finding);
            }
        }
        findings.removeIf(finding -> finding.pieces.isEmpty());
        return new Assembler(text, entities).assemble(findings);
    }
}
