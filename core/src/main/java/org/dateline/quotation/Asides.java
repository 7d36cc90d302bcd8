package org.dateline.quotation;

import org.dateline.language.Upos;

/**
 * "The port, the minister said, will close" and "The port will close, the minister said on Monday": a subject and a verb of
 * saying and nothing else between commas. Told by the words, because the tree often makes the wrong noun the subject of "said".
 */
final class Asides {

    private static final int NONE = -1;
    private static final int LONGEST_NAME = 9;
    private static final int LONGEST_TAIL = 7;

    private final Text text;
    private final Clauses clauses;

    Asides(Text text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /** Whether the finding's verb is such an aside; then its speaker and pieces are set. */
    boolean read(Finding finding) {
        int verb = finding.cueToken;
        int start = text.sentenceStart(verb);
        int end = text.sentenceEnd(verb);
        int first = verb;
        while (first > start && verb - first < LONGEST_NAME && isName(first - 1)) {
            first--;
        }
        int comma = first - 1;
        if (comma <= start || !text.isOne(comma, ",") || isFramed(comma - 1)) {
            return false;
        }
        boolean inverted = first == verb;
        int last = finding.cueEnd;
        if (inverted) {
            while (last < end && last - verb < LONGEST_NAME && isName(last)) {
                last++;
            }
            if (last == finding.cueEnd || !text.analysis.morphology(verb).is("VerbForm", "Fin")) {
                return false;
            }
        }
        int named = last;
        while (last < end && last - named < LONGEST_TAIL && !text.isOne(last, ",.;") && isTail(last)) {
            last++;
        }
        boolean closed = last >= end || text.isOne(last, ",.") && !isFramed(last + 1);
        if (!closed || text.analysis.upos(verb) != Upos.VERB) {
            return false;
        }
        int subject = inverted ? head(finding.cueEnd, named) : head(first, verb);
        if (subject == NONE || text.is(comma - 1, "But") || !hasVerb(start, comma) && !hasVerb(last, end)) {
            return false;
        }
        clauses.source(finding, subject);
        finding.pieces.clear();
        clauses.trim(finding, start, comma);
        if (last + 1 < end) {
            clauses.trim(finding, last + 1, end);
        }
        return !finding.pieces.isEmpty();
    }

    /** Whether a quotation mark stands here: then {@link QuoteLinker} knows better. */
    private boolean isFramed(int token) {
        return token >= 0
                && token < text.size()
                && text.isMark(token)
                && text.tokens.end(token) - text.tokens.start(token) <= 2;
    }

    private boolean isName(int token) {
        if (text.stretch(token) != NONE || text.analysis.xpos(token).startsWith("W")) {
            return false;
        }
        return switch (text.analysis.upos(token)) {
            case PROPN, NOUN, DET, PRON, ADJ, ADV, AUX, NUM -> true;
            case PART -> text.analysis.xpos(token).equals("POS");
            case ADP -> text.is(token, "of");
            default -> false;
        };
    }

    private boolean isTail(int token) {
        return switch (text.analysis.upos(token)) {
            case PROPN, NOUN, DET, ADJ, ADV, NUM, ADP -> text.stretch(token) == NONE;
            case PRON -> text.analysis.xpos(token).equals("PRP$");
            default -> false;
        };
    }

    private boolean hasVerb(int from, int to) {
        for (int token = from; token < to; token++) {
            Upos upos = text.analysis.upos(token);
            if (upos == Upos.VERB || upos == Upos.AUX) {
                return true;
            }
        }
        return false;
    }

    /** The noun in a phrase that the others lean on: the last noun before any "of". */
    private int head(int first, int end) {
        int head = NONE;
        for (int token = first; token < end; token++) {
            switch (text.analysis.upos(token)) {
                case PROPN, NOUN, PRON, NUM -> head = token;
                case ADP -> {
                    return head;
                }
                default -> {}
            }
        }
        return head;
    }
}
