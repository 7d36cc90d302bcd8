package org.dateline.event;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
        String content = complement == Clause.NONE ? null : ofClause(clause, complement, modes);
        if (content == null) {
            content = ofNouns(clause, trigger, modes);
        }
        return content == null ? modes.get(clause.analysis().lemma(trigger)) : content;
    }

    /** A mode of the table made finer by whom or what it is done to: who shuts a newspaper censors, and police are no troops. */
    static String finer(Clause clause, Candidate candidate, String mode) {
        int trigger = candidate.trigger();
        int object = clause.analysis().upos(trigger) == Upos.VERB
                ? clause.object(trigger)
                : clause.preposition(trigger, "of");
        return switch (mode) {
            case "restrict" -> isOfMedia(clause, candidate, object) ? "censor" : mode;
            case "troops" -> {
                String moved = mobilized(clause, object);
                String mover = moved == null ? mobilized(clause, candidate.actor()) : moved;
                yield mover == null ? mode : mover;
            }
            default -> mode;
        };
    }

    /** "Shut the station", "cut access to the site", "fined the paper". */
    private static boolean isOfMedia(Clause clause, Candidate candidate, int object) {
        int behind = object == Clause.NONE ? Clause.NONE : clause.preposition(object, "to");
        int to = clause.preposition(candidate.trigger(), "to");
        return IntStream.of(object, behind, to, candidate.recipient(), candidate.thing())
                .anyMatch(noun ->
                        noun != Clause.NONE && MEDIA.contains(clause.analysis().lemma(noun)));
    }

    /** What a noun, or a noun before it, says of who is moved: "riot police", "police units". */
    private static @Nullable String mobilized(Clause clause, int noun) {
        if (noun == Clause.NONE) {
            return null;
        }
        Analysis analysis = clause.analysis();
        String own = MOBILIZED.get(analysis.lemma(noun));
        for (int child = clause.dependents().first(noun);
                own == null && child != Clause.NONE;
                child = clause.dependents().next(child)) {
            own = analysis.relation(child) == Relation.COMPOUND ? MOBILIZED.get(analysis.lemma(child)) : null;
        }
        return own;
    }

    /** What is to be done: "release", or by the noun beside a verb that says less: "hold talks". */
    private static @Nullable String ofClause(Clause clause, int verb, Map<String, String> modes) {
        String own = modes.get(clause.analysis().lemma(verb));
        return own == null ? ofNouns(clause, verb, modes) : own;
    }

    /** By the object, else by what prepositions bring to the word or to its object. */
    private static @Nullable String ofNouns(Clause clause, int word, Map<String, String> modes) {
        Analysis analysis = clause.analysis();
        int object = analysis.upos(word) == Upos.VERB ? clause.object(word) : Clause.NONE;
        String mode = of(clause, object, modes);
        for (int i = 0; mode == null && i < PREPOSITIONS.length; i++) {
            mode = of(clause, clause.preposition(word, PREPOSITIONS[i]), modes);
            if (mode == null && object != Clause.NONE) {
                mode = of(clause, clause.preposition(object, PREPOSITIONS[i]), modes);
            }
        }
        return mode;
    }

    private static @Nullable String of(Clause clause, int noun, Map<String, String> modes) {
        return noun == Clause.NONE ? null : modes.get(clause.analysis().lemma(noun));
    }
}
