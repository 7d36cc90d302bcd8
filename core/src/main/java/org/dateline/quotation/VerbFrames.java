package org.dateline.quotation;

import java.util.Arrays;
import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.language.Upos;

/** Cuts out what a verb brings, by the frames of its cue: clauses, infinitives, objects, what follows a preposition. */
final class VerbFrames {

    private static final int NONE = -1;

    private final Text text;
    private final Clauses clauses;
    private final SideClauses sideClauses;

    /** For a verb that the parser has put inside what another verb brings, although it has the same speaker: that other verb. */
    private final int[] spokenBefore;

    VerbFrames(Text text, Clauses clauses, CueTable table) {
        this.text = text;
        this.clauses = clauses;
        this.sideClauses = new SideClauses(text, table);
        this.spokenBefore = new int[text.size()];
        Arrays.fill(spokenBefore, NONE);
    }

    /** The other verb, with the same speaker, under whose content the parser has put this one; {@link #NONE} if there is none. */
    int spokenBefore(int verb) {
        return spokenBefore[verb];
    }

    /** What the verb governs that may be what was said, by the frames of its cue. */
    void brought(Finding finding, Cue cue, int verb) {
        int object = NONE;
        int complement = NONE;
        int named = NONE;
        int infinitive = NONE;
        boolean passive = clauses.isPassive(verb);
        for (int child = text.dependents.first(verb); child >= 0; child = text.dependents.next(child)) {
            switch (text.analysis.relation(child)) {
                case CCOMP -> {
                    if (cue.clause() || cue.quote() || cue.object()) {
                        clause(finding, verb, child);
                    }
                }
                case XCOMP -> {
                    boolean to = text.hasCase(child, "to");
                    if (to
                            ? cue.infinitive() || passive && cue.clause() && !cue.addressee()
                            : cue.object() && text.analysis.xpos(child).equals("VBG")) {
                        clauses.add(finding, child, NONE);
                        infinitive = child;
                    } else if (cue.raises()) {
                        // "seemed tired"
                        clauses.add(finding, child, NONE);
                    } else if (cue.as() && !to) {
                        complement = child;
                    } else if (cue.clause() && !to && object > verb) {
                        // "found the plan useless"
                        infinitive = child;
                    }
                }
                case OBJ -> {
                    // "called the plan a mistake": the second object is what the first is called.
                    if (cue.as() && object != NONE) {
                        complement = child;
                    } else {
                        object = child;
                    }
                }
                case IOBJ -> {
                    if (cue.as() && !cue.addressee()) {
                        named = child;
                    } else {
                        finding.addressee = child;
                    }
                }
                case NSUBJ_PASS -> {
                    if (cue.addressee()) {
                        finding.addressee = child;
                    } else if ((cue.object() || cue.as()) && passive) {
                        object = child;
                    }
                }
                case OBL, ADVCL -> {
                    boolean phrase = text.relation(child) == Relation.OBL;
                    if (cue.as() && text.hasCase(child, "as") && (phrase || child > verb)) {
                        complement = child;
                    } else if (cue.raises() && child > verb && text.hasCase(child, "like")) {
                        clauses.add(finding, child, NONE);
                    }
                }
                default -> {}
            }
        }
        if (named != NONE) {
            complement = object == NONE ? complement : object;
            object = named;
        }
        boolean phrase = false;
        boolean both = infinitive != NONE && object > verb && infinitive > object && !cue.addressee();
        if (both) {
            // "expects the port to close", "shows Lund leaving": who does it is part of what is expected or shown.
            clauses.addBoth(finding, object, infinitive);
        } else if (object != NONE) {
            boolean before = finding.pieces.isEmpty();
            object(finding, cue, object, complement);
            phrase = before && !finding.pieces.isEmpty();
            if (phrase && cue.clause() && !cue.addressee()) {
                cut(finding, object);
            }
        } else if (cue.as() && complement > verb && finding.pieces.isEmpty()) {
            clauses.trim(finding, verb + 1, text.dependents.rightmost(complement) + 1);
        }
        if (finding.pieces.isEmpty() && cue.clause() && cue.addressee() && object > verb) {
            // "told a group of sailors that the port would close": the parser may hang the clause on whom it was told.
            for (int child = text.dependents.first(object); child >= 0; child = text.dependents.next(child)) {
                boolean clause = text.relation(child) == Relation.ACL || text.relation(child) == Relation.CCOMP;
                if (clause && child > object && text.hasCase(child, "that")) {
                    clauses.add(finding, child, NONE);
                    finding.addressee = object;
                }
            }
        }
        if (finding.pieces.isEmpty() && cue.infinitive() && (cue.addressee() || object == NONE)) {
            infinitive(finding, object);
        }
        if (finding.pieces.isEmpty() && cue.clause()) {
            asked(finding, verb);
        }
        if (finding.pieces.isEmpty()) {
            paratactic(finding, cue, verb);
        }
        if (finding.pieces.isEmpty()) {
            clauses.afterPreposition(finding, cue, verb);
            phrase = true;
        }
        if (phrase) {
            circumstances(finding, cue);
        }
        dropOpening(finding, verb);
        addressee(finding, verb);
    }

