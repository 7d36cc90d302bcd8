package org.dateline.event;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/** Finds the actor and the recipient of a predicate in the places that its sense names. */
final class Arguments {

    private static final int NONE = Dependents.NONE;

    /** Nouns that count what "of" brings. */
    private static final Set<String> QUANTITIES = WordClasses.STANDARD.words("@quantities");

    /** Prepositions on whose noun parsers hang what belongs to the predicate. */
    private static final List<String> NESTING = List.of("of", "by");

    static final int[] ONE_SIDE = new int[0];

    /** "A Saudi-led strike": whose it is stands before the participle. */
    private static final Set<String> LED = WordClasses.STANDARD.words("@led");

    /** Nouns that stand for a part of what "of" brings. */
    private static final Set<String> PARTS = WordClasses.STANDARD.words("@parts-of-lands");

    private final Clause clause;
    private final Analysis analysis;
    private final ActorTest test;

    /** Whether a noun only counts what "of" brings to it: "dozens of soldiers". */
    static boolean isQuantity(String lemma) {
        return QUANTITIES.contains(lemma);
    }

    Arguments(Clause clause, ActorTest test) {
        this.clause = clause;
        this.analysis = clause.analysis();
        this.test = test;
    }

    /** The first word in one of the places that is somebody, apart from one word; none if there is nobody. */
    int find(int predicate, Sense sense, List<Position> places, int apart) {
        return find(predicate, sense, places, token -> token == apart);
    }

    /** The first word in one of the places that is somebody and not to be passed over; none if there is nobody. */
    int find(int predicate, Sense sense, List<Position> places, IntPredicate apart) {
        for (Position place : places) {
            int found = somebody(at(predicate, sense.part(), place, sense.when().particle()), apart);
            if (found != NONE) {
                return found;
            }
        }
        return NONE;
    }

    /** The first word in one of the places that is a thing and nobody: what an inquiry is into, what was condemned. */
    int thing(int predicate, Sense sense, List<Position> places, int apart) {
        for (Position place : places) {
            int found = at(predicate, sense.part(), place, sense.when().particle());
            if (found != NONE && found != apart && isNoun(found)) {
                return found;
            }
        }
        return NONE;
    }

    /**
     * The two sides that one phrase names: "Thai and Cambodian generals", "the leaders of Chad and Mali", "Peru's and Chile's ministers"; one
     * or none if it names no two.
     */
    int[] sides(int head) {
        for (int child = clause.dependents().first(head);
                child != NONE;
                child = clause.dependents().next(child)) {
            Relation relation = analysis.relation(child);
            boolean names = relation == Relation.AMOD
                    || relation == Relation.COMPOUND
                    || relation == Relation.NMOD_POSS
                    || relation == Relation.NMOD
                            && (clause.preposition(head, "of") == child
                                    || clause.preposition(head, "for") == child
                                    || clause.preposition(head, "from") == child);
            int other = names ? clause.child(child, Relation.CONJ) : NONE;
            if (other != NONE && test.isOfCountry(child) && test.isOfCountry(other)) {
                return new int[] {child, other};
            }
            // "Malaysia, Indonesia team up": in a headline a comma stands for "and".
            if (relation == Relation.APPOS
                    && analysis.upos(head) == Upos.PROPN
                    && child > head + 1
                    && test.isOfCountry(head)
                    && test.isOfCountry(child)) {
                return new int[] {head, child};
            }
        }
        return ONE_SIDE;
    }

    /** Whom an attack hurt that stands in their clause: "five were killed in a raid by the army". */
    int victim(int noun, int apart) {
        int verb = analysis.head(noun);
        if (verb == Analysis.ROOT
                || analysis.relation(noun).base() != Relation.OBL
                || !ClauseWords.HARM.contains(analysis.lemma(verb))) {
            return NONE;
        }
        int patient = clause.isPassive(verb) ? clause.object(verb) : clause.subject(verb);
        return somebody(patient, token -> token == apart);
    }

    private boolean isNoun(int token) {
        return analysis.upos(token) == Upos.NOUN || analysis.upos(token) == Upos.PROPN;
    }

    boolean isActor(int token) {
        return test.isActor(token);
    }

    private int somebody(int token, IntPredicate apart) {
        if (token == NONE || apart.test(token)) {
            return NONE;
        }
        if (test.isActor(token)) {
            int speaker = analysis.upos(token) == Upos.PRON ? speaker(token) : NONE;
            boolean his = speaker != NONE && !apart.test(speaker) && test.isActor(speaker);
            return his && test.standsFor(token, speaker) ? speaker : token;
        }
        // "left-wing and liberal organisations": parsers take the first word of such a row for its head.
        for (int child = clause.dependents().first(token);
                child != NONE;
                child = clause.dependents().next(child)) {
            if (analysis.relation(child) == Relation.CONJ && !apart.test(child) && test.isActor(child)) {
                return child;
            }
        }
        // "one of the critics", "some of the rebels".
        boolean some = analysis.upos(token) == Upos.NUM
                || analysis.upos(token) == Upos.DET
                || QUANTITIES.contains(analysis.lemma(token))
                || PARTS.contains(analysis.lemma(token));
        if (some) {
            int of = clause.preposition(token, "of");
            return of != NONE && !apart.test(of) && test.isActor(of) ? of : NONE;
        }
        // "The agency said it would pay": whoever says so, if nothing better is known of "it".
        int speaker = analysis.upos(token) == Upos.PRON ? speaker(token) : NONE;
        return speaker != NONE && !apart.test(speaker) && test.isActor(speaker) ? speaker : NONE;
    }

