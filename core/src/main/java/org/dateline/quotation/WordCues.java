package org.dateline.quotation;

import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/** Nouns and adjectives as cues: "the minister's claim that", "confident that". */
final class WordCues {

    private static final int NONE = -1;

    /** What one does with a statement or a complaint: without an object of its own such a verb has the noun for one. */
    static final Set<String> MAKING = Set.of(
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
        if (!clause && predicate(finding, noun)) {
            clause = true;
        }
        if (!clause && isGot(noun)) {
            return got(finding, noun);
        }
        if (!clause) {
            clauses.afterPreposition(finding, cue, noun);
        }
        if (cue.holder()) {
            int who = text.child(noun, Relation.COP) == NONE ? NONE : text.child(noun, Relation.NSUBJ);
            clauses.source(finding, who);
            return finding.pieces.isEmpty() || who == NONE ? null : finding;
        }
        int source = nounSource(noun, clause);
        if (source == NONE) {
            source = holder(noun);
        }
        clauses.source(finding, source);
        return finding.pieces.isEmpty() || source == NONE && !clause ? null : finding;
    }

    /** "won the support of the owners", "drew criticism from Lund": not the winner speaks, he is what is spoken of. */
    private boolean isGot(int noun) {
        int verb = text.analysis.head(noun);
        return text.relation(noun) == Relation.OBJ && verb < noun && GETTING.contains(text.analysis.lemma(verb));
    }

    private static final Set<String> GETTING = Set.of(
            "win", "get", "earn", "gain", "draw", "attract", "secure", "garner", "collect", "lose", "face", "receive",
            "enjoy");

    private @Nullable Finding got(Finding finding, int noun) {
        int verb = text.analysis.head(noun);
        int giver = NONE;
        for (int governor : new int[] {noun, verb}) {
            for (int child = text.dependents.first(governor); child >= 0; child = text.dependents.next(child)) {
                boolean from = text.hasCase(child, "from") || text.hasCase(child, "among") || text.hasCase(child, "by");
                boolean of = governor == noun && text.hasCase(child, "of");
                if (giver == NONE && child > noun && (from || of)) {
                    giver = child;
                }
            }
        }
        int subject = text.child(verb, Relation.NSUBJ);
        if (giver == NONE || subject == NONE || subject > verb) {
            return null;
        }
        clauses.add(finding, subject, NONE);
        clauses.source(finding, giver);
        return finding.pieces.isEmpty() ? null : finding;
    }

    /** "The question is whether the port will close." */
    private boolean predicate(Finding finding, int noun) {
        int head = text.analysis.head(noun);
        if (head == Analysis.ROOT || head < noun || text.analysis.relation(noun) != Relation.NSUBJ_OUTER) {
            return false;
        }
        for (int child = text.dependents.first(head); child >= 0; child = text.dependents.next(child)) {
            if (child > noun && text.relation(child) == Relation.MARK) {
                clauses.trim(finding, child, text.dependents.rightmost(head) + 1);
                return !finding.pieces.isEmpty();
            }
        }
        return false;
    }

    /** "Lund is of the view that": who the noun is said of. */
    private int holder(int noun) {
        boolean of = text.child(noun, Relation.COP) != NONE && text.hasCase(noun, "of");
        return of ? text.child(noun, Relation.NSUBJ) : NONE;
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

    /** "confident that"; "convinced that" too, which the parser may take for a verb in the passive voice. */
    @Nullable
    Finding adjective(int adjective) {
        boolean participle = text.analysis.upos(adjective) == Upos.VERB;
        Cue cue = table.adjective(participle ? text.lower(adjective) : text.analysis.lemma(adjective));
        int subject = cue == null ? NONE : text.child(adjective, Relation.NSUBJ);
        if (cue == null) {
            return null;
        }
        int made = subject == NONE && cue.clause() ? made(adjective) : NONE;
        if (made != NONE) {
            return made(adjective, made, cue);
        }
        // "it is clear that": nobody is named who thinks so.
        boolean nobody = text.child(adjective, Relation.EXPL) != NONE || subject != NONE && text.is(subject, "it");
        if (subject == NONE && !nobody) {
            return null;
        }
        Finding finding = new Finding(adjective, adjective, adjective + 1, cue.stance(), false);
        for (int child = text.dependents.first(adjective); child >= 0; child = text.dependents.next(child)) {
            switch (text.relation(child)) {
                case CCOMP, CSUBJ, XCOMP, ADVCL -> {
                    boolean to = text.hasCase(child, "to");
                    if (child > adjective && (to ? cue.infinitive() && !nobody : cue.clause() && isClause(child))) {
                        clauses.add(finding, child, NONE);
                    }
                }
                default -> {}
            }
        }
        if (finding.pieces.isEmpty()) {
            clauses.afterPreposition(finding, cue, adjective);
        }
        if (nobody) {
            return finding.pieces.isEmpty() ? null : finding;
        }
        if (cue.raises() && !finding.pieces.isEmpty()) {
            // "The port is likely to close": it is not the port that thinks so.
            clauses.add(finding, subject, NONE);
        } else {
            clauses.source(finding, subject);
        }
        return finding.pieces.isEmpty() ? null : finding;
    }

    /** "Lund made it clear that": the verb that makes it so; {@link #NONE} if there is none. */
    private int made(int adjective) {
        int verb = text.analysis.head(adjective);
        boolean makes = verb != Analysis.ROOT
                && text.relation(adjective) == Relation.XCOMP
                && text.analysis.lemma(verb).equals("make");
        return makes && !clauses.isPassive(verb) ? verb : NONE;
    }

    private @Nullable Finding made(int adjective, int verb, Cue cue) {
        int first = adjective - verb <= 2 ? verb : adjective;
        Finding finding = new Finding(adjective, first, adjective + 1, cue.stance(), false);
        for (int governor : new int[] {adjective, verb}) {
            int clause = text.child(governor, Relation.CCOMP);
            if (clause > adjective && finding.pieces.isEmpty()) {
                clauses.add(finding, clause, NONE);
            }
        }
        clauses.source(finding, clauses.subject(verb));
        return finding.pieces.isEmpty() ? null : finding;
    }

    /** "unclear whether" is parsed as if it told when. */
    private boolean isClause(int child) {
        return switch (text.relation(child)) {
            case CCOMP, CSUBJ -> true;
            default -> text.hasCase(child, "whether");
        };
    }
}
