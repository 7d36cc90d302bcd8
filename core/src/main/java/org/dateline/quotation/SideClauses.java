package org.dateline.quotation;

import org.dateline.language.Relation;
import org.dateline.language.Upos;

/** Clauses that the parser hangs under what was said although the writer says them beside it: ", adding that", ", while others said". */
final class SideClauses {

    private static final int NONE = -1;

    private final Text text;
    private final CueTable table;

    SideClauses(Text text, CueTable table) {
        this.text = text;
        this.table = table;
    }

    /**
     * "said that the port would close, adding that ...": the parser hangs what the speaker went on to say under what he said first.
     * It comes after a comma, and its verb is one of saying.
     */
    int lifted(int clause, int verb) {
        for (int child = text.dependents.first(clause); child >= 0; child = text.dependents.next(child)) {
            if (child < clause) {
                continue;
            }
            if (isLifted(child, clause, verb)) {
                return child;
            }
            if (text.relation(child) == Relation.CONJ || text.relation(child) == Relation.PARATAXIS) {
                for (int inner = text.dependents.first(child); inner >= 0; inner = text.dependents.next(inner)) {
                    if (inner > child && isLifted(inner, child, verb)) {
                        return inner;
                    }
                }
            }
        }
        return NONE;
    }

    private boolean isLifted(int child, int clause, int verb) {
        Cue cue = table.verb(text.analysis.lemma(child));
        if (cue == null) {
            return false;
        }
        int before = text.dependents.leftmost(child);
        boolean comma = text.isOne(before, ",") || before > 0 && text.isOne(before - 1, ",");
        int subject = text.child(child, Relation.NSUBJ);
        Relation relation = text.relation(child);
        if (relation == Relation.CONJ || relation == Relation.PARATAXIS) {
            return relation == Relation.CONJ && sameTense(child, clause, verb)
                    || comma && subject != NONE && cue.clause() && isSame(child, verb);
        }
        if (relation != Relation.ADVCL || !comma) {
            return false;
        }
        boolean says = !cue.stance();
        if (subject == NONE) {
            return text.analysis.xpos(child).equals("VBG") && (says || cue.as());
        }
        return says && cue.clause() && (text.analysis.upos(subject) == Upos.PRON || text.hasCase(child, "while"));
    }

    /** "Six percent said yes, eight percent said no": the same verb in the same tense is not what the first one brings. */
    private boolean isSame(int other, int verb) {
        return text.analysis.lemma(other).equals(text.analysis.lemma(verb))
                && text.analysis.xpos(other).equals(text.analysis.xpos(verb));
    }

    /** "says he will go and calls her brave": a verb without a subject, in the tense of the verb of saying and not of the clause. */
    private boolean sameTense(int other, int clause, int verb) {
        String tag = text.analysis.xpos(verb);
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
        if (!finite
                || !text.analysis.xpos(other).equals(tag)
                || text.child(other, Relation.NSUBJ) != NONE
                || text.hasCase(other, "that")) {
            return false;
        }
        int subject = text.child(clause, Relation.NSUBJ);
        boolean he = subject != NONE && text.analysis.upos(subject) == Upos.PRON && !tag.equals("VBD");
        return he || !tense(clause).equals(tag);
    }

    private String tense(int clause) {
        int auxiliary = text.child(clause, Relation.AUX);
        int copula = text.child(clause, Relation.COP);
        return text.analysis.xpos(auxiliary != NONE ? auxiliary : copula != NONE ? copula : clause);
    }
}
