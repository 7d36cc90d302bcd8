package org.dateline.event;

import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.Relation;
import org.dateline.language.Upos;

/** Who acts in a clause: through relative pronouns, infinitives, participles and shared subjects. Belongs to one analysis; immutable. */
final class Subjects {

    private static final int NONE = Dependents.NONE;
    private static final int HIGHEST = 6;

    private final Clause clause;
    private final Analysis analysis;
    private final Dependents dependents;

    Subjects(Clause clause) {
        this.clause = clause;
        this.analysis = clause.analysis();
        this.dependents = clause.dependents();
    }

    int of(int verb) {
        return of(verb, 0);
    }

    private int of(int verb, int climbed) {
        if (clause.isPassive(verb)) {
            int agent = clause.exact(verb, Relation.OBL_AGENT);
            int by = agent != NONE ? agent : clause.preposition(verb, "by");
            return by != NONE ? by : nestedAgent(verb);
        }
        return grammaticalSubject(verb, climbed);
    }

    /** "Were let into the plant by Iran": parsers hang the agent on the noun before it, but "at a rally by the opposition" it belongs there. */
    private int nestedAgent(int verb) {
        for (int child = dependents.first(verb); child != NONE; child = dependents.next(child)) {
            Relation relation = analysis.relation(child).base();
            if (child > verb
                    && (relation == Relation.OBL || relation == Relation.OBJ)
                    && !ClauseWords.DEEDS.contains(analysis.lemma(child))) {
                int by = clause.preposition(child, "by");
                if (by != NONE) {
                    return by;
                }
            }
        }
        return NONE;
    }

    private int grammaticalSubject(int verb, int climbed) {
        int own = ownSubject(verb);
        int head = analysis.head(verb);
        Relation relation = analysis.relation(verb);
        if (own != NONE && analysis.upos(own) == Upos.ADJ && clause.exact(own, Relation.NSUBJ) != NONE) {
            // "Fighters loyal to the general arrested him": parsers take "loyal" for a predicate.
            own = clause.exact(own, Relation.NSUBJ);
        }
        if (own != NONE && !(relation == Relation.ACL_RELCL && ClauseWords.TIMES.contains(analysis.lemma(own)))) {
            boolean relative = analysis.morphology(own).is("PronType", "Rel") && relation.base() == Relation.ACL;
            return relative && head != Analysis.ROOT ? antecedent(verb, own) : own;
        }
        if (head == Analysis.ROOT || climbed >= HIGHEST) {
            return NONE;
        }
        boolean verbal = isVerbal(head);
        return switch (relation) {
            case CONJ -> verbal ? (clause.isPassive(head) ? NONE : grammaticalSubject(head, climbed + 1)) : NONE;
            case XCOMP -> controller(head, climbed);
            case ADVCL, PARATAXIS -> verbal ? patientOrSubject(verb, head, climbed) : NONE;
            case ACL -> analysis.morphology(verb).is("VerbForm", "Inf") ? owner(head, climbed) : head;
            case ACL_RELCL -> antecedent(verb, relativePronoun(verb));
            case CCOMP, OBL, NMOD -> verbal && isGerund(verb) ? grammaticalSubject(head, climbed + 1) : NONE;
            default -> NONE;
        };
    }

    /** The subject that hangs from a verb; of two, which parsers find in "Furious Lagos gives the firm a week", the nearer noun. */
    private int ownSubject(int verb) {
        int first = clause.child(verb, Relation.NSUBJ);
        if (first == NONE || analysis.morphology(first).is("PronType", "Rel")) {
            return first;
        }
        int nearest = first;
        for (int child = dependents.next(first); child != NONE && child < verb; child = dependents.next(child)) {
            boolean noun = analysis.upos(child) == Upos.NOUN || analysis.upos(child) == Upos.PROPN;
            boolean subject = analysis.relation(child) == Relation.NSUBJ;
            nearest = noun && subject && !clause.isTime(child) && isOnePhrase(first, child) ? child : nearest;
        }
        return nearest;
    }

