package org.dateline.event;

import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.Relation;
import org.dateline.language.Upos;

/**
 * What stands where around a predicate, whatever its voice and wherever the sentence has put it: passives, relative clauses,
 * participles, infinitives and shared subjects are seen through. Not thread-safe only in that it belongs to one analysis; immutable.
 */
final class Clause {

    static final int NONE = Dependents.NONE;

    private final Analysis analysis;
    private final Dependents dependents;
    private final Subjects subjects;

    Clause(Analysis analysis, Dependents dependents) {
        this.analysis = analysis;
        this.dependents = dependents;
        this.subjects = new Subjects(this);
    }

    Analysis analysis() {
        return analysis;
    }

    Dependents dependents() {
        return dependents;
    }

    /** The first dependent with a relation or a subtype of it, or none. */
    int child(int token, Relation relation) {
        for (int child = dependents.first(token); child != NONE; child = dependents.next(child)) {
            Relation found = analysis.relation(child);
            if (found == relation || found.base() == relation) {
                return child;
            }
        }
        return NONE;
    }

    /** The first dependent with just this relation, or none. */
    int exact(int token, Relation relation) {
        for (int child = dependents.first(token); child != NONE; child = dependents.next(child)) {
            if (analysis.relation(child) == relation) {
                return child;
            }
        }
        return NONE;
    }

    boolean isPassive(int verb) {
        if (exact(verb, Relation.NSUBJ_PASS) != NONE || exact(verb, Relation.AUX_PASS) != NONE) {
            return true;
        }
        boolean participle = analysis.morphology(verb).is("VerbForm", "Part")
                && analysis.morphology(verb).is("Tense", "Past");
        boolean reduced = analysis.relation(verb) == Relation.ACL
                || analysis.relation(verb) == Relation.ADVCL
                || analysis.relation(verb) == Relation.AMOD;
        if (participle && reduced && exact(verb, Relation.AUX) == NONE && child(verb, Relation.OBJ) == NONE) {
            return true;
        }
        int head = analysis.head(verb);
        return participle
                && analysis.relation(verb) == Relation.CONJ
                && exact(verb, Relation.NSUBJ) == NONE
                && exact(verb, Relation.AUX) == NONE
                && head != Analysis.ROOT
                && analysis.upos(head) == Upos.VERB
                && isPassive(head);
    }

    /** "Attacking", which may also be a participle: treebanks part the two by what they do, taggers seldom. */
    boolean isGerund(int verb) {
        return analysis.xpos(verb).equals("VBG");
    }

    /** Who does it: the grammatical subject of an active verb, the "by" of a passive one. */
    int subject(int verb) {
        return subjects.of(verb);
    }

    /** What it is done to: the object of an active verb, the subject of a passive one. */
    int object(int verb) {
        if (isPassive(verb)) {
            int patient = exact(verb, Relation.NSUBJ_PASS);
            int head = analysis.head(verb);
            if (patient == NONE) {
                patient = exact(verb, Relation.NSUBJ);
            }
            if (patient != NONE) {
                boolean relative = analysis.morphology(patient).is("PronType", "Rel");
                return relative && head != Analysis.ROOT ? head : patient;
            }
            return switch (analysis.relation(verb)) {
                case ACL, AMOD -> head;
                // "Marched and were beaten by the police", "Detained by the police, the family fled".
                case CONJ, ADVCL ->
                    head == Analysis.ROOT || analysis.upos(head) != Upos.VERB
                            ? NONE
                            : isPassive(head) ? object(head) : subject(head);
                default -> NONE;
            };
        }
        int object = lastObject(verb);
        boolean relative = analysis.relation(verb) == Relation.ACL_RELCL;
        // "which the previous night launched drones": of two objects the relative pronoun is none.
        for (int child = object; relative && child != NONE; child = dependents.next(child)) {
            if (analysis.relation(child) == Relation.OBJ
                    && !analysis.morphology(child).is("PronType", "Rel")) {
                return child;
            }
        }
        if (object != NONE) {
            return relative && analysis.morphology(object).is("PronType", "Rel") ? analysis.head(verb) : object;
        }
        int bare = bare(verb);
        if (bare != NONE) {
            return bare;
        }
        int subject = exact(verb, Relation.NSUBJ);
        if (relative && subject != NONE && !analysis.morphology(subject).is("PronType", "Rel")) {
            return analysis.head(verb);
        }
        // "The rebels warned the government", "asked the government for money": treebanks differ in what they call
        // whoever is told.
        return child(verb, Relation.IOBJ);
    }

