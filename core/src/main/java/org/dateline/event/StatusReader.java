package org.dateline.event;

import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.Relation;
import org.dateline.language.Upos;

/**
 * Says of an act whether the sentence tells it as done, to come, possible or not done, from the words around its predicate and those
 * that govern it. Who says so, and how long ago it was, is for others. Belongs to one analysis.
 */
final class StatusReader {

    private static final int NONE = Dependents.NONE;
    private static final int HIGHEST = 6;
    private static final Set<String> TO = Set.of("to");

    private final Clause clause;
    private final Analysis analysis;
    private final Dependents dependents;

    StatusReader(Clause clause) {
        this.clause = clause;
        this.analysis = clause.analysis();
        this.dependents = clause.dependents();
    }

    Event.Status read(int trigger) {
        Event.Status status = Event.Status.ASSERTED;
        int at = trigger;
        boolean contrast = false;
        for (int climbed = 0; climbed < HIGHEST; climbed++) {
            Event.Status told = worse(beside(at), nobody(at));
            status = contrast && told == Event.Status.NEGATED ? status : worse(status, told);
            int head = analysis.head(at);
            if (head == Analysis.ROOT) {
                break;
            }
            Relation relation = analysis.relation(at);
            if (relation == Relation.XCOMP
                    && StatusWords.DONE_BY_SAYING.contains(analysis.lemma(at))
                    && StatusWords.WISH.contains(analysis.lemma(head))) {
                // "We would like to thank the crew" thanks the crew.
                break;
            }
            status = worse(status, under(at, relation, head));
            if (!goesOn(at, trigger, relation, head)) {
                break;
            }
            contrast = relation == Relation.CONJ && isContrast(at, head);
            at = head;
        }
        return isQuestion(trigger) ? worse(status, Event.Status.HYPOTHETICAL) : status;
    }

    /** What the word's own helpers say. */
    private Event.Status beside(int token) {
        Event.Status status = Event.Status.ASSERTED;
        for (int child = dependents.first(token); child != NONE; child = dependents.next(child)) {
            String lemma = analysis.lemma(child);
            switch (analysis.relation(child)) {
                case ADVMOD, DET, CASE, CC -> {
                    if (StatusWords.NOT.contains(lemma)) {
                        status = worse(status, Event.Status.NEGATED);
                    }
                }
                case AUX -> {
                    if (StatusWords.WILL.contains(lemma)) {
                        status = worse(status, Event.Status.FUTURE);
                    } else if (lemma.equals("would") && isReportedFuture(token)) {
                        status = worse(status, Event.Status.FUTURE);
                    } else if (StatusWords.MAY.contains(lemma)) {
                        status = worse(status, Event.Status.HYPOTHETICAL);
                    }
                }
                case MARK -> {
                    if (StatusWords.IF.contains(lemma)) {
                        status = worse(status, Event.Status.HYPOTHETICAL);
                    } else if (StatusWords.INSTEAD.contains(lemma)) {
                        status = worse(status, Event.Status.NEGATED);
                    }
                }
                case AMOD -> {
                    if (StatusWords.FUTURE.contains(lemma)) {
                        status = worse(status, Event.Status.FUTURE);
                    } else if (StatusWords.MAYBE.contains(lemma)) {
                        status = worse(status, Event.Status.HYPOTHETICAL);
                    }
                }
                default -> {}
            }
        }
        return status;
    }

    /** "Detained nobody", "no rockets were fired", "not one soldier crossed". */
    private Event.Status nobody(int token) {
        if (analysis.upos(token) != Upos.VERB) {
            return Event.Status.ASSERTED;
        }
        boolean none = isNobody(clause.subject(token)) || isNobody(clause.object(token));
        return none ? Event.Status.NEGATED : Event.Status.ASSERTED;
    }

    private boolean isNobody(int token) {
        if (token == NONE) {
            return false;
        }
        if (StatusWords.NOBODY.contains(analysis.lemma(token))) {
            return true;
        }
        if (StatusWords.DOUBT.contains(analysis.lemma(token))) {
            // "Has no doubt that they will sign" doubts nothing of it.
            return false;
        }
        for (int child = dependents.first(token); child != NONE && child < token; child = dependents.next(child)) {
            boolean counts = analysis.relation(child) == Relation.DET || analysis.relation(child) == Relation.ADVMOD;
            boolean no =
                    analysis.lemma(child).equals("no") || analysis.lemma(child).equals("neither");
            boolean notOne = analysis.relation(child) == Relation.NUMMOD
                    && clause.hasLemma(child, Relation.ADVMOD, StatusWords.NOT);
            if (counts && no || notOne) {
                return true;
            }
        }
        return false;
    }

    /** "Said it would allow": the future of a report in the past, unless a condition follows. */
    private boolean isReportedFuture(int verb) {
        int head = analysis.head(verb);
        Relation relation = analysis.relation(verb);
        boolean reported = head != Analysis.ROOT
                        && (relation == Relation.CCOMP || relation == Relation.ACL)
                        && !StatusWords.MAYBE.contains(analysis.lemma(head))
                || relation == Relation.CONJ && head != Analysis.ROOT && isReportedFuture(head);
        if (!reported) {
            return false;
        }
        for (int child = dependents.first(verb); child != NONE; child = dependents.next(child)) {
            if (analysis.relation(child) == Relation.ADVCL && clause.hasLemma(child, Relation.MARK, StatusWords.IF)) {
                return false;
            }
        }
        return true;
    }

