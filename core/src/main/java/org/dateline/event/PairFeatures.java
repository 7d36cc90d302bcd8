package org.dateline.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two phrases of a sentence, as features of the act between them: the words on the way from one to the other through
 * the tree, what hangs from them, the words between them in the line, and the types that the senses of all these words have. Not
 * thread-safe; belongs to one analysis.
 */
final class PairFeatures {

    /** Before the type of an act of which the table's senses find the one acting on the other. */
    static final String FOUND_BOTH = "found both ";

    private static final int NONE = Dependents.NONE;

    private final SenseTable table;
    private final Clause clause;
    private final Analysis analysis;
    private final @Nullable String hidden;
    private final Set<String> features = new LinkedHashSet<>();

    /** Verbs that are told as what somebody will or will not do, and what that is: "will not release". */
    private final Map<Integer, EventType> turned = new HashMap<>();

    /** Verbs that are only what is promised, asked for, refused or threatened. */
    private final Set<Integer> governed = new HashSet<>();

    private PairFeatures(SenseTable table, Clause clause, @Nullable String hidden) {
        this.table = table;
        this.clause = clause;
        this.analysis = clause.analysis();
        this.hidden = hidden;
    }

    /**
     * The features in a fixed order.
     *
     * @param source the head of the phrase of him who acts
     * @param target the head of the phrase of him to whom it is done
     * @param hidden a lemma whose senses are to be passed over, as if the table did not have it; null for none
     */
    static Set<String> of(SenseTable table, Clause clause, int source, int target, @Nullable String hidden) {
        PairFeatures pair = new PairFeatures(table, clause, hidden);
        pair.add(source, target);
        return pair.features;
    }

    private void add(int source, int target) {
        features.add("always");
        turn(source);
        found(source, target);
        int meeting = meeting(source, target);
        boolean verbSeen = false;
        String way = "";
        for (int at = source; at != Analysis.ROOT && at != NONE; at = at == meeting ? NONE : analysis.head(at)) {
            if (at != source && at != target) {
                onTheWay(at);
            }
            if (!verbSeen && at != source && analysis.upos(at) == Upos.VERB) {
                verbSeen = true;
                predicate(at);
            }
            way += at == meeting ? "" : "<" + analysis.relation(at).base();
        }
        for (int at = target; at != Analysis.ROOT && at != meeting; at = analysis.head(at)) {
            if (at != target) {
                onTheWay(at);
            }
            way += ">" + analysis.relation(at).base();
        }
        if (meeting != source && meeting != target) {
            features.add("meet " + analysis.lemma(meeting));
        }
        features.add("way " + way);
        if (!verbSeen) {
            int above = source;
            while (above != Analysis.ROOT && analysis.upos(above) != Upos.VERB) {
                above = analysis.head(above);
            }
            if (above != Analysis.ROOT) {
                predicate(above);
            }
        }
        features.add("case " + preposition(target));
        int first = Math.min(source, target);
        int last = Math.max(source, target);
        int sentence = analysis.sentences().sentenceOf(source);
        for (int at = analysis.sentences().start(sentence);
                at < analysis.sentences().end(sentence);
                at++) {
            if (at == source || at == target || !hasContent(at)) {
                continue;
            }
            boolean between = at > first && at < last;
            features.add((between ? "between " : "word ") + analysis.lemma(at));
            types(between ? "between is " : "word is ", at);
        }
    }

    /** Looks at each verb of the sentence for whether it is told as done, or as what somebody says that he will or will not do. */
    private void turn(int source) {
        StatusReader statuses = new StatusReader(clause);
        int sentence = analysis.sentences().sentenceOf(source);
        for (int token = analysis.sentences().start(sentence);
                token < analysis.sentences().end(sentence);
                token++) {
            boolean shown =
                    analysis.upos(token) == Upos.VERB && !analysis.lemma(token).equals(hidden);
            Sense sense = shown ? table.holding(clause, token) : null;
            if (sense == null) {
                continue;
            }
            EventType told = Intent.told(statuses, token, sense.type(), statuses.read(token));
            if (told != null) {
                turned.put(token, told);
            }
            int complement = clause.complement(token);
            boolean governs = switch (sense.type()) {
                case AGREE, REQUEST, REJECT, THREATEN -> complement != NONE;
                default -> false;
            };
            if (governs) {
                governed.add(complement);
            }
        }
    }

