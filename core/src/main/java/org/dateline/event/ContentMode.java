package org.dateline.event;

import java.util.Map;
import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Tells the mode of a request, a refusal or a threat from what is asked for, refused or threatened: "asked for drones" is for
 * assistance, "refused to resign" will not yield. The words are classes of {@code word-classes.txt}. Stateless.
 */
final class ContentMode {

    private static final Map<String, String> ASKED = WordClasses.STANDARD.byWord("@asks-");
    private static final Map<String, String> THREATENED = WordClasses.STANDARD.byWord("@threatens-");

    private static final Set<String> MEDIA = WordClasses.STANDARD.words("@media");
    private static final Map<String, String> MOBILIZED = WordClasses.STANDARD.byWord("@mobilizes-");

    private static final String[] PREPOSITIONS = {"for", "to", "of", "from", "with", "on", "over"};

    private ContentMode() {}

    /**
     * The mode that the content tells, or null.
     *
     * @param trigger the word that asks, refuses or threatens; itself the content where "will not resign" refuses
     */
    static @Nullable String of(Clause clause, int trigger, EventType type) {
        Map<String, String> modes = switch (type) {
            case REQUEST, REJECT -> ASKED;
            case THREATEN -> THREATENED;
            default -> Map.of();
        };
        if (modes.isEmpty()) {
            return null;
        }
        int complement = clause.complement(trigger);
        if (complement != Clause.NONE) {
            String mode = ofClause(clause, complement, modes);
            if (mode != null) {
                return mode;
            }
        }
        String mode = ofNouns(clause, trigger, modes);
        return mode != null ? mode : modes.get(clause.analysis().lemma(trigger));
    }

    /** A mode of the table made finer by whom or what it is done to: who "shut" a newspaper censors, and police are no troops. */
    static String finer(Clause clause, Candidate candidate, String mode) {
        Analysis analysis = clause.analysis();
        int object = analysis.upos(candidate.trigger()) == Upos.VERB
                ? clause.object(candidate.trigger())
                : clause.preposition(candidate.trigger(), "of");
        int[] near = {
            object,
            object == Clause.NONE ? Clause.NONE : clause.preposition(object, "to"),
            clause.preposition(candidate.trigger(), "to"),
            candidate.recipient(),
            candidate.thing()
        };
        if (mode.equals("restrict")) {
            for (int noun : near) {
                if (noun != Clause.NONE && MEDIA.contains(analysis.lemma(noun))) {
                    return "censor";
                }
            }
        }
        if (mode.equals("troops")) {
            for (int noun : new int[] {object, candidate.actor()}) {
                String finer = noun == Clause.NONE ? null : MOBILIZED.get(analysis.lemma(noun));
                for (int child = noun == Clause.NONE
                                ? Clause.NONE
                                : clause.dependents().first(noun);
                        finer == null && child != Clause.NONE;
                        child = clause.dependents().next(child)) {
                    finer = analysis.relation(child) == Relation.COMPOUND ? MOBILIZED.get(analysis.lemma(child)) : null;
                }
                if (finer != null) {
                    return finer;
                }
            }
        }
        return mode;
    }

    /** What is to be done: "release", or by the noun beside a verb that says less: "hold talks". */
    private static @Nullable String ofClause(Clause clause, int verb, Map<String, String> modes) {
        String noun = ofNouns(clause, verb, modes);
        String own = modes.get(clause.analysis().lemma(verb));
        return own != null ? own : noun;
    }

    private static @Nullable String ofNouns(Clause clause, int verb, Map<String, String> modes) {
        Analysis analysis = clause.analysis();
        int object = analysis.upos(verb) == Upos.VERB ? clause.object(verb) : Clause.NONE;
        String mode = object == Clause.NONE ? null : modes.get(analysis.lemma(object));
        for (String preposition : PREPOSITIONS) {
            int noun = mode == null ? clause.preposition(verb, preposition) : Clause.NONE;
            mode = noun == Clause.NONE ? mode : modes.get(analysis.lemma(noun));
            if (mode == null && object != Clause.NONE) {
                noun = clause.preposition(object, preposition);
                mode = noun == Clause.NONE ? null : modes.get(analysis.lemma(noun));
            }
        }
        return mode;
    }
}