    /** Whether nothing parts two words: not "UK and EU negotiators", not "the army, the refugee said". */
    private boolean isOnePhrase(int first, int last) {
        for (int token = first + 1; token < last; token++) {
            if (analysis.relation(token) == Relation.CC || analysis.upos(token) == Upos.PUNCT) {
                return false;
            }
        }
        return true;
    }

    private int relativePronoun(int verb) {
        for (int child = dependents.first(verb); child != NONE; child = dependents.next(child)) {
            if (analysis.morphology(child).is("PronType", "Rel")) {
                return child;
            }
        }
        return NONE;
    }

    /**
     * What a relative clause is about: the word the tree hangs it on, unless a name stands right before the pronoun: "no comment from
     * Moscow, which launched" is about Moscow. Behind a place it is about what is there: "an attack in Kabul that killed".
     */
    private int antecedent(int verb, int pronoun) {
        int head = analysis.head(verb);
        int before = pronoun - 1;
        boolean comma = before > 0 && analysis.upos(before) == Upos.PUNCT;
        if (comma) {
            before--;
        }
        if (pronoun == NONE || before < 0 || analysis.upos(before) != Upos.PROPN) {
            return head;
        }
        while (analysis.relation(before) == Relation.FLAT || analysis.relation(before) == Relation.COMPOUND) {
            before = analysis.head(before);
        }
        boolean defining = !comma || ClauseWords.HARM.contains(analysis.lemma(verb));
        if (defining && clause.hasLemma(before, Relation.CASE, ClauseWords.AT)) {
            int there = analysis.head(before);
            boolean noun = analysis.relation(before).base() == Relation.NMOD && analysis.upos(there) == Upos.NOUN;
            return noun ? there : head;
        }
        return analysis.upos(head) == Upos.PROPN ? head : before;
    }

    private int patientOrSubject(int verb, int head, int climbed) {
        int patient = clause.exact(head, Relation.NSUBJ_PASS);
        if (patient != NONE) {
            return patient;
        }
        // "Jailed the student for helping rebels", "accused the rebels of killing": the object's doing.
        int object = isGerund(verb) && clause.hasLemma(verb, Relation.MARK, ClauseWords.REASONS)
                ? clause.object(head)
                : NONE;
        return object == NONE ? grammaticalSubject(head, climbed + 1) : object;
    }

    /** Whose plan, decision or order an infinitive behind a noun is. */
    private int owner(int noun, int climbed) {
        int possessor = clause.exact(noun, Relation.NMOD_POSS);
        if (possessor != NONE) {
            return possessor;
        }
        int governor = analysis.head(noun);
        boolean object = analysis.relation(noun) == Relation.OBJ;
        return object && governor != Analysis.ROOT && isVerbal(governor) ? of(governor, climbed + 1) : NONE;
    }

    private int controller(int head, int climbed) {
        if (!isVerbal(head)) {
            return grammaticalSubject(head, climbed + 1);
        }
        int object = clause.child(head, Relation.OBJ);
        if (object == NONE) {
            object = clause.child(head, Relation.IOBJ);
        }
        if (object != NONE && ClauseWords.OBJECT_CONTROL.contains(analysis.lemma(head))) {
            return object;
        }
        int patient = clause.exact(head, Relation.NSUBJ_PASS);
        return patient != NONE ? patient : grammaticalSubject(head, climbed + 1);
    }

    /** "Attacking", "having attacked". */
    private boolean isGerund(int verb) {
        int helper = clause.exact(verb, Relation.AUX);
        return clause.isGerund(verb) || helper != NONE && clause.isGerund(helper);
    }

    private boolean isVerbal(int token) {
        Upos upos = analysis.upos(token);
        return upos == Upos.VERB || upos == Upos.AUX || upos == Upos.ADJ;
    }
}