    /** "a view shared by Lund": what a participle with an agent stands beside is what was shared. */
    void modified(Finding finding, Cue cue, int verb) {
        int noun = text.analysis.head(verb);
        boolean participle = text.analysis.relation(verb) == Relation.ACL
                && text.analysis.xpos(verb).equals("VBN")
                && noun != Analysis.ROOT
                && noun < verb;
        if (participle
                && finding.source > verb
                && (cue.object() || cue.clause())
                && text.stretch(noun) == text.stretch(verb)
                && !WordCues.MAKING.contains(text.analysis.lemma(verb))) {
            clauses.trim(finding, clauses.phraseFirst(noun), Math.min(clauses.phraseEnd(noun), verb));
        }
    }

    /** "have not said when the port will close": the parser takes the clause for one that tells when it was said. */
    private void asked(Finding finding, int verb) {
        for (int child = text.dependents.first(verb); child >= 0; child = text.dependents.next(child)) {
            int first = text.dependents.leftmost(child);
            if (text.relation(child) == Relation.ADVCL && first == finding.cueEnd && ASKING.contains(word(first))) {
                clauses.add(finding, child, NONE);
                return;
            }
        }
    }

    /** "The study found two causes": what a study finds it says; what a man finds may be his keys. */
    private boolean reports(int verb) {
        int subject = text.child(verb, Relation.NSUBJ);
        return subject != NONE && REPORTS.contains(text.analysis.lemma(subject));
    }

    private static final Set<String> REPORTS = Set.of(
            "study",
            "report",
            "poll",
            "survey",
            "paper",
            "article",
            "analysis",
            "review",
            "audit",
            "investigation",
            "inquiry");

    private static final Set<String> ASKING = Set.of("when", "where", "why", "how", "whether");

    /** Where the tree shows nothing that a verb of saying brings, the clause that follows it to the end of the sentence. */
    void rest(Finding finding, boolean asked) {
        int end = text.sentenceEnd(finding.cueToken);
        int first = led(finding.cueEnd, end);
        boolean that = first != NONE;
        if (!that) {
            first = finding.cueEnd;
        }
        boolean finite =
                asked || that || text.analysis.morphology(finding.cueToken).is("VerbForm", "Fin");
        boolean begins = first < end
                && finite
                && switch (text.analysis.upos(first)) {
                    case DET, PRON, PROPN, NOUN, NUM, SCONJ ->
                        that || !text.analysis.xpos(first).startsWith("W");
                    default -> that;
                };
        boolean verb = false;
        for (int token = first; begins && token < end; token++) {
            verb |= text.analysis.morphology(token).is("VerbForm", "Fin");
            int stretch = text.stretch(token);
            if (stretch != NONE && text.marks.get(stretch).end() > end || !that && text.isMark(token)) {
                return;
            }
        }
        if (verb) {
            clauses.trim(finding, first, end);
        }
    }

    /** Where "that", "whether" or "if" begins a clause soon after the verb, before any other verb or mark; NONE if none does. */
    private int led(int from, int end) {
        for (int token = from; token < Math.min(end, from + FARTHEST_THAT); token++) {
            boolean leads = text.is(token, "that") || text.is(token, "whether") || text.is(token, "if");
            if (leads && text.analysis.upos(token) == Upos.SCONJ) {
                return text.is(token, "that") ? token + 1 : token;
            }
            Upos upos = text.analysis.upos(token);
            if (upos == Upos.VERB || upos == Upos.AUX || text.isMark(token) || upos == Upos.CCONJ) {
                return NONE;
            }
        }
        return NONE;
    }

    private static final int FARTHEST_THAT = 9;

    /** "The port, the minister said, will close" and "as the minister said": what the verb hangs on is what was said. */
    void parenthetical(Finding finding, int verb) {
        int head = text.analysis.head(verb);
        if (head == Analysis.ROOT) {
            return;
        }
        boolean aside = text.relation(verb) == Relation.PARATAXIS && text.child(verb, Relation.NSUBJ) != NONE;
        boolean as = text.relation(verb) == Relation.ADVCL && (text.hasCase(verb, "as") || text.hasCase(verb, "As"));
        if (aside || as) {
            clauses.add(finding, head, verb);
        }
    }

