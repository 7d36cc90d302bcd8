package org.dateline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.Analysis;

/**
 * How what an article says was found, for {@link Reader#explainText}. Immutable.
 *
 * @param analysis the text's tokens and trees
 * @param contents what was found
 * @param decisions the trees of the sentences in which an act was looked for, each followed by the acts that were taken and rejected in it
 */
public record TextExplanation(Analysis analysis, Contents contents, List<Decision> decisions) {

    /** The subject of a decision that opens a sentence: its excerpt is the sentence, its reason the tree. */
    private static final String TREE = "tree";

    public TextExplanation {
        decisions = List.copyOf(decisions);
    }

    /** Whether a decision is on what the text says, and not on what of the page is text. */
    public static boolean onText(Decision decision) {
        return decision.subject().equals(TREE) || decision.subject().equals("event");
    }

    /**
     * The acts that were taken or rejected in a sentence, in the order of the decisions; those of a sentence that stands in the text twice are
     * told together.
     *
     * @param words the sentence's words, exactly
     */
    public List<Decision> acts(String words) {
        List<Decision> found = new ArrayList<>();
        boolean here = false;
        for (Decision decision : decisions) {
            if (decision.subject().equals(TREE)) {
                here = decision.excerpt().equals(words);
            } else if (here && !found.contains(decision)) {
                found.add(decision);
            }
        }
        return found;
    }
}