    /** Who says the clause that a word is the subject of, or none. */
    private int speaker(int token) {
        int verb = analysis.head(token);
        boolean said = verb != Analysis.ROOT
                && analysis.relation(verb) == Relation.CCOMP
                && analysis.upos(analysis.head(verb)) == Upos.VERB;
        return said ? clause.subject(analysis.head(verb)) : NONE;
    }

    /** The word in a place, or none. */
    private int at(int predicate, Sense.Part part, Position place, @Nullable String particle) {
        Position within = place.within();
        if (place.kind() == Position.Kind.MODIFIER) {
            return modifier(predicate);
        }
        int found = direct(predicate, part, place);
        if (found == NONE && particle != null && place.kind() == Position.Kind.OBJECT) {
            // "handed over the suspect": parsers take the particle for a preposition.
            found = clause.preposition(predicate, particle);
        }
        if (found == NONE || within == null) {
            return found;
        }
        boolean clausal = analysis.upos(found) == Upos.VERB || analysis.upos(found) == Upos.ADJ;
        Sense.Part of = clausal ? Sense.Part.VERB : Sense.Part.NOUN;
        int inner = at(found, of, within, null);
        boolean beside = place.kind() == Position.Kind.OBJECT && within.kind() == Position.Kind.PREPOSITION;
        return inner == NONE && beside ? direct(predicate, part, within) : inner;
    }

    private int direct(int predicate, Sense.Part part, Position place) {
        boolean verb = part != Sense.Part.NOUN;
        return switch (place.kind()) {
            case SUBJECT -> verb ? clause.subject(predicate) : lent(predicate);
            case OBJECT -> verb ? object(predicate) : NONE;
            case INDIRECT_OBJECT -> verb ? clause.indirectObject(predicate) : NONE;
            case POSSESSOR -> clause.possessor(predicate);
            case COMPLEMENT -> verb ? clause.complement(predicate) : clause.child(predicate, Relation.ACL);
            case MODIFIER -> modifier(predicate);
            case PREPOSITION -> preposition(predicate, verb, place.preposition());
        };
    }

    /** The object; of two the one that is somebody: "promised voters bread". */
    private int object(int verb) {
        int first = clause.firstOfTwo(verb);
        return first != NONE && test.isActor(first) ? first : clause.object(verb);
    }

    private int lent(int noun) {
        int verb = clause.lightVerb(noun);
        if (verb != NONE) {
            return clause.subject(verb);
        }
        int lender = lender(noun);
        if (lender != NONE) {
            return lender;
        }
        // "Norway is a donor".
        return clause.child(noun, Relation.COP) == NONE ? NONE : clause.child(noun, Relation.NSUBJ);
    }

    /** "A curfew ordered by the governor", "the amnesty that the president signed". */
    private int lender(int noun) {
        for (int child = clause.dependents().first(noun);
                child != NONE;
                child = clause.dependents().next(child)) {
            // "An airstrike in Tehran, where he was attending a funeral": that clause is about the place.
            boolean clausal = analysis.relation(child).base() == Relation.ACL
                    && !clause.hasLemma(child, Relation.ADVMOD, ClauseWords.WHERE);
            if (clausal && ClauseWords.LIGHT.contains(analysis.lemma(child))) {
                int subject = clause.subject(child);
                if (subject != NONE && subject != noun) {
                    return subject;
                }
            }
        }
        return NONE;
    }

    /** With a verb also what hangs from its object, with a noun what hangs from the verb beside it: parsers confuse the two. */
    private int preposition(int predicate, boolean verb, @Nullable String preposition) {
        if (preposition == null) {
            return NONE;
        }
        int own = clause.preposition(predicate, preposition);
        if (own != NONE) {
            return own;
        }
        if (verb) {
            int object = clause.object(predicate);
            return object == NONE || preposition.equals("of") ? NONE : clause.preposition(object, preposition);
        }
        // "the arrest of the activist by police": the tree often hangs the police on the activist.
        for (String outer : NESTING) {
            int between = preposition.equals(outer) ? NONE : clause.preposition(predicate, outer);
            int nested = between == NONE ? NONE : clause.preposition(between, preposition);
            if (nested != NONE) {
                return nested;
            }
        }
        int light = clause.lightVerb(predicate);
        return light == NONE ? NONE : clause.preposition(light, preposition);
    }

    /** "Russian troops", "the Houthi attack": the last modifier that is somebody, before all one of a country. */
    private int modifier(int noun) {
        int best = NONE;
        Dependents dependents = clause.dependents();
        for (int child = dependents.first(noun); child != NONE; child = dependents.next(child)) {
            Relation relation = analysis.relation(child);
            boolean bare = relation == Relation.COMPOUND
                    || relation == Relation.AMOD
                    || relation.base() == Relation.NMOD && clause.child(child, Relation.CASE) == NONE;
            boolean better = best == NONE || test.isOfCountry(child) || !test.isOfCountry(best);
            int somebody = bare && LED.contains(analysis.lemma(child)) ? clause.child(child, Relation.COMPOUND) : child;
            if (bare && better && somebody != NONE && test.isActor(somebody)) {
                best = somebody;
            }
        }
        return best;
    }

    /** From whom something is awaited: "will not talk until the government frees them". */
    int awaited(int predicate, IntPredicate apart) {
        Dependents dependents = clause.dependents();
        for (int child = dependents.first(predicate); child != NONE; child = dependents.next(child)) {
            if (analysis.relation(child) == Relation.ADVCL
                    && clause.hasLemma(child, Relation.MARK, ClauseWords.UNLESS)) {
                return somebody(clause.subject(child), apart);
            }
        }
        return NONE;
    }
}