    /** The first of two objects, or none: "the refugees" in "gave the refugees food". */
    int firstOfTwo(int verb) {
        int first = exact(verb, Relation.OBJ);
        return first == lastObject(verb) ? NONE : first;
    }

    /** "Gave the refugees food": parsers call both an object. */
    private int lastObject(int verb) {
        int first = exact(verb, Relation.OBJ);
        for (int child = first == NONE ? NONE : dependents.next(first); child != NONE; child = dependents.next(child)) {
            if (analysis.relation(child) == Relation.OBJ && first > verb) {
                return child;
            }
        }
        return first == NONE ? child(verb, Relation.OBJ) : first;
    }

    /** "Killed at least six people", "called off a strike": parsers hang such an object where a preposition should be. */
    private int bare(int verb) {
        for (int child = dependents.first(verb); child != NONE; child = dependents.next(child)) {
            if (child > verb
                    && analysis.relation(child) == Relation.OBL
                    && exact(child, Relation.CASE) == NONE
                    && !hasTitleCase(child)
                    && (analysis.upos(child) == Upos.NOUN || analysis.upos(child) == Upos.PROPN)
                    && !isTime(child)) {
                return child;
            }
        }
        return NONE;
    }

    /** Whether the next word has this lemma. */
    boolean isFollowedBy(int token, String lemma) {
        return token + 1 < analysis.size() && analysis.lemma(token + 1).equals(lemma);
    }

    int indirectObject(int verb) {
        int indirect = child(verb, Relation.IOBJ);
        if (indirect != NONE) {
            return indirect;
        }
        int first = firstOfTwo(verb);
        if (first != NONE) {
            return first;
        }
        // "The refugees were given food."
        return isPassive(verb) && child(verb, Relation.OBJ) != NONE ? exact(verb, Relation.NSUBJ_PASS) : NONE;
    }

    /** What a preposition brings to a word, or none; behind the word before in front of it: "In addition, they train in Mali". */
    int preposition(int token, String preposition) {
        int fronted = NONE;
        for (int child = dependents.first(token); child != NONE; child = dependents.next(child)) {
            Relation relation = analysis.relation(child).base();
            if ((relation == Relation.OBL
                            || relation == Relation.NMOD
                            || relation == Relation.ADVCL
                            || relation == Relation.ACL
                            || relation == Relation.XCOMP)
                    && hasCase(child, preposition)
                    && !isPurpose(child, preposition)
                    && !isTime(child)) {
                if (child > token) {
                    return child;
                }
                fronted = fronted == NONE ? child : fronted;
            }
        }
        return fronted == NONE ? soughtAfter(token, preposition) : fronted;
    }

    /** "A warrant for two men sought in Peru": parsers make a clause of the men and hang it on the verb. */
    private int soughtAfter(int token, String preposition) {
        for (int child = dependents.first(token); child != NONE; child = dependents.next(child)) {
            int noun = analysis.relation(child) == Relation.ADVCL
                            && analysis.morphology(child).is("Tense", "Past")
                            && exact(child, Relation.AUX) == NONE
                            && exact(child, Relation.AUX_PASS) == NONE
                    ? exact(child, Relation.NSUBJ)
                    : NONE;
            if (noun != NONE && noun < child && hasLemma(noun, Relation.CASE, Set.of(preposition))) {
                return noun;
            }
        }
        return NONE;
    }

