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

    /** Verbs that lend their subject to the noun they govern: "held talks", "carried out a raid". */
    private static final Set<String> LIGHT = Set.of(
            "hold",
            "carry",
            "launch",
            "make",
            "issue",
            "conduct",
            "stage",
            "have",
            "begin",
            "open",
            "start",
            "resume",
            "express",
            "voice",
            "mount",
            "continue",
            "wage",
            "announce",
            "declare",
            "undertake",
            "give",
            "offer",
            "send",
            "deliver",
            "file",
            "perform",
            "execute",
            "commit",
            "order",
            "face",
            "take",
            "lead",
            "organize",
            "organise",
            "join",
            "renew",
            "step",
            "increase",
            "expand",
            "pursue",
            "reach",
            "sign",
            "impose",
            "suspend",
            "end",
            "call",
            "provide",
            "pledge",
            "receive",
            "plan",
            "prepare",
            "attend",
            "raise",
            "show",
            "seek",
            "enter",
            "arrive",
            "return",
            "pay",
            "complete",
            "set",
            "plot");

    /** Verbs whose object does what their infinitive says. */
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge",
            "ask",
            "order",
            "force",
            "allow",
            "permit",
            "tell",
            "help",
            "persuade",
            "convince",
            "encourage",
            "enable",
            "invite",
            "press",
            "push",
            "pressure",
            "authorize",
            "authorise",
            "compel",
            "require",
            "expect",
            "want",
            "get",
            "cause",
            "advise",
            "instruct",
            "command",
            "direct",
            "beg",
            "lead",
            "accuse",
            "warn",
            "remind",
            "call",
            "see",
            "let",
            "make");

    /** Times that parsers take for subjects: "which the previous night launched". */
    private static final Set<String> TIMES = Set.of(
            "night",
            "day",
            "week",
            "month",
            "year",
            "morning",
            "evening",
            "afternoon",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "weekend",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "today",
            "yesterday");

    private static final int HIGHEST = 6;

    private final Analysis analysis;
    private final Dependents dependents;

    Clause(Analysis analysis, Dependents dependents) {
        this.analysis = analysis;
        this.dependents = dependents;
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

    private int exact(int token, Relation relation) {
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

    /** Who does it: the grammatical subject of an active verb, the "by" of a passive one. */
    int subject(int verb) {
        return subject(verb, 0);
    }

    private int subject(int verb, int climbed) {
        if (isPassive(verb)) {
            int agent = exact(verb, Relation.OBL_AGENT);
            return agent != NONE ? agent : preposition(verb, "by");
        }
        return grammaticalSubject(verb, climbed);
    }

    private int grammaticalSubject(int verb, int climbed) {
        int own = child(verb, Relation.NSUBJ);
        int head = analysis.head(verb);
        Relation relation = analysis.relation(verb);
        if (own != NONE && analysis.upos(own) == Upos.ADJ && exact(own, Relation.NSUBJ) != NONE) {
            // "Fighters loyal to the general arrested him": parsers take "loyal" for a predicate.
            own = exact(own, Relation.NSUBJ);
        }
        if (own != NONE && !(relation == Relation.ACL_RELCL && TIMES.contains(analysis.lemma(own)))) {
            boolean relative = analysis.morphology(own).is("PronType", "Rel") && relation.base() == Relation.ACL;
            return relative && head != Analysis.ROOT ? antecedent(verb, own) : own;
        }
        if (head == Analysis.ROOT || climbed >= HIGHEST) {
            return NONE;
        }
        boolean verbal = isVerbal(head);
        return switch (relation) {
            case CONJ -> verbal ? (isPassive(head) ? NONE : grammaticalSubject(head, climbed + 1)) : NONE;
            case XCOMP -> controller(head, climbed);
            case ADVCL, PARATAXIS -> verbal ? patientOrSubject(head, climbed) : NONE;
            case ACL -> analysis.morphology(verb).is("VerbForm", "Inf") ? owner(head, climbed) : head;
            case ACL_RELCL -> antecedent(verb, relativePronoun(verb));
            case CCOMP, OBL, NMOD ->
                verbal && analysis.morphology(verb).is("VerbForm", "Ger")
                        ? grammaticalSubject(head, climbed + 1)
                        : NONE;
            default -> NONE;
        };
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
     * Moscow, which launched" is about Moscow.
     */
    private int antecedent(int verb, int pronoun) {
        int head = analysis.head(verb);
        int before = pronoun - 1;
        if (before > 0 && analysis.upos(before) == Upos.PUNCT) {
            before--;
        }
        if (pronoun == NONE || before < 0 || analysis.upos(before) != Upos.PROPN || analysis.upos(head) == Upos.PROPN) {
            return head;
        }
        while (analysis.relation(before) == Relation.FLAT || analysis.relation(before) == Relation.COMPOUND) {
            before = analysis.head(before);
        }
        return before;
    }

    private int patientOrSubject(int head, int climbed) {
        int patient = exact(head, Relation.NSUBJ_PASS);
        if (patient != NONE) {
            return patient;
        }
        // "accused the rebels of killing": the participle is the object's doing.
        return grammaticalSubject(head, climbed + 1);
    }

    /** Whose plan, decision or order an infinitive behind a noun is. */
    private int owner(int noun, int climbed) {
        int possessor = exact(noun, Relation.NMOD_POSS);
        if (possessor != NONE) {
            return possessor;
        }
        int governor = analysis.head(noun);
        boolean object = analysis.relation(noun) == Relation.OBJ;
        return object && governor != Analysis.ROOT && isVerbal(governor) ? subject(governor, climbed + 1) : NONE;
    }

    private int controller(int head, int climbed) {
        if (!isVerbal(head)) {
            return grammaticalSubject(head, climbed + 1);
        }
        int object = child(head, Relation.OBJ);
        if (object == NONE) {
            object = child(head, Relation.IOBJ);
        }
        if (object != NONE && OBJECT_CONTROL.contains(analysis.lemma(head))) {
            return object;
        }
        int patient = exact(head, Relation.NSUBJ_PASS);
        return patient != NONE ? patient : grammaticalSubject(head, climbed + 1);
    }

    private boolean isVerbal(int token) {
        Upos upos = analysis.upos(token);
        return upos == Upos.VERB || upos == Upos.AUX || upos == Upos.ADJ;
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
                case CONJ -> head == Analysis.ROOT ? NONE : object(head);
                default -> NONE;
            };
        }
        int object = child(verb, Relation.OBJ);
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
        // "The refugees were given food."
        return isPassive(verb) && child(verb, Relation.OBJ) != NONE ? exact(verb, Relation.NSUBJ_PASS) : NONE;
    }

    /** What a preposition brings to a word, or none. */
    int preposition(int token, String preposition) {
        for (int child = dependents.first(token); child != NONE; child = dependents.next(child)) {
            Relation relation = analysis.relation(child).base();
            if ((relation == Relation.OBL
                            || relation == Relation.NMOD
                            || relation == Relation.ADVCL
                            || relation == Relation.ACL
                            || relation == Relation.XCOMP)
                    && hasCase(child, preposition)
                    && !isTime(child)) {
                return child;
            }
        }
        return NONE;
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
            if (exact(child, Relation.CASE) != NONE && analysis.upos(child) != Upos.NUM) {
                return true;
            }
        }
        return false;
    }

    private boolean isTime(int token) {
        return TIMES.contains(analysis.lemma(token).toLowerCase(java.util.Locale.ROOT));
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
                        || relation == Relation.OBL
                        || relation == Relation.XCOMP;
                return governed && LIGHT.contains(analysis.lemma(head)) ? head : NONE;
            }
            // "a resumption of deliveries", "a round of talks", "a series of attacks".
            if (relation != Relation.NMOD && relation != Relation.CONJ) {
                return NONE;
            }
            at = head;
        }
        return NONE;
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
