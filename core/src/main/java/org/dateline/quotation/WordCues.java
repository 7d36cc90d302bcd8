package org.dateline.quotation;

import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/** Cues that are no verbs: "the minister's claim that", "confident that", "according to". */
final class WordCues {

    private static final int NONE = -1;

    /** What one does with a statement or a complaint: without an object of its own such a verb has the noun for one. */
    private static final Set<String> MAKING = Set.of(
            "file", "make", "issue", "release", "give", "sign", "submit", "publish", "lodge", "send", "write", "read",
            "hear", "offer", "receive", "reject", "present", "raise", "share");

    private final Text text;
    private final Clauses clauses;
    private final CueTable table;

    WordCues(Text text, Clauses clauses, CueTable table) {
        this.text = text;
        this.clauses = clauses;
        this.table = table;
    }

    @Nullable
    Finding noun(int noun) {
        Cue cue = table.noun(text.analysis.lemma(noun));
        if (cue == null) {
            return null;
        }
        Finding finding = new Finding(noun, noun, noun + 1, cue.stance(), false);
        boolean clause = false;
        for (int child = text.dependents.first(noun); child >= 0; child = text.dependents.next(child)) {
            boolean hangs = switch (text.relation(child)) {
                case ACL, CCOMP, XCOMP -> true;
                default -> false;
            };
            // "the complaint that it filed" tells which one, not what it says.
            boolean which = MAKING.contains(text.analysis.lemma(child)) && text.child(child, Relation.OBJ) == NONE;
            boolean that = cue.clause() && !which && text.hasCase(child, "that");
            if (hangs && child > noun && (that || cue.infinitive() && text.hasCase(child, "to"))) {
                clauses.add(finding, child, NONE);
                clause = true;
            }
        }
        if (!clause) {
            clauses.afterPreposition(finding, cue, noun);
        }
        int source = nounSource(noun, clause);
        clauses.source(finding, source);
        return finding.pieces.isEmpty() || source == NONE ? null : finding;
    }

    /** "the minister's claim", "a claim by the minister", "the minister made the claim". */
    private int nounSource(int noun, boolean clause) {
        for (int child = text.dependents.first(noun); child >= 0; child = text.dependents.next(child)) {
            Relation relation = text.analysis.relation(child);
            boolean by = relation == Relation.NMOD && (text.hasCase(child, "by") || text.hasCase(child, "from"));
            if (relation == Relation.NMOD_POSS || by) {
                return child;
            }
        }
        boolean object = text.relation(noun) == Relation.OBJ || text.relation(noun) == Relation.OBL;
        int verb = text.analysis.head(noun);
        return (clause || text.relation(noun) == Relation.OBJ)
                        && object
                        && verb != Analysis.ROOT
                        && !clauses.isPassive(verb)
                ? clauses.subject(verb)
                : NONE;
    }

    @Nullable
    Finding adjective(int adjective) {
        Cue cue = table.adjective(text.analysis.lemma(adjective));
        int subject = cue == null ? NONE : text.child(adjective, Relation.NSUBJ);
        if (cue == null || subject == NONE) {
            return null;
        }
        Finding finding = new Finding(adjective, adjective, adjective + 1, cue.stance(), false);
        for (int child = text.dependents.first(adjective); child >= 0; child = text.dependents.next(child)) {
            switch (text.relation(child)) {
                case CCOMP, XCOMP, ADVCL -> {
                    boolean to = text.hasCase(child, "to");
                    if (child > adjective
                            && (to ? cue.infinitive() : cue.clause() && text.relation(child) == Relation.CCOMP)) {
                        clauses.add(finding, child, NONE);
                    }
                }
                default -> {}
            }
        }
        if (finding.pieces.isEmpty()) {
            clauses.afterPreposition(finding, cue, adjective);
        }
        if (cue.raises() && !finding.pieces.isEmpty()) {
            // "The port is likely to close": it is not the port that thinks so.
            clauses.add(finding, subject, NONE);
        } else {
            clauses.source(finding, subject);
        }
        return finding.pieces.isEmpty() ? null : finding;
    }

    @Nullable
    Finding according(int token) {
        boolean phrase = (text.is(token, "according") || text.is(token, "According"))
                && token + 2 < text.size()
                && text.is(token + 1, "to");
        if (!phrase) {
            return null;
        }
        int source = text.analysis.head(token);
        if (source <= token || source == Analysis.ROOT) {
            source = token + 2;
            while (source + 1 < text.sentenceEnd(token)
                    && text.analysis.upos(source) != Upos.NOUN
                    && text.analysis.upos(source) != Upos.PROPN
                    && text.analysis.upos(source) != Upos.PRON) {
                source++;
            }
        }
        Finding finding = new Finding(token, token, token + 2, false, true);
        int clause = source;
        for (int step = 0; step < 8; step++) {
            int head = text.analysis.head(clause);
            if (head == Analysis.ROOT) {
                break;
            }
            clause = head;
            if (text.relation(clause) == Relation.CCOMP || text.relation(clause) == Relation.PARATAXIS) {
                break;
            }
        }
        if (clause != source) {
            clauses.add(finding, clause, source);
        }
        clauses.source(finding, source);
        return finding;
    }
}
