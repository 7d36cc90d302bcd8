package org.dateline.quotation;

import java.util.Locale;
import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/** Cues that are no verbs: "the minister's claim that", "confident that", "according to". */
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
        return text.child(noun, Relation.COP) == NONE || !text.hasCase(noun, "of") ? NONE : text.child(noun, Relation.NSUBJ);
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
        Cue cue = table.adjective(participle ? lower(adjective) : text.analysis.lemma(adjective));
        int subject = cue == null ? NONE : text.child(adjective, Relation.NSUBJ);
        int made = cue == null || subject != NONE ? NONE : made(adjective);
        if (made != NONE && cue.clause()) {
            Finding finding = new Finding(adjective, adjective, adjective + 1, cue.stance(), false);
            for (int governor : new int[] {adjective, made}) {
                int clause = text.child(governor, Relation.CCOMP);
                if (clause > adjective && finding.pieces.isEmpty()) {
                    clauses.add(finding, clause, NONE);
                }
            }
            finding.cueFirst = adjective - made <= 2 ? made : adjective;
            clauses.source(finding, clauses.subject(made));
            return finding.pieces.isEmpty() ? null : finding;
        }
        boolean nobody = cue != null && text.child(adjective, Relation.EXPL) != NONE || subject != NONE && text.is(subject, "it");
        if (cue == null || subject == NONE && !nobody) {
            return null;
        }
        Finding finding = new Finding(adjective, adjective, adjective + 1, cue.stance(), false);
        for (int child = text.dependents.first(adjective); child >= 0; child = text.dependents.next(child)) {
            switch (text.relation(child)) {
                case CCOMP, XCOMP, ADVCL, CSUBJ -> {
                    boolean to = text.hasCase(child, "to");
                    if (child > adjective
                            && (to ? cue.infinitive() && !nobody : cue.clause() && (text.relation(child) != Relation.ADVCL && text.relation(child) != Relation.XCOMP || text.hasCase(child, "whether")))) {
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
        boolean makes = verb != Analysis.ROOT && text.relation(adjective) == Relation.XCOMP && text.analysis.lemma(verb).equals("make");
        return makes && !clauses.isPassive(verb) ? verb : NONE;
    }

    /** "In a new poll, the port leads", "in Lund's view": a phrase that tells by whom the clause it stands in is said. */
    @Nullable
    Finding phrase(int token) {
        int noun = text.analysis.head(token);
        if (noun <= token || text.relation(token) != Relation.CASE || text.relation(noun) != Relation.OBL) {
            return null;
        }
        Cue cue = table.phrase(text.analysis.lemma(noun));
        int clause = text.analysis.head(noun);
        if (cue == null
                || clause == Analysis.ROOT
                || text.stretch(clause) != text.stretch(noun)
                || !cue.prepositions().contains(lower(token))) {
            return null;
        }
        int whose = text.child(noun, Relation.NMOD);
        boolean possessed = whose != NONE && text.analysis.relation(whose) == Relation.NMOD_POSS && !cue.object();
        Finding finding = possessed ? new Finding(noun, noun, noun + 1, cue.stance(), false) : new Finding(token, token, token + 1, cue.stance(), false);
        if (!possessed && !cue.object()) {
            return null;
        }
        clauses.add(finding, clause, noun);
        clauses.source(finding, possessed ? whose : noun);
        return finding.pieces.isEmpty() ? null : finding;
    }

    private String lower(int token) {
        return text.tokens.text().substring(text.tokens.start(token), text.tokens.end(token)).toLowerCase(Locale.ROOT);
    }

    /** "The port will reportedly close." */
    @Nullable
    Finding adverb(int adverb) {
        Cue cue = table.adverb(text.analysis.lemma(adverb));
        int head = text.analysis.head(adverb);
        if (cue == null || head == Analysis.ROOT || text.stretch(adverb) != NONE) {
            return null;
        }
        Finding finding = new Finding(adverb, adverb, adverb + 1, cue.stance(), false);
        clauses.add(finding, head, adverb);
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