    /** What the coder of whole sentences makes of it if nobody but the two can act. */
    private void found(int source, int target) {
        Finder finder = new Finder(table, clause, new OnlyTwo(source, target), new Trace(analysis, null));
        StatusReader statuses = new StatusReader(clause);
        int sentence = analysis.sentences().sentenceOf(source);
        int from = analysis.sentences().start(sentence);
        for (Candidate candidate : finder.find(from, analysis.sentences().end(sentence))) {
            if (candidate.sense().lemma().equals(hidden)) {
                continue;
            }
            Event.Status status = statuses.read(candidate.trigger());
            EventType type = candidate.type();
            EventType told = Intent.told(statuses, candidate.trigger(), type, status);
            boolean acts = candidate.actor() == source;
            boolean suffers = candidate.recipient() == target || candidate.thing() == target;
            String fit =
                    acts && suffers ? FOUND_BOTH : acts ? "found source " : suffers ? "found target " : "found other ";
            features.add(fit + (told == null ? type : told));
        }
    }

    /** Two words act and nobody else. */
    private record OnlyTwo(int source, int target) implements ActorTest {

        @Override
        public boolean isActor(int token) {
            return token == source || token == target;
        }

        @Override
        public boolean isPrivatePerson(int token) {
            return false;
        }

        @Override
        public boolean isOfCountry(int token) {
            return false;
        }

        @Override
        public boolean isPair(int token) {
            return false;
        }

        @Override
        public boolean standsFor(int pronoun, int speaker) {
            return false;
        }

        @Override
        public boolean isSame(int one, int other) {
            return one == other;
        }
    }

    /** Where the ways of the two up the tree meet. */
    private int meeting(int source, int target) {
        for (int at = source; at != Analysis.ROOT; at = analysis.head(at)) {
            for (int other = target; other != Analysis.ROOT; other = analysis.head(other)) {
                if (at == other) {
                    return at;
                }
            }
        }
        return source;
    }

    private void onTheWay(int token) {
        features.add("way " + analysis.lemma(token) + "/" + analysis.upos(token));
        types("way is ", token);
        for (int child = clause.dependents().first(token);
                child != NONE;
                child = clause.dependents().next(child)) {
            if (hasContent(child) || analysis.relation(child).base() == Relation.COMPOUND) {
                features.add("beside " + analysis.lemma(child));
                types("beside is ", child);
            }
        }
    }

    private void predicate(int verb) {
        String lemma = analysis.lemma(verb);
        features.add("verb " + lemma);
        int object = clause.object(verb);
        if (object != NONE) {
            features.add("verb " + lemma + " " + analysis.lemma(object));
            features.add("object " + analysis.lemma(object));
            types("object is ", object);
        }
        int complement = clause.complement(verb);
        if (complement != NONE) {
            features.add("verb " + lemma + " to");
            features.add("complement " + analysis.lemma(complement));
            types("complement is ", complement);
        }
        int particle = clause.child(verb, Relation.COMPOUND);
        if (particle != NONE) {
            features.add("verb " + lemma + " " + analysis.lemma(particle));
        }
        types("verb is ", verb);
    }

    private String preposition(int token) {
        int marker = clause.child(token, Relation.CASE);
        return marker == NONE ? "-" : analysis.lemma(marker);
    }

    private boolean hasContent(int token) {
        Upos upos = analysis.upos(token);
        return upos == Upos.VERB || upos == Upos.NOUN || upos == Upos.ADJ || upos == Upos.ADV;
    }

    /** The types that a word's senses have; those whose conditions hold count apart. */
    private void types(String place, int token) {
        Sense.Part part = Sense.Part.of(analysis.upos(token));
        String lemma = analysis.lemma(token);
        if (part == null || lemma.equals(hidden)) {
            return;
        }
        EventType told = turned.get(token);
        if (told != null) {
            features.add("surely " + place + told);
        }
        String name = told != null || governed.contains(token) ? "content " + place : place;
        boolean held = false;
        for (Sense sense : table.senses(part, lemma)) {
            features.add(name + sense.type());
            if (!held && sense.when().hold(clause, token)) {
                held = true;
                features.add("surely " + name + sense.type());
            }
        }
    }
}
