package org.dateline.event;

import java.util.Map;
import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/** Tells the mode of an assault from its weapon: who or what acts, and what is sent. Stateless. */
final class Means {

    private static final Map<String, String> MEANS = WordClasses.STANDARD.byWord("@mode-");

    private static final Set<String> DOWNING = WordClasses.STANDARD.words("@downing");

    private Means() {}

    /** The mode that the weapon tells: who or what acts, and what is sent. */
    static @Nullable String of(Clause clause, Candidate candidate) {
        Analysis analysis = clause.analysis();
        boolean sends = analysis.upos(candidate.trigger()) == Upos.VERB && !isDowning(analysis, candidate);
        int object = sends ? clause.object(candidate.trigger()) : Clause.NONE;
        for (int weapon : new int[] {candidate.actor(), object, candidate.trigger()}) {
            String mode = weapon == Clause.NONE ? null : of(clause, weapon);
            if (mode != null) {
                return mode;
            }
        }
        return null;
    }

    /** "Shot down a drone": what is hit, not what hits. */
    private static boolean isDowning(Analysis analysis, Candidate candidate) {
        return "down".equals(candidate.sense().when().particle())
                || DOWNING.contains(analysis.lemma(candidate.trigger()));
    }

    private static @Nullable String of(Clause clause, int weapon) {
        Analysis analysis = clause.analysis();
        // Of several weapons a drone says most: "missiles and drones".
        String mode =
                clause.hasLemma(weapon, Relation.CONJ, Set.of("drone")) ? "drone" : MEANS.get(analysis.lemma(weapon));
        for (int child = clause.dependents().first(weapon);
                mode == null && child != Clause.NONE;
                child = clause.dependents().next(child)) {
            boolean kind = analysis.relation(child) == Relation.COMPOUND || analysis.relation(child) == Relation.CONJ;
            mode = kind ? MEANS.get(analysis.lemma(child)) : null;
        }
        return mode;
    }
}
