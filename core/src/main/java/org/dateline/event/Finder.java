package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private final SenseTable table;
    private final Analysis analysis;
    private final Clause clause;
    private final Arguments arguments;
    private final ActorTest test;
    private final Trace trace;
    private final OtherUses uses;
    private final Own own;

    Finder(SenseTable table, Clause clause, ActorTest test, Trace trace) {
        this.trace = trace;
        this.test = test;
        this.table = table;
        this.analysis = clause.analysis();
        this.clause = clause;
        this.arguments = new Arguments(clause, test);
        this.uses = new OtherUses(table, clause, test);
        this.own = new Own(clause, test);
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
        String other = uses.why(token);
        if (other != null) {
            trace.rejected(senses.getFirst(), token, other);
            return null;
        }
        Sense first = senses.getFirst();
        senses = uses.left(senses, token);
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
                    first,
                    token,
                    senses.size() <= 1
                            ? "its conditions do not hold"
                            : "the conditions of none of its " + senses.size() + " senses hold");
        }
        return null;
    }

    /** "Detained nobody", which is worth telling. */
    private boolean isDoneToNobody(Sense sense, int token) {
        int object = sense.part() == Sense.Part.VERB ? clause.object(token) : NONE;
        return object != NONE && StatusWords.NOBODY.contains(analysis.lemma(object));
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

    /** "Chad and the rebels agreed to exchange prisoners": what both are to do, each does with the other; "with" would say with whom else. */
    private int partner(int token, Sense content, int actor) {
        boolean together = TWO_SIDED.contains(content.type())
                && actor != NONE
                && clause.preposition(clause.complement(token), "with") == NONE;
        int other = together ? clause.child(actor, Relation.CONJ) : NONE;
        return other != NONE && arguments.isActor(other) ? other : NONE;
    }

    /** "Wants the rebels to leave": what somebody else is to do is no promise. */
    private boolean isOthers(int token) {
        int complement = clause.complement(token);
        int doer = complement == NONE ? NONE : clause.subject(complement);
        return doer != NONE && doer == clause.object(token);
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

    private @Nullable Candidate candidate(Sense sense, int token) {
        if (uses.isNothing(sense, token)) {
            trace.rejected(sense, token, "done to what it is no act to do it to");
            return null;
        }
        int actor = arguments.find(token, sense, sense.actor(), NONE);
        Sense content = isOfContent(sense) ? table.content(clause, token) : null;
        int recipient = content == null ? NONE : partner(token, content, actor);
        if (recipient == NONE && content != null) {
            recipient = arguments.find(clause.complement(token), content, content.recipient(), own.of(actor));
        }
        if (recipient == NONE && content != null) {
            // "Refused to lift the embargo on Thai rice": whose the thing is.
            int thing = arguments.thing(clause.complement(token), content, content.recipient(), actor);
            recipient = thing != NONE && test.isOfCountry(thing) && !own.is(thing, actor) ? thing : NONE;
        }
        if (recipient == NONE) {
            recipient = arguments.find(token, sense, sense.recipient(), own.of(actor));
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
            recipient = arguments.awaited(token, own.of(actor));
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
