package org.dateline.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Words that only their place in a block gives to somebody: "Kiev: Talks have failed", "Talks have failed: Kiev", a transcript's
 * "LUND: We will go.", a post signed "— Ana Lund (@analund)".
 */
final class Headings {

    private static final int NONE = -1;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_HEADLINE = 30;
    private static final int LONGEST_SIGNATURE = 14;

    private final Text text;
    private final Clauses clauses;
    private final @Nullable Finding[] byCue;
    private final List<Finding> found = new ArrayList<>();

    Headings(Text text, Clauses clauses, @Nullable Finding[] byCue) {
        this.text = text;
        this.clauses = clauses;
        this.byCue = byCue;
    }

    List<Finding> find() {
        int labels = 0;
        for (int start = 0; start < text.size(); start = text.blockEnd(start)) {
            labels += label(start) == NONE ? 0 : 1;
        }
        for (int start = 0; start < text.size(); start = text.blockEnd(start)) {
            block(start, text.blockEnd(start), labels > 1);
        }
        return found;
    }

    private void block(int start, int end, boolean transcript) {
        int colon = label(start);
        boolean title = start == 0 || !text.isOne(end - 1, ".,;:") && text.sentenceEnd(start) >= end;
        boolean headline = title && end - start <= LONGEST_HEADLINE;
        if (colon != NONE
                && colon + 2 < end
                && (headline || transcript || inCapitals(text.isMark(start) ? start + 1 : start, colon))) {
            take(colon, colon + 1, end, text.isMark(start) ? start + 1 : start, colon);
            return;
        }
        int last = headline ? lastColon(start, end) : NONE;
        if (last != NONE) {
            take(last, start, last, last + 1, end);
            return;
        }
        signature(start, end);
    }

    /** Where the colon after a name at the head of a block is; {@link #NONE} if there is no such name. */
    private int label(int start) {
        int end = Math.min(text.blockEnd(start), start + LONGEST_NAME + 1);
        boolean name = false;
        int first = text.isMark(start) ? start + 1 : start;
        for (int token = first; token < end; token++) {
            if (text.isOne(token, ":")) {
                return name ? token : NONE;
            }
            switch (text.analysis.upos(token)) {
                case PROPN -> name = true;
                case NOUN -> name = true;
                case ADJ, DET, PART, X, ADP -> name |= inCapitals(token, token + 1) || isAnswer(first, token);
                default -> {
                    if (!text.isOne(token, ".()")) {
                        return NONE;
                    }
                }
            }
        }
        return NONE;
    }

    private boolean isAnswer(int start, int token) {
        return token == start && text.isOne(token, "QA");
    }

    private boolean inCapitals(int first, int end) {
        for (int token = first; token < end; token++) {
            for (int i = text.tokens.start(token); i < text.tokens.end(token); i++) {
                if (Character.isLowerCase(text.tokens.text().charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The colon before a name that ends a headline. */
    private int lastColon(int start, int end) {
        for (int token = end - 1; token > start + 1 && token >= end - 5; token--) {
            if (text.isOne(token, ":")) {
                return token < end - 1 ? token : NONE;
            }
            Upos upos = text.analysis.upos(token);
            if (upos != Upos.PROPN && upos != Upos.NOUN && upos != Upos.ADJ) {
                return NONE;
            }
        }
        return NONE;
    }

    private void signature(int start, int end) {
        for (int token = Math.max(start, end - 40); token < end - 3; token++) {
            if (!text.isOne(token, "—–-") && !text.is(token, "--")) {
                continue;
            }
            int at = token + 1;
            while (at < end && at < token + LONGEST_NAME && !text.isOne(at, "(")) {
                at++;
            }
            if (at + 1 < end && text.isOne(at, "(") && text.first(at + 1) == '@') {
                int contentStart = token > start ? start : start == 0 ? start : text.blockStart(start - 1);
                int contentEnd = token > start ? token : start;
                take(token, contentStart, contentEnd, token + 1, at);
                return;
            }
        }
        if (text.isOne(start, "—―–")
                && start > 0
                && end - start <= LONGEST_SIGNATURE
                && text.analysis.upos(start + 1 < end ? start + 1 : start) == Upos.PROPN) {
            take(
                    start,
                    text.blockStart(start - 1),
                    start,
                    start + 1,
                    Math.min(end, start + 1 + properNouns(start + 1, end)));
        }
    }

    private int properNouns(int from, int end) {
        int at = from;
        while (at < end && text.analysis.upos(at) == Upos.PROPN) {
            at++;
        }
        return Math.max(1, at - from);
    }

    private void take(int cue, int first, int end, int sourceFirst, int sourceEnd) {
        Finding finding = new Finding(cue, cue, cue + 1, false, true);
        clauses.trim(finding, first, end);
        if (finding.pieces.isEmpty()) {
            return;
        }
        for (int token = first; token < end; token++) {
            Finding other = byCue[token];
            if (other != null && other.cueToken == cue) {
                return;
            }
        }
        int head = sourceEnd - 1;
        for (int token = sourceFirst; token < sourceEnd; token++) {
            int above = text.analysis.head(token);
            if (above < sourceFirst || above >= sourceEnd) {
                head = token;
                break;
            }
        }
        finding.source = head;
        finding.sourceFirst = sourceFirst;
        finding.sourceEnd = sourceEnd;
        found.add(finding);
    }
}