    /** "Agreed to meet": no preposition, other than in "committed to meeting". */
    private boolean isPurpose(int token, String preposition) {
        return preposition.equals("to")
                && analysis.upos(token) == Upos.VERB
                && analysis.morphology(token).is("VerbForm", "Inf");
    }

    private boolean hasCase(int token, String preposition) {
        for (int child = dependents.first(token); child != NONE; child = dependents.next(child)) {
            Relation relation = analysis.relation(child);
            if ((relation == Relation.CASE || relation == Relation.MARK)
                    && analysis.lemma(child).equals(preposition)) {
                return true;
            }
            // "with former president Karzai": parsers hang the preposition on the title.
            boolean title = child < token && (relation == Relation.NMOD_DESC || relation == Relation.COMPOUND);
            if (title && hasCase(child, preposition)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition hangs on the title of a name: "with former president Karzai". */
    private boolean hasTitleCase(int token) {
        for (int child = dependents.first(token); child != NONE && child < token; child = dependents.next(child)) {
            boolean title =
                    analysis.relation(child) == Relation.NMOD_DESC || analysis.relation(child) == Relation.COMPOUND;
            if (title && exact(child, Relation.CASE) != NONE && analysis.upos(child) != Upos.NUM) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a day, a month or the like. */
    boolean isTime(int token) {
        return ClauseWords.TIMES.contains(analysis.lemma(token).toLowerCase(java.util.Locale.ROOT));
    }

    int possessor(int noun) {
        return exact(noun, Relation.NMOD_POSS);
    }

    /** The clause a verb governs as its complement: "refused to meet", "accused of lying". */
    int complement(int verb) {
        int complement = exact(verb, Relation.XCOMP);
        if (complement == NONE) {
            complement = exact(verb, Relation.CCOMP);
        }
        for (int child = dependents.first(verb); complement == NONE && child != NONE; child = dependents.next(child)) {
            Relation relation = analysis.relation(child);
            if (child > verb && (relation == Relation.ADVCL || relation == Relation.ACL)) {
                complement = child;
            }
        }
        return complement;
    }

    /** The verb that lends a noun its subject, or none. */
    int lightVerb(int noun) {
        int at = noun;
        for (int climbed = 0; climbed < 3; climbed++) {
            int head = analysis.head(at);
            if (head == Analysis.ROOT) {
                return NONE;
            }
            Relation relation = analysis.relation(at);
            if (analysis.upos(head) == Upos.VERB) {
                boolean governed = relation == Relation.OBJ
                        || relation == Relation.NSUBJ_PASS
                        || relation == Relation.OBL && !hasLemma(at, Relation.CASE, ClauseWords.ABOUT)
                        || relation == Relation.XCOMP;
                return governed && ClauseWords.LIGHT.contains(analysis.lemma(head)) ? head : NONE;
            }
            // "a resumption of deliveries", "a round of talks", "a series of attacks".
            boolean measured = relation == Relation.NMOD && hasCase(at, "of");
            if (!measured && relation != Relation.CONJ) {
                return NONE;
            }
            at = head;
        }
        return NONE;
    }

    /** Whether one of the words stands in what hangs from a token, however deep. */
    boolean hasBelow(int token, Set<String> lemmas) {
        for (int below = dependents.leftmost(token); below <= dependents.rightmost(token); below++) {
            if (below != token && lemmas.contains(analysis.lemma(below))) {
                return true;
            }
        }
        return false;
    }

    boolean hasLemma(int parent, Relation relation, Set<String> lemmas) {
        for (int child = dependents.first(parent); child != NONE; child = dependents.next(child)) {
            if (analysis.relation(child).base() == relation
                    && lemmas.contains(analysis.lemma(child).toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
