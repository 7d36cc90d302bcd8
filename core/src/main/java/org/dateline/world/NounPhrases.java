package org.dateline.world;

import org.dateline.language.Analysis;
import org.dateline.language.Relation;

/** Where the noun phrase of a token begins and ends. Stateless. */
final class NounPhrases {

    private static final int FURTHEST = 25;

    private NounPhrases() {}

    static int start(Analysis analysis, int head) {
        int start = head;
        for (int token = head - 1; token >= 0 && token > head - FURTHEST; token--) {
            if (!belongs(analysis, token, head)) {
                break;
            }
            start = token;
        }
        while (start < head && isLink(analysis, start)) {
            start++;
        }
        return start;
    }

    static int end(Analysis analysis, int head) {
        int end = head + 1;
        while (end < analysis.size() && end < head + FURTHEST && belongs(analysis, end, head)) {
            end++;
        }
        return end;
    }

    /** A preposition, conjunction or mark that ties the phrase to what is before it. */
    private static boolean isLink(Analysis analysis, int token) {
        return switch (analysis.relation(token)) {
            case CASE, CC, MARK, PUNCT -> true;
            default -> false;
        };
    }

    /** Whether a path of nominal relations leads from the token to the head. */
    private static boolean belongs(Analysis analysis, int token, int head) {
        int at = token;
        for (int steps = 0; steps < FURTHEST && at != Analysis.ROOT; steps++) {
            if (at == head) {
                return true;
            }
            if (!isNominal(analysis.relation(at), at == token)) {
                return false;
            }
            at = analysis.head(at);
        }
        return false;
    }

    private static boolean isNominal(Relation relation, boolean first) {
        return switch (relation) {
            case AMOD,
                    COMPOUND,
                    NMOD,
                    NMOD_POSS,
                    NMOD_DESC,
                    NMOD_UNMARKED,
                    NUMMOD,
                    DET,
                    DET_PREDET,
                    FLAT,
                    FIXED,
                    APPOS,
                    CASE,
                    ADVMOD -> true;
            case PUNCT -> first;
            default -> false;
        };
    }
}
