package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code senses.tsv}: a word that tells of an act, under some conditions, and where those who act stand. Immutable.
 *
 * @param line the line's number in the file, from 1: the rule's name in a record
 * @param type of the act
 * @param mode of the act, or null
 * @param cameo the CAMEO code
 * @param lemma of the predicate
 * @param part its part of speech
 * @param particle a particle that must stand by it, or null
 * @param preposition a preposition that must bring something, or null
 * @param infinitive whether it must govern an infinitive
 * @param objects lemmas of which its object must be one; empty for any object or none
 * @param modifiers lemmas of which one must modify it; empty for any
 * @param actor where the actor stands
 * @param recipient where the recipient stands
 * @param somebody whether the recipient must be somebody and no thing
 * @param example with the actor in brackets and the recipient in braces
 */
record Sense(
        int line,
        EventType type,
        @Nullable String mode,
        String cameo,
        String lemma,
        Part part,
        @Nullable String particle,
        @Nullable String preposition,
        boolean infinitive,
        Set<String> objects,
        Set<String> modifiers,
        List<Position> actor,
        List<Position> recipient,
        boolean somebody,
        String example) {

    /** A predicate's part of speech. */
    enum Part {
        VERB,
        NOUN,
        ADJECTIVE
    }

    private static final List<Position> VERB_ACTOR = Position.list("subj");
    private static final List<Position> VERB_RECIPIENT =
            Position.list("obj|obj-poss|obj-of|obj-by|obj-mod|with|against|on|at|to|from|for|in");
    private static final List<Position> NOUN_ACTOR = Position.list("poss|by|between|subj|mod|of|from");
    private static final List<Position> NOUN_RECIPIENT = Position.list("with|against|on|to|of|between|for|at|in");

    /** How many conditions it sets: the more, the earlier it is tried. */
    int conditions() {
        return (particle == null ? 0 : 2)
                + (preposition == null ? 0 : 1)
                + (infinitive ? 1 : 0)
                + (objects.isEmpty() ? 0 : 1)
                + (modifiers.isEmpty() ? 0 : 1);
    }

    static Sense of(int line, String[] columns) {
        String[] type = columns[0].split("\\.");
        String[] words = columns[2].split(" ");
        int slash = words[0].indexOf('/');
        Part part = slash < 0 ? Part.VERB : words[0].charAt(slash + 1) == 'n' ? Part.NOUN : Part.ADJECTIVE;
        List<String> particles = new ArrayList<>();
        String preposition = null;
        boolean infinitive = false;
        Set<String> objects = Set.of();
        Set<String> modifiers = Set.of();
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            if (word.equals("+inf")) {
                infinitive = true;
            } else if (word.startsWith("+")) {
                preposition = word.substring(1);
            } else if (word.startsWith("obj=")) {
                objects = Set.of(word.substring(4).split(","));
            } else if (word.startsWith("if=")) {
                modifiers = Set.of(word.substring(3).split(","));
            } else {
                particles.add(word);
            }
        }
        List<Position> actor = part == Part.NOUN ? NOUN_ACTOR : VERB_ACTOR;
        List<Position> recipient = part == Part.NOUN ? NOUN_RECIPIENT : VERB_RECIPIENT;
        boolean somebody = false;
        for (String places : columns[3].split(" ")) {
            if (places.startsWith("A:")) {
                actor = Position.list(places.substring(2));
            } else if (places.startsWith("R:") || places.startsWith("R!:")) {
                somebody = places.charAt(1) == '!';
                recipient = Position.list(places.substring(places.indexOf(':') + 1));
            }
        }
        return new Sense(
                line,
                EventType.valueOf(type[0]),
                type.length > 1 ? type[1] : null,
                columns[1],
                slash < 0 ? words[0] : words[0].substring(0, slash),
                part,
                particles.isEmpty() ? null : particles.getFirst(),
                preposition,
                infinitive,
                objects,
                modifiers,
                actor,
                recipient,
                somebody,
                columns[4]);
    }
}