    /**
     * After "said" all that follows is what was said, whatever the parser has hung it on, up to what the verb is joined with, an
     * adverbial clause of its own, or another speaker's "according to".
     */
    private void clause(Finding finding, int verb, int clause) {
        int lifted = sideClauses.lifted(clause, verb);
        int before = finding.pieces.size();
        clauses.add(finding, clause, lifted);
        if (lifted != NONE) {
            spokenBefore[lifted] = verb;
        }
        if (finding.pieces.size() != before + 1 || clause < verb) {
            return;
        }
        int limit = text.dependents.rightmost(verb) + 1;
        for (int child = text.dependents.next(clause); child >= 0; child = text.dependents.next(child)) {
            switch (text.relation(child)) {
                case CONJ -> limit = text.hasCase(child, "that") ? limit : Math.min(limit, start(child));
                case ADVCL, PARATAXIS, CC, PUNCT -> limit = goesOn(child, verb) ? limit : Math.min(limit, start(child));
                default -> {}
            }
        }
        if (lifted != NONE) {
            limit = Math.min(limit, start(lifted));
        }
        Finding.Piece piece = finding.pieces.removeLast();
        for (int token = piece.end(); token < limit; token++) {
            if (text.is(token, "according")
                    || text.isOne(token, ";")
                    || text.isMark(token) && text.stretch(token) == NONE) {
                limit = token;
            }
        }
        if (piece.first() > verb) {
            clauses.trim(finding, from(finding, verb, piece.first()), Math.max(limit, piece.end()));
        } else {
            finding.pieces.add(piece);
        }
    }

    /** ", and that ...": a comma or "and" that leads to more of what was said. */
    private boolean goesOn(int child, int verb) {
        Relation relation = text.relation(child);
        if (relation != Relation.CC && relation != Relation.PUNCT) {
            return false;
        }
        for (int next = child; next >= 0; next = text.dependents.next(next)) {
            if (text.relation(next) == Relation.CONJ) {
                return text.hasCase(next, "that") && text.analysis.head(next) == verb;
            }
            if (text.relation(next) != Relation.CC && text.relation(next) != Relation.PUNCT) {
                return false;
            }
        }
        return false;
    }

    /** "said the lack of money was one reason": where the parser takes the subject for all that was said, the clause to its end. */
    private void cut(Finding finding, int object) {
        Finding.Piece piece = finding.pieces.getLast();
        int next = piece.end();
        if (object > finding.cueToken
                && piece.marks() == NONE
                && next < text.sentenceEnd(finding.cueToken)
                && text.analysis.morphology(next).is("VerbForm", "Fin")) {
            finding.pieces.removeLast();
            rest(finding, true);
            if (finding.pieces.isEmpty()) {
                finding.pieces.add(piece);
            }
        }
    }

    /** Where what was said begins: after the verb and after whom it was said to, when and where. */
    private int from(Finding finding, int verb, int clause) {
        int from = finding.cueEnd;
        for (int token = from; token < clause; token++) {
            if (text.is(token, "that") && text.analysis.upos(token) != Upos.PRON) {
                return token + 1;
            }
        }
        for (int child = text.dependents.first(verb);
                child >= 0 && child < clause;
                child = text.dependents.next(child)) {
            if (child > verb) {
                if (text.analysis.xpos(child).startsWith("W")) {
                    // "asked why the port would close"
                    int first = text.dependents.leftmost(child);
                    return text.analysis.upos(first) == Upos.ADP ? first + 1 : first;
                }
                switch (text.relation(child)) {
                    case OBL, ADVMOD, OBJ, IOBJ, PUNCT, ADVCL, PARATAXIS, COMPOUND, DISCOURSE ->
                        from = Math.max(from, text.dependents.rightmost(child) + 1);
                    default -> {}
                }
            }
        }
        return from > clause ? clause : from;
    }

    private int start(int token) {
        return text.relation(token) == Relation.PUNCT ? token : text.dependents.leftmost(token);
    }

    /** "Asked about the strike, Lund said the port would close": what is said follows at once, so what opens the sentence is not said. */
    private void dropOpening(Finding finding, int verb) {
        boolean follows = false;
        for (Finding.Piece piece : finding.pieces) {
            follows |= piece.first() > verb && !text.isOne(finding.cueEnd, ",") && !text.isMark(finding.cueEnd);
        }
        if (follows) {
            finding.pieces.removeIf(piece -> piece.first() < verb && piece.marks() == NONE);
        }
    }

