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
    private static final Set<String> INSTRUMENTS = Set.of(
            "bill",
            "law",
            "measure",
            "resolution",
            "order",
            "decree",
            "decision",
            "statement",
            "report",
            "letter",
            "attack",
            "plan",
            "proposal",
            "move",
            "step",
            "offensive",
            "operation",
            "strike",
            "drone",
            "missile",
            "rocket",
            "bomb",
            "indictment",
            "lawsuit",
            "motion",
            "amendment",
            "deal",
            "agreement",
            "policy",
            "sanction",
            "tariff");

    private final SenseTable table;
    private final Analysis analysis;
    private final Clause clause;
    private final Arguments arguments;

    Finder(SenseTable table, Clause clause, ActorTest test) {
        this.table = table;
        this.analysis = clause.analysis();
        this.clause = clause;
        this.arguments = new Arguments(clause, test);
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int token = 0; token < analysis.size(); token++) {
            Sense.Part part = part(analysis.upos(token));
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

    private static Sense.@Nullable Part part(Upos upos) {
        return switch (upos) {
            case VERB -> Sense.Part.VERB;
            case NOUN, PROPN -> Sense.Part.NOUN;
            case ADJ -> Sense.Part.ADJECTIVE;
            default -> null;
        };
    }

    private @Nullable Candidate first(List<Sense> senses, int token) {
        for (Sense sense : senses) {
            if (holds(sense, token)) {
                Candidate candidate = candidate(sense, token);
                if (candidate != null) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private boolean holds(Sense sense, int token) {
        String particle = sense.particle();
        if (particle != null
                && !clause.hasLemma(token, Relation.COMPOUND, Set.of(particle))
                && !clause.hasLemma(token, Relation.ADVMOD, Set.of(particle))
                && clause.preposition(token, particle) == NONE
                && !(token + 1 < analysis.size() && analysis.lemma(token + 1).equals(particle))) {
            return false;
        }
        String preposition = sense.preposition();
        if (preposition != null && clause.preposition(token, preposition) == NONE) {
            int object = clause.object(token);
            if (object == NONE || clause.preposition(object, preposition) == NONE) {
                return false;
            }
        }
        if (sense.infinitive()) {
            int complement = clause.complement(token);
            if (complement == NONE || analysis.relation(complement) == Relation.ACL_RELCL) {
                return false;
            }
        }
        if (!sense.objects().isEmpty()) {
            int object = clause.object(token);
            if (object == NONE || !isOne(analysis.lemma(object), sense.objects())) {
                return false;
            }
        }
        return sense.modifiers().isEmpty()
                || clause.hasLemma(token, Relation.COMPOUND, sense.modifiers())
                || clause.hasLemma(token, Relation.AMOD, sense.modifiers())
                || clause.hasLemma(token, Relation.NMOD, sense.modifiers());
    }

    /** Plural nouns without a singular keep their "s": "troops". */
    private static boolean isOne(String lemma, Set<String> lemmas) {
        return lemmas.contains(lemma)
                || lemmas.contains(lemma + "s")
                || lemma.endsWith("s") && lemmas.contains(lemma.substring(0, lemma.length() - 1));
    }

    private @Nullable Candidate candidate(Sense sense, int token) {
        int actor = arguments.find(token, sense.part(), sense.actor(), NONE);
        int recipient = arguments.find(token, sense.part(), sense.recipient(), actor);
        if (actor != NONE && recipient == NONE && MUTUAL.contains(sense.type())) {
            recipient = clause.child(actor, Relation.CONJ);
        }
        if (actor == NONE) {
            actor = behind(token, sense, recipient);
        }
        int thing = recipient == NONE && !sense.somebody() && !TWO_SIDED.contains(sense.type())
                ? arguments.thing(token, sense.part(), sense.recipient(), actor)
                : NONE;
        boolean shot = sense.type() == EventType.ASSAULT && !sense.objects().isEmpty();
        boolean inquiry = "investigate".equals(sense.mode()) && sense.part() == Sense.Part.NOUN;
        boolean alone = shot || inquiry || sense.infinitive() || ALONE.contains(sense.type());
        if (actor == NONE || recipient == NONE && thing == NONE && !alone) {
            return null;
        }
        return new Candidate(sense, token, actor, recipient, thing);
    }
}
