package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/** Finds acts: for each predicate the first sense whose conditions hold, and who acts on whom. Belongs to one analysis. */
final class Finder {

    private static final int NONE = Dependents.NONE;

    /** Types that need nobody they are done to. */
    private static final Set<EventType> ALONE =
            Set.of(EventType.PROTEST, EventType.MOBILIZE, EventType.RETREAT, EventType.CONCEDE);

    /** Types in which both sides do the same. */
    private static final Set<EventType> MUTUAL =
            Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.ASSAULT);

    /** Types that are nothing without somebody on the other side. */
    private static final Set<EventType> TWO_SIDED = Set.of(EventType.CONSULT, EventType.COOPERATE);

    /** What acts in somebody's stead: whose it is, the clause around it says. */
    private static final Set<String> INSTRUMENTS = WordClasses.STANDARD.words("@instruments");

    /** Whose the attack, the order or the bomb is that does it: "a bombing by the rebels killed". */
    private static final List<Position> OWNERS = Position.list("subj-by|subj-poss|subj-mod|subj-of|subj-from");

    /** Words of whose complement it depends whether they promise or threaten: "plans to help", "plans to expel". */
    private static final Set<String> PLANS = WordClasses.STANDARD.words("@plans");

    /** Verbs that say what somebody is called, and verbs that ask. */
    private static final Set<String> NAMERS = WordClasses.STANDARD.words("@namers");

    /** What a country moves and takes home. */
    private static final Set<String> TROOPS = WordClasses.STANDARD.words("@troops");

    private static final Set<String> WARNERS = WordClasses.STANDARD.words("@warners");
    private static final Set<String> INSISTERS = WordClasses.STANDARD.words("@insisters");
    private static final Set<String> ASKERS = WordClasses.STANDARD.words("@askers");
    private static final Set<String> QUESTIONS = WordClasses.STANDARD.words("@questions");
    private static final Set<String> THAT = Set.of("that");

    /** By a type's name or a verb's lemma, the objects to which it is no such act to do it. */
    private static final Map<String, Set<String>> NOTHING = WordClasses.STANDARD.byRest("@nothing-");

    private final SenseTable table;
    private final Analysis analysis;
    private final Clause clause;
    private final Arguments arguments;
    private final ActorTest test;
    private final Trace trace;

    Finder(SenseTable table, Clause clause, ActorTest test, Trace trace) {
        this.trace = trace;
        this.test = test;
        this.table = table;
        this.analysis = clause.analysis();
        this.clause = clause;
        this.arguments = new Arguments(clause, test);
    }

    List<Candidate> find() {
        return find(0, analysis.size());
    }

    /** The acts that the words of a stretch of tokens tell of. */
    List<Candidate> find(int from, int to) {
        List<Candidate> found = new ArrayList<>();
        for (int token = from; token < to; token++) {
            Sense.Part part = Sense.Part.of(analysis.upos(token));
            if (part == null) {
                continue;
            }
            List<Sense> senses = table.senses(part, analysis.lemma(token));
            if (!senses.isEmpty()) {
                Candidate candidate = first(senses, token);
                if (candidate != null) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    /** The actor of the clause around one whose subject only acts in his stead, and of the clause around a meeting that names one side. */
    private int behind(int token, Sense sense, int apart) {
        boolean meeting = sense.part() == Sense.Part.NOUN && sense.type() == EventType.CONSULT && apart != NONE;
        int subject = sense.part() == Sense.Part.NOUN ? NONE : clause.subject(token);
        if (!meeting && (subject == NONE || !INSTRUMENTS.contains(analysis.lemma(subject)))) {
            return NONE;
        }
        int at = subject == NONE ? token : subject;
        for (int climbed = 0; climbed < 8; climbed++) {
            at = analysis.head(at);
            if (at == Analysis.ROOT) {
                return NONE;
            }
            int found = at == token || analysis.upos(at) != Upos.VERB ? NONE : clause.subject(at);
            if (found != NONE && found != apart && arguments.isActor(found)) {
                return found;
            }
        }
        return NONE;
    }

    private @Nullable Candidate first(List<Sense> senses, int token) {
        if (isFigure(token)) {
            trace.rejected(senses.getFirst(), token, "a figure of speech");
            return null;
        }
        if (isReason(token)) {
            trace.rejected(senses.getFirst(), token, "what somebody is punished for");
            return null;
        }
        if (isForecast(token)) {
            trace.rejected(senses.getFirst(), token, "a forecast and no threat");
            return null;
        }
        if (isAssertion(token)) {
            // What is no demand may still be an accusation: "insisted that the rebels were responsible".
            senses = senses.stream()
                    .filter(sense -> sense.type() != EventType.REQUEST
                            || !sense.when().helpers().isEmpty())
                    .toList();
        }
        if (isNaming(token) || isQuestion(token)) {
            // What is no act of its own may still be one by its content: "called him a liar", "asked him to leave".
            senses = senses.stream().filter(sense -> sense.when().count() > 0).toList();
        }
        boolean held = false;
        Candidate alone = null;
        for (Sense sense : senses) {
            if (sense.when().hold(clause, token)) {
                held = true;
                Candidate candidate = candidate(sense, token);
                // Done to nobody in particular only where no other sense of the same act, or no less strict one, finds
                // to whom.
                if (candidate != null && candidate.recipient() == NONE && candidate.thing() == NONE) {
                    alone = alone == null ? candidate : alone;
                } else if (candidate != null
                        && (alone == null
                                || sense.type() == alone.sense().type()
                                || sense.conditions() == alone.sense().conditions())) {
                    return candidate;
                }
            }
        }
        if (alone != null) {
            return alone;
        }
        if (!held) {
            trace.rejected(
                    senses.getFirst(),
                    token,
                    senses.size() == 1
                            ? "its conditions do not hold"
                            : "the conditions of none of its " + senses.size() + " senses hold");
        }
        return null;
    }

    /** "Warned that famine was near": nobody is threatened where nobody is addressed and nobody is to be harmed. */
    private boolean isForecast(int token) {
        if (!WARNERS.contains(analysis.lemma(token)) || analysis.upos(token) != Upos.VERB) {
            return false;
        }
        int told = clause.exact(token, Relation.CCOMP);
        Sense act = told == NONE || clause.object(token) != NONE ? null : content(token);
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

    /** "Detained nobody", which is worth telling. */
    private boolean isDoneToNobody(Sense sense, int token) {
        int object = sense.part() == Sense.Part.VERB ? clause.object(token) : NONE;
        return object != NONE && StatusWords.NOBODY.contains(analysis.lemma(object));
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
        boolean thing = object != NONE && !arguments.isActor(object) && !QUESTIONS.contains(analysis.lemma(object));
        return !that && !thing && clause.exact(token, Relation.XCOMP) == NONE;
    }

    /** "Gave them a chance", "hit a record", "released a report": things to which no act of the type is done. */
    private boolean isNothing(Sense sense, int token) {
        int object = sense.part() == Sense.Part.VERB ? clause.object(token) : NONE;
        String lemma = object == NONE ? "" : analysis.lemma(object);
        return object != NONE
                && !sense.when().objects().contains(lemma)
                && (NOTHING.getOrDefault(sense.type().name(), Set.of()).contains(lemma)
                        || NOTHING.getOrDefault(sense.lemma(), Set.of()).contains(lemma));
    }

    /** Whether it is done to those to whom its content is to be done: "agreed to meet the rebels". */
    private static boolean isOfContent(Sense sense) {
        boolean governs =
                sense.when().infinitive() || !sense.when().complements().isEmpty();
        return governs
                && switch (sense.type()) {
                    case AGREE, THREATEN, REJECT -> true;
                    default -> false;
                };
    }

    /** "Wants the rebels to leave": what somebody else is to do is no promise. */
    private boolean isOthers(int token) {
        int complement = clause.complement(token);
        int doer = complement == NONE ? NONE : clause.subject(complement);
        return doer != NONE && doer == clause.object(token);
    }

    /** What the infinitive that a word governs tells of, or null. */
    private @Nullable Sense content(int token) {
        int complement = clause.complement(token);
        return complement == NONE ? null : table.holding(clause, complement);
    }

    /** "Discuss their plans", "defended its decision": done to what is the actor's own, and to nobody else. */
    private boolean isOwn(int recipient, int actor) {
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

    /** Himself and what is his: to those nobody does anything. */
    private IntPredicate ownOf(int actor) {
        return found -> found == actor || isOwn(found, actor);
    }

    /** "Withdraw its troops from Mali": to its troops nothing is done. */
    private boolean isOfOwn(int noun, int actor) {
        int owner = clause.exact(noun, Relation.NMOD_POSS);
        return TROOPS.contains(analysis.lemma(noun))
                && owner != NONE
                && analysis.upos(owner) == Upos.PRON
                && (test.isSame(actor, owner) || analysis.lemma(owner).equals("its"));
    }

    /** "A rally against the siege of Gaza": the country is the one it is done to. */
    private boolean isDoneTo(int thing) {
        int of = clause.preposition(thing, "of");
        int on = of == NONE ? clause.preposition(thing, "on") : of;
        return on != NONE && test.isOfCountry(on) && ClauseWords.ATTACKS.contains(analysis.lemma(thing));
    }

    /** What is threatened, refused or not done for as long as somebody else does not act. */
    private boolean isBargain(Sense sense, int token) {
        return switch (sense.type()) {
            case THREATEN, REJECT -> true;
            default -> clause.hasLemma(token, Relation.ADVMOD, StatusWords.NOT);
        };
    }

    private boolean isInstrument(Sense sense, int token) {
        int subject = sense.part() == Sense.Part.NOUN ? NONE : clause.subject(token);
        return subject != NONE && INSTRUMENTS.contains(analysis.lemma(subject));
    }

    /** "A price war", "launched a charm offensive", "a tug of war": nobody is hurt; a "culture ministry" is somebody. */
    private boolean isFigure(int token) {
        int object = analysis.upos(token) == Upos.VERB ? clause.object(token) : token;
        return object != NONE
                && !arguments.isActor(object)
                && (clause.hasLemma(object, Relation.COMPOUND, table.figures())
                        || clause.hasLemma(object, Relation.AMOD, table.figures()));
    }

    private @Nullable Candidate candidate(Sense sense, int token) {
        if (isNothing(sense, token)) {
            trace.rejected(sense, token, "done to what it is no act to do it to");
            return null;
        }
        int actor = arguments.find(token, sense, sense.actor(), NONE);
        Sense content = isOfContent(sense) ? content(token) : null;
        int recipient = content == null
                ? NONE
                : arguments.find(clause.complement(token), content, content.recipient(), ownOf(actor));
        if (recipient == NONE && content != null) {
            // "Refused to lift the embargo on Thai rice": whose the thing is.
            int thing = arguments.thing(clause.complement(token), content, content.recipient(), actor);
            recipient = thing != NONE && test.isOfCountry(thing) && !isOwn(thing, actor) ? thing : NONE;
        }
        if (recipient == NONE) {
            recipient = arguments.find(token, sense, sense.recipient(), ownOf(actor));
        }
        boolean mutual = MUTUAL.contains(sense.type())
                || content != null && MUTUAL.contains(content.type())
                || sense.when().objects().contains("tie");
        if (actor != NONE && recipient == NONE && mutual) {
            recipient = clause.child(actor, Relation.CONJ);
            int[] sides = recipient == NONE ? arguments.sides(actor) : Arguments.ONE_SIDE;
            if (sides.length > 1) {
                actor = sides[0];
                recipient = sides[1];
            }
        }
        if (actor != NONE && recipient == NONE && mutual && test.isPair(actor)) {
            recipient = actor;
        }
        boolean wish = sense.type() == EventType.AGREE
                || sense.type() == EventType.THREATEN && PLANS.contains(analysis.lemma(token));
        if (sense.when().infinitive() && wish && isOthers(token)) {
            trace.rejected(sense, token, "somebody else is to do it");
            return null;
        }
        if (recipient == NONE && sense.part() == Sense.Part.NOUN && sense.type() == EventType.ASSAULT) {
            recipient = arguments.victim(token, actor);
        }
        if (recipient == NONE && isBargain(sense, token)) {
            recipient = arguments.awaited(token, ownOf(actor));
        }
        if (actor == NONE && isInstrument(sense, token)) {
            actor = arguments.find(token, sense, OWNERS, recipient);
        }
        if (actor == NONE) {
            actor = behind(token, sense, recipient);
        }
        int thing = recipient == NONE && !sense.somebody() && !TWO_SIDED.contains(sense.type())
                ? arguments.thing(token, sense, sense.recipient(), actor)
                : NONE;
        if (thing != NONE && actor != NONE && test.isOfCountry(thing) && !isDoneTo(thing)) {
            // "seized the Iranian tanker": done to the country whose it is.
            recipient = thing;
            thing = NONE;
        }
        // What is done to a thing that the table names is done, to whomever: "handed out blankets in Derna".
        boolean named = !sense.somebody() && !sense.when().objects().isEmpty() && !TWO_SIDED.contains(sense.type());
        boolean inquiry = "investigate".equals(sense.mode()) && sense.part() == Sense.Part.NOUN;
        boolean plan = sense.when().infinitive() && sense.type() != EventType.REQUEST;
        boolean alone = sense.alone()
                || named
                || isDoneToNobody(sense, token)
                || inquiry
                || plan
                || ALONE.contains(sense.type()) && !sense.somebody();
        if (actor == NONE || recipient == NONE && thing == NONE && !alone) {
            trace.rejected(sense, token, actor == NONE ? "nobody acts" : "it is done to nobody");
            return null;
        }
        boolean protest = sense.type() == EventType.PROTEST && sense.part() == Sense.Part.VERB
                || sense.when().objects().contains("strike");
        if (recipient == NONE && !protest && test.isPrivatePerson(actor)) {
            trace.rejected(sense, token, "done to nobody by somebody of whom only the calling is known");
            return null;
        }
        return new Candidate(
                sense,
                token,
                actor,
                recipient,
                thing,
                sense.type() == EventType.AGREE && content != null ? told(token, content) : null);
    }

    /** What a promise is by its content: "plans to expel" threatens, "vowed not to sign" refuses, "vowed not to attack" still promises. */
    private @Nullable EventType told(int token, Sense content) {
        if (clause.hasLemma(clause.complement(token), Relation.ADVMOD, StatusWords.NOT)) {
            return content.type().quad() <= 2 ? EventType.REJECT : null;
        }
        boolean harm = PLANS.contains(analysis.lemma(token)) && Intent.of(content.type()) == EventType.THREATEN;
        return harm ? EventType.THREATEN : null;
    }
}