    /** "implored the mayor to close the port", "promised in return to close it": the infinitive, wherever the parser has hung it. */
    private void infinitive(Finding finding, int object) {
        for (int token : new int[] {object, finding.cueToken}) {
            Relation hangs = token == object ? Relation.ACL : Relation.ADVCL;
            for (int child = token == NONE ? NONE : text.dependents.first(token);
                    child >= 0;
                    child = text.dependents.next(child)) {
                boolean after = child > finding.cueToken && !text.isOne(text.dependents.leftmost(child) - 1, ",");
                if (after && text.relation(child) == hangs && text.hasCase(child, "to")) {
                    clauses.add(finding, child, NONE);
                    finding.addressee = object;
                    return;
                }
            }
        }
    }

    private void object(Finding finding, Cue cue, int object, int complement) {
        boolean says = cue.quote() && cue.clause() && !cue.addressee();
        boolean pronoun = text.analysis.upos(object) == Upos.PRON
                && !text.analysis.xpos(object).equals("DT");
        if (text.isDay(object) || says && pronoun) {
            // "said Saturday", "said so", "said it": nothing that could be told again; "denied that" is.
            return;
        }
        if (cue.addressee() && (!finding.pieces.isEmpty() || !cue.object())) {
            finding.addressee = object;
        } else if (cue.as() && complement != NONE) {
            clauses.addBoth(finding, object, complement);
        } else if ((cue.object() || cue.clause() && !cue.quote() && reports(finding.cueToken))
                && finding.pieces.isEmpty()
                && !(cue.quote() && text.isMark(Math.max(0, object - 1)))) {
            int reason = reason(finding, object);
            if (object < finding.cueToken && reason > finding.cueToken) {
                // "Lund is accused of theft"
                clauses.add(finding, object, NONE);
                clauses.add(finding, reason, NONE);
            } else {
                clauses.addReason(finding, object, reason);
            }
        } else if (cue.addressee()) {
            finding.addressee = object;
        }
    }

    /** "challenged Lund to a debate", "supported the plan during the strike": what follows the object at once belongs to it. */
    private void circumstances(Finding finding, Cue cue) {
        if (finding.pieces.isEmpty()) {
            return;
        }
        Finding.Piece last = finding.pieces.getLast();
        int verb = finding.cueToken;
        int end = last.end();
        if (last.first() < verb || last.marks() != NONE) {
            return;
        }
        for (int child = text.dependents.first(verb); child >= 0; child = text.dependents.next(child)) {
            boolean follows = child >= end
                    && text.analysis.relation(child) == Relation.OBL
                    && text.dependents.leftmost(child) == end
                    && text.stretch(end) == text.stretch(verb)
                    && text.analysis.upos(end) != Upos.PUNCT;
            if (follows && (cue.prepositions().contains(word(end)) || !OUTSIDE.contains(word(end)))) {
                end = text.dependents.rightmost(child) + 1;
            }
        }
        if (end > last.end()) {
            finding.pieces.removeLast();
            clauses.trim(finding, last.first(), end);
        }
    }

    /** These tell when, where and through what it was said. */
    private static final Set<String> OUTSIDE = Set.of("in", "In", "during", "since", "before", "on", "via");

    /** "criticized Lund for leaving", "accused Lund of theft": the phrase with "for" or "of" that follows the object; NONE if there is none. */
    private int reason(Finding finding, int object) {
        int verb = finding.cueToken;
        int after = object < verb ? finding.cueEnd : text.dependents.rightmost(object) + 1;
        for (int child = text.dependents.first(verb); child >= 0; child = text.dependents.next(child)) {
            boolean hangs = switch (text.relation(child)) {
                case OBL, ADVCL, ACL, XCOMP, CCOMP -> true;
                default -> false;
            };
            if (hangs && child > object && text.dependents.leftmost(child) == after && REASONS.contains(word(after))) {
                return child;
            }
        }
        return NONE;
    }

    private static final Set<String> REASONS = Set.of("for", "of", "as");

    private String word(int token) {
        return text.tokens.text().substring(text.tokens.start(token), text.tokens.end(token));
    }

    /** "The port will close, the minister said": the tree may put the clause beside the verb instead of under it. */
    private void paratactic(Finding finding, Cue cue, int verb) {
        if (!cue.clause() && !cue.quote()) {
            return;
        }
        for (int child = text.dependents.first(verb); child >= 0; child = text.dependents.next(child)) {
            if (text.relation(child) == Relation.PARATAXIS
                    && (child < verb || text.child(child, Relation.NSUBJ) != NONE)) {
                clauses.add(finding, child, NONE);
                return;
            }
        }
    }

    private void addressee(Finding finding, int verb) {
        for (int child = text.dependents.first(verb);
                child >= 0 && finding.addressee == NONE;
                child = text.dependents.next(child)) {
            if (text.relation(child) == Relation.OBL && text.hasCase(child, "to") && child > verb) {
                finding.addressee = child;
            }
        }
    }
}
