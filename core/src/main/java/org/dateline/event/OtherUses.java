package org.dateline.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * What words for acts mean where they tell of none: figures of speech, names, questions, forecasts, assertions, the reasons of punishments. The
 * words are classes of {@code word-classes.txt}. Belongs to one analysis.
 */
final class OtherUses {

    private static final int NONE = Clause.NONE;

    private static final Set<String> NAMERS = WordClasses.STANDARD.words("@namers");
    private static final Set<String> WARNERS = WordClasses.STANDARD.words("@warners");
    private static final Set<String> INSISTERS = WordClasses.STANDARD.words("@insisters");
    private static final Set<String> ASKERS = WordClasses.STANDARD.words("@askers");
    private static final Set<String> QUESTIONS = WordClasses.STANDARD.words("@questions");
    private static final Set<String> THAT = Set.of("that");

    /** By a type's name or a verb's lemma, the objects to which it is no such act to do it. */
    private static final Map<String, Set<String>> NOTHING = WordClasses.STANDARD.byRest("@nothing-");

    private final SenseTable table;
    private final Clause clause;
    private final Analysis analysis;
    private final ActorTest test;

    OtherUses(SenseTable table, Clause clause, ActorTest test) {
        this.table = table;
        this.clause = clause;
        this.analysis = clause.analysis();
        this.test = test;
    }

    /** Why a word tells of no act whatever its senses are, or null if it may. */
    @Nullable
    String why(int token) {
        if (isFigure(token)) {
            return "a figure of speech";
        }
        if (isReason(token)) {
            return "what somebody is punished for";
        }
        return isForecast(token) ? "a forecast and no threat" : null;
    }

    /** The senses that are left where a word names, asks or asserts something. */
    List<Sense> left(List<Sense> senses, int token) {
        List<Sense> left = senses;
        if (isAssertion(token)) {
            // What is no demand may still be an accusation: "insisted that the rebels were responsible".
            left = left.stream()
                    .filter(sense -> sense.type() != EventType.REQUEST
                            || !sense.when().helpers().isEmpty())
                    .toList();
        }
        if (isNaming(token) || isQuestion(token)) {
            // What is no act of its own may still be one by its content: "called him a liar", "asked him to leave".
            left = left.stream().filter(sense -> sense.when().count() > 0).toList();
        }
        return left;
    }

    /** "Gave them a chance", "hit a record", "released a report": things to which no act of the type is done. */
    boolean isNothing(Sense sense, int token) {
        int object = sense.part() == Sense.Part.VERB ? clause.object(token) : NONE;
        String lemma = object == NONE ? "" : analysis.lemma(object);
        return object != NONE
                && !sense.when().objects().contains(lemma)
                && (NOTHING.getOrDefault(sense.type().name(), Set.of()).contains(lemma)
                        || NOTHING.getOrDefault(sense.lemma(), Set.of()).contains(lemma));
    }

    /** "A price war", "launched a charm offensive", "a tug of war": nobody is hurt; a "culture ministry" is somebody. */
    private boolean isFigure(int token) {
        int object = analysis.upos(token) == Upos.VERB ? clause.object(token) : token;
        return object != NONE
                && !test.isActor(object)
                && (clause.hasLemma(object, Relation.COMPOUND, table.figures())
                        || clause.hasLemma(object, Relation.AMOD, table.figures()));
    }

    /** "Was arrested for helping the rebels": told with the punishment, also where nobody is said to punish. */
    private boolean isReason(int token) {
        int head = analysis.head(token);
        if (analysis.upos(token) != Upos.VERB
                || head == Analysis.ROOT
                || !clause.isGerund(token)
                || !clause.hasLemma(token, Relation.MARK, ClauseWords.REASONS)) {
            return false;
        }
        Sense punishment = analysis.upos(head) == Upos.VERB ? table.holding(clause, head) : null;
        return punishment != null && (punishment.type() == EventType.SANCTION || "arrest".equals(punishment.mode()));
    }

    /** "Warned that famine was near": nobody is threatened where nobody is addressed and nobody is to be harmed. */
    private boolean isForecast(int token) {
        if (!WARNERS.contains(analysis.lemma(token)) || analysis.upos(token) != Upos.VERB) {
            return false;
        }
        int told = clause.exact(token, Relation.CCOMP);
        Sense act = told == NONE || clause.object(token) != NONE ? null : table.content(clause, token);
        boolean foretold = told != NONE && clause.object(token) == NONE && !clause.isPassive(token);
        return foretold
                && (act == null
                        || Intent.of(act.type()) != EventType.THREATEN
                        || clause.child(told, Relation.AUX) == NONE);
    }

    /** "Insisted that the outlook was good": nothing is demanded where the clause tells what is or was. */
    private boolean isAssertion(int token) {
        int told = INSISTERS.contains(analysis.lemma(token)) ? clause.exact(token, Relation.CCOMP) : NONE;
        if (told == NONE) {
            return false;
        }
        boolean finite =
                clause.exact(told, Relation.COP) != NONE || analysis.xpos(told).equals("VBZ");
        for (int child = clause.dependents().first(told);
                child != NONE;
                child = clause.dependents().next(child)) {
            boolean helper = analysis.relation(child).base() == Relation.AUX;
            finite |= helper && !analysis.xpos(child).equals("VB");
        }
        return finite || analysis.xpos(told).equals("VBD");
    }

    /** "Called it quits", "called her a champion", "a feature it calls Aide": what somebody is called, and nobody is rung up. */
    private boolean isNaming(int token) {
        if (!NAMERS.contains(analysis.lemma(token))) {
            return false;
        }
        int complement = clause.exact(token, Relation.XCOMP);
        boolean named = complement != NONE && analysis.upos(complement) != Upos.VERB;
        boolean ofThing = analysis.relation(token) == Relation.ACL_RELCL
                && clause.exact(token, Relation.OBJ) != NONE
                && clause.exact(token, Relation.NSUBJ) != NONE
                && !analysis.morphology(clause.exact(token, Relation.NSUBJ)).is("PronType", "Rel");
        return named || ofThing || clause.firstOfTwo(token) != NONE;
    }

    /** "Asked what it cost": nothing is asked for. */
    private boolean isQuestion(int token) {
        int object = clause.object(token);
        // "Asked the Red Cross for medicine": parsers hang the medicine on the verb or on the Red Cross.
        boolean wish =
                clause.preposition(token, "for") != NONE || object != NONE && clause.preposition(object, "for") != NONE;
        if (wish || !ASKERS.contains(analysis.lemma(token))) {
            return false;
        }
        int complement = clause.exact(token, Relation.CCOMP);
        boolean that = complement != NONE && clause.hasLemma(complement, Relation.MARK, THAT);
        boolean thing = object != NONE && !test.isActor(object) && !QUESTIONS.contains(analysis.lemma(object));
        return !that && !thing && clause.exact(token, Relation.XCOMP) == NONE;
    }
}
