package org.dateline.bench.pages;

import org.jspecify.annotations.Nullable;

/**
 * What one tool made of one page, and how good it was. Immutable.
 *
 * @param gold what is right
 * @param extraction what was given
 * @param predicted the text whose shingles were compared with the gold body's
 * @param body that comparison
 * @param findings the finer parts, or null if the set has none
 */
record Outcome(
        GoldPage gold,
        Extraction extraction,
        String predicted,
        Shingles body,
        @Nullable Findings findings) {

    /**
     * Scores an extraction. Where the set's gold body is paragraphs only, so is what is compared: pieces marked as
     * subheadings are taken out of the prediction. Where the gold body is the whole text, all pieces count.
     */
    static Outcome of(GoldPage gold, Extraction extraction) {
        boolean paragraphsOnly = gold.anatomy() != null;
        String predicted = paragraphsOnly ? extraction.paragraphs() : extraction.body();
        return new Outcome(
                gold,
                extraction,
                predicted,
                Shingles.compare(String.join("\n", gold.body()), predicted),
                paragraphsOnly ? Findings.of(gold, extraction) : null);
    }
}