    /** What the word that governs it says. */
    private Event.Status under(int token, Relation relation, int head) {
        boolean complement = switch (relation) {
            case XCOMP, CCOMP, OBJ, ACL, CSUBJ -> true;
            case ADVCL, OBL, NMOD ->
                analysis.upos(token) != Upos.VERB
                        || isGerund(token)
                        || analysis.morphology(token).is("VerbForm", "Inf");
            default -> false;
        };
        String lemma = analysis.lemma(head);
        if (!complement) {
            return Event.Status.ASSERTED;
        }
        if (StatusWords.DENY.contains(lemma)) {
            return Event.Status.DENIED;
        }
        if (StatusWords.FAIL.contains(lemma)) {
            return Event.Status.NEGATED;
        }
        if (StatusWords.FUTURE.contains(lemma)) {
            return Event.Status.FUTURE;
        }
        if (StatusWords.MAYBE.contains(lemma)) {
            return Event.Status.HYPOTHETICAL;
        }
        boolean infinitive = analysis.morphology(token).is("VerbForm", "Inf") && relation == Relation.ACL;
        return infinitive ? Event.Status.FUTURE : Event.Status.ASSERTED;
    }

    /** "Stopped short of declaring", but not "stopped the bus, arresting ten". */
    private boolean isGerund(int token) {
        boolean marked = clause.child(token, Relation.MARK) != NONE || clause.child(token, Relation.CASE) != NONE;
        return marked && analysis.tokens().form(token).endsWith("ing");
    }

    /** Whether what is said of the governing word is said of the act too. */
    private boolean goesOn(int token, int trigger, Relation relation, int head) {
        return switch (relation) {
            case XCOMP -> true;
            // "Will not fly to Lima to meet him": what it was to be for.
            case ADVCL ->
                analysis.morphology(token).is("VerbForm", "Inf")
                        && clause.hasLemma(token, Relation.MARK, TO)
                        && analysis.upos(head) == Upos.VERB;
            case CONJ -> clause.child(token, Relation.NSUBJ) == NONE;
            case OBJ, NSUBJ_PASS -> token == trigger && clause.lightVerb(trigger) == head;
            case NMOD, OBL -> analysis.upos(token) != Upos.VERB && clause.lightVerb(token) == head;
            case ACL, CCOMP ->
                analysis.upos(head) == Upos.VERB
                        && (StatusWords.MAYBE.contains(analysis.lemma(head))
                                || StatusWords.FUTURE.contains(analysis.lemma(head)));
            default -> false;
        };
    }

    /** "Did not appear but rejected the questions": what is said of the first is not said of the second. */
    private boolean isContrast(int token, int head) {
        boolean finite = analysis.morphology(token).is("VerbForm", "Fin")
                && !analysis.morphology(head).is("VerbForm", "Fin");
        return finite || clause.hasLemma(token, Relation.CC, StatusWords.BUT);
    }

    /** Whether an act to come is on a timetable and nobody's word: "is expected to sign", "the visit set for May", "Chad to host talks". */
    boolean isSchedule(int trigger) {
        int at = trigger;
        for (int climbed = 0; climbed < HIGHEST; climbed++) {
            int head = analysis.head(at);
            if (clause.hasLemma(at, Relation.AMOD, StatusWords.SCHEDULED)
                    || clause.hasLemma(at, Relation.ACL, StatusWords.SCHEDULED)
                    || head != Analysis.ROOT && StatusWords.SCHEDULED.contains(analysis.lemma(head))) {
                return true;
            }
            if (head == Analysis.ROOT || !goesOn(at, trigger, analysis.relation(at), head)) {
                break;
            }
            at = head;
        }
        // "Chad to host talks": parsers hang the infinitive of a headline on whoever is to act.
        return analysis.head(trigger) != Analysis.ROOT
                && analysis.relation(trigger) == Relation.ACL
                && analysis.head(analysis.head(trigger)) == Analysis.ROOT
                && analysis.upos(analysis.head(trigger)) == Upos.PROPN;
    }

    /** "Will strike on Friday", "they would strike". */
    boolean isWill(int trigger) {
        return clause.hasLemma(trigger, Relation.AUX, StatusWords.WILL)
                || clause.hasLemma(trigger, Relation.AUX, Set.of("would")) && isReportedFuture(trigger);
    }

    /** "Will not lift the ban": to say so is to refuse. */
    boolean isRefusal(int trigger) {
        return isWill(trigger) && clause.hasLemma(trigger, Relation.ADVMOD, StatusWords.NOT);
    }

    private boolean isQuestion(int trigger) {
        int at = trigger;
        while (analysis.head(at) != Analysis.ROOT) {
            at = analysis.head(at);
        }
        int last = dependents.rightmost(at);
        return analysis.tokens().text().charAt(analysis.tokens().start(last)) == '?';
    }

    /** The further from done of two. */
    private static Event.Status worse(Event.Status one, Event.Status other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Event.Status status) {
        return switch (status) {
            case ASSERTED, CLAIMED, HISTORICAL -> 0;
            case FUTURE -> 1;
            case HYPOTHETICAL -> 2;
            case NEGATED -> 3;
            case DENIED -> 4;
        };
    }
}
