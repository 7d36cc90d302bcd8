package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.jspecify.annotations.Nullable;

/** Leaves out candidates that tell of no act of their own: what is promised, asked for, refused or threatened, and nouns their verb stands for. */
final class Selection {

    private static final int HIGHEST = 6;

    /** Verbs whose object does not come about. */
    private static final Set<String> FORBID = WordClasses.STANDARD.words("@forbid");

    private Selection() {}

    static List<Candidate> of(Clause clause, List<Candidate> candidates, Trace trace) {
        Map<Integer, Candidate> byTrigger = new HashMap<>();
        candidates.forEach(candidate -> byTrigger.put(candidate.trigger(), candidate));
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Candidate teller = teller(clause, candidate, byTrigger);
            if (teller == null) {
                kept.add(candidate);
            } else {
                trace.rejected(
                        candidate.sense(),
                        candidate.trigger(),
                        "what is told by \"" + clause.analysis().tokens().form(teller.trigger()) + "\", "
                                + teller.sense().type());
            }
        }
        return kept;
    }

    /** The candidate whose content the act is, or null. */
    private static @Nullable Candidate teller(Clause clause, Candidate candidate, Map<Integer, Candidate> byTrigger) {
        Analysis analysis = clause.analysis();
        int at = candidate.trigger();
        boolean reason = clause.hasLemma(at, Relation.MARK, ClauseWords.REASONS);
        boolean gerund = isClausalGerund(clause, at);
        for (int climbed = 0; climbed < HIGHEST; climbed++) {
            int head = analysis.head(at);
            if (head == Analysis.ROOT) {
                return null;
            }
            Candidate above = byTrigger.get(head);
            Relation relation = analysis.relation(at);
            boolean purpose =
                    relation == Relation.ADVCL && analysis.morphology(at).is("VerbForm", "Inf");
            // Parsers hang "of arming rebels" on "accused" or on those accused.
            boolean near = climbed == 0 || climbed == 1 && reason && relation == Relation.OBJ;
            if (above != null && near && gerund && isContent(above, candidate, reason)) {
                return above;
            }
            if (above != null && tells(above, candidate, purpose ? Relation.XCOMP : relation, climbed)) {
                return above;
            }
            if (above != null && isCondition(clause, above, at, climbed)) {
                return above;
            }
            if (relation == Relation.CONJ
                    && analysis.morphology(at).is("VerbForm", "Fin")
                    && !analysis.morphology(head).is("VerbForm", "Fin")) {
                // "urged them to talk and praised the police": parsers take the praise for part of what was urged.
                return null;
            }
            boolean stays = switch (relation) {
                case XCOMP, CCOMP, OBJ, ACL, ADVCL, NMOD, OBL, CONJ -> true;
                default -> false;
            };
            if (!stays) {
                return null;
            }
            at = head;
        }
        return null;
    }

    private static boolean isClausalGerund(Clause clause, int token) {
        boolean clausal = switch (clause.analysis().relation(token)) {
            case ADVCL, ACL, OBL, NMOD -> true;
            default -> false;
        };
        return clausal && clause.isGerund(token);
    }

    /**
     * "Accused them of arming rebels", "jailed him for helping them", "shelled the town, killing ten": one act, told with what it
     * consists of, what it is for or what it leads to.
     */
    private static boolean isContent(Candidate above, Candidate candidate, boolean reason) {
        EventType type = above.sense().type();
        boolean punishes =
                type == EventType.SANCTION || "arrest".equals(above.sense().mode());
        boolean harm = ClauseWords.HARM.contains(candidate.sense().lemma());
        return type == EventType.ASSAULT && candidate.sense().type() == EventType.ASSAULT && !harm
                || "allege".equals(above.sense().mode())
                || punishes && reason;
    }

    /** "Threatened sanctions unless it freed him", "will not pay until they sign": what is asked for in return is told with it. */
    private static boolean isCondition(Clause clause, Candidate above, int token, int climbed) {
        boolean bargain = switch (above.type()) {
            case THREATEN, REJECT -> true;
            default -> false;
        };
        return climbed == 0
                && bargain
                && clause.analysis().relation(token) == Relation.ADVCL
                && clause.hasLemma(token, Relation.MARK, ClauseWords.UNLESS);
    }

    private static boolean tells(Candidate above, Candidate candidate, Relation relation, int climbed) {
        boolean noun = candidate.sense().part() == Sense.Part.NOUN;
        if (noun
                && climbed == 0
                && relation == Relation.OBJ
                && (above.sense().type() == candidate.sense().type()
                        || above.sense()
                                .when()
                                .objects()
                                .contains(candidate.sense().lemma()))) {
            return true;
        }
        // "banned a rally": there is none.
        if (noun && relation == Relation.OBJ && FORBID.contains(above.sense().lemma())) {
            return true;
        }
        // "announced a suspension of aid": there is none.
        if (noun
                && relation == Relation.NMOD
                && above.sense().type() == EventType.SANCTION
                && candidate.sense().type().quad() <= 2) {
            return true;
        }
        // "decided to lift the ban": one act, and no second one to come.
        if (climbed == 0
                && relation == Relation.XCOMP
                && above.sense().when().infinitive()
                && above.sense().type() == candidate.sense().type()) {
            return true;
        }
        boolean complement = relation == Relation.XCOMP
                || relation == Relation.CCOMP
                || relation == Relation.ACL
                || relation == Relation.OBJ
                || relation == Relation.OBL
                || relation == Relation.NMOD;
        return complement
                && switch (above.sense().type()) {
                    case REQUEST, REJECT, THREATEN -> true;
                    case AGREE -> relation != Relation.OBL;
                    default -> false;
                };
    }
}
