package org.dateline.event;

import java.util.Set;
import java.util.function.IntPredicate;
import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.language.Upos;

/** What is an actor's own, to which he does nothing. Belongs to one analysis. */
final class Own {

    private static final int NONE = Clause.NONE;

    /** What a country moves and takes home. */
    private static final Set<String> TROOPS = WordClasses.STANDARD.words("@troops");

    private final Clause clause;
    private final Analysis analysis;
    private final ActorTest test;

    Own(Clause clause, ActorTest test) {
        this.clause = clause;
        this.analysis = clause.analysis();
        this.test = test;
    }

    /** Himself and what is his: to those nobody does anything. */
    IntPredicate of(int actor) {
        return found -> found == actor || is(found, actor);
    }

    /** "Discuss their plans", "defended its decision": done to what is the actor's own, and to nobody else. */
    boolean is(int recipient, int actor) {
        if (analysis.upos(recipient) == Upos.NOUN && actor != NONE && isOfOwn(recipient, actor)) {
            return true;
        }
        boolean possessor = analysis.upos(recipient) == Upos.PRON && analysis.relation(recipient) == Relation.NMOD_POSS;
        boolean several = actor != NONE && clause.child(actor, Relation.CONJ) != NONE;
        return possessor
                && actor != NONE
                && (test.isSame(actor, recipient)
                        || several && analysis.lemma(recipient).equals("they")
                        || several && analysis.lemma(recipient).equals("their"));
    }

    /** "Withdraw its troops from Mali": to its troops nothing is done. */
    private boolean isOfOwn(int noun, int actor) {
        int owner = clause.exact(noun, Relation.NMOD_POSS);
        return TROOPS.contains(analysis.lemma(noun))
                && owner != NONE
                && analysis.upos(owner) == Upos.PRON
                && (test.isSame(actor, owner) || analysis.lemma(owner).equals("its"));
    }
}
