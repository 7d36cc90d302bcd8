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
            Candidate teller = teller(clause.analysis(), candidate, byTrigger);
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
    private static @Nullable Candidate teller(
            Analysis analysis, Candidate candidate, Map<Integer, Candidate> byTrigger) {
        int at = candidate.trigger();
        for (int climbed = 0; climbed < HIGHEST; climbed++) {
            int head = analysis.head(at);
            if (head == Analysis.ROOT) {
                return null;
            }
            Candidate above = byTrigger.get(head);
            Relation relation = analysis.relation(at);
            boolean purpose =
                    relation == Relation.ADVCL && analysis.morphology(at).is("VerbForm", "Inf");
            boolean gerund = (relation == Relation.ADVCL || relation == Relation.ACL)
                    && analysis.morphology(at).is("VerbForm", "Ger");
            if (above != null && tells(above, candidate, purpose ? Relation.XCOMP : relation, climbed, gerund)) {
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

    private static boolean tells(Candidate above, Candidate candidate, Relation relation, int climbed, boolean gerund) {
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
        // "accused them of arming rebels", "shelled the town, killing ten": one act, told with what it consists of or
        // leads to.
        boolean sameAct =
                above.sense().type() == EventType.ASSAULT && candidate.sense().type() == EventType.ASSAULT
                        || "allege".equals(above.sense().mode());
        if (climbed == 0 && gerund && sameAct) {
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
