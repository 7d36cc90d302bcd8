package org.dateline.event;

import java.util.List;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code senses.tsv}: a word that tells of an act, under some conditions, and where those who act stand. Immutable.
 *
 * @param name the rule's name in a record, which stays when lines are added: "launch ASSAULT obj=missile"
 * @param type of the act
 * @param mode of the act, or null
 * @param cameo the CAMEO code
 * @param lemma of the predicate
 * @param part its part of speech
 * @param when what must stand around it
 * @param actor where the actor stands
 * @param recipient where the recipient stands
 * @param somebody whether the recipient must be somebody and no thing
 * @param alone whether there need not be a recipient
 * @param example with the actor in brackets and the recipient in braces
 */
record Sense(
        String name,
        EventType type,
        @Nullable String mode,
        String cameo,
        String lemma,
        Part part,
        Conditions when,
        List<Position> actor,
        List<Position> recipient,
        boolean somebody,
        boolean alone,
        String example) {

    /** A predicate's part of speech. */
    enum Part {
        VERB,
        NOUN,
        ADJECTIVE;

        /** The part that a word of a class is; null if no sense has words of it. */
        static @Nullable Part of(Upos upos) {
            return switch (upos) {
                case VERB -> VERB;
                case NOUN, PROPN -> NOUN;
                case ADJ -> ADJECTIVE;
                default -> null;
            };
        }
    }

    /** What a name is followed by where an act is coded as the threat, the promise or the refusal of it. */
    static final String AS_THREAT = " as threat";

    static final String AS_INTENT = " as intent";
    static final String AS_REFUSAL = " as refusal";

    private static final List<Position> VERB_ACTOR = Position.list("subj");
    private static final List<Position> VERB_RECIPIENT =
            Position.list("obj|obj-poss|obj-of|obj-by|obj-mod|with|against|on|at|to|from|for|in");
    private static final List<Position> NOUN_ACTOR = Position.list("poss|by|between|subj|mod|of|from");
    private static final List<Position> NOUN_RECIPIENT = Position.list("with|against|on|to|of|between|for|at|in");

    /** How many conditions it sets: the more, the earlier it is tried. */
    int conditions() {
        return when.count();
    }

    /** Of the columns of a line. */
    static Sense of(String[] columns, WordClasses classes) {
        String[] type = columns[0].split("\\.");
        String[] words = columns[2].split(" ");
        int slash = words[0].indexOf('/');
        Part part = slash < 0 ? Part.VERB : words[0].charAt(slash + 1) == 'n' ? Part.NOUN : Part.ADJECTIVE;
        List<Position> actor = part == Part.NOUN ? NOUN_ACTOR : VERB_ACTOR;
        List<Position> recipient = part == Part.NOUN ? NOUN_RECIPIENT : VERB_RECIPIENT;
        boolean somebody = false;
        boolean alone = false;
        for (String places : columns[3].split(" ")) {
            if (places.startsWith("A:")) {
                actor = Position.list(places.substring(2));
            } else if (places.startsWith("R:") || places.startsWith("R!:")) {
                somebody = places.charAt(1) == '!';
                recipient = Position.list(places.substring(places.indexOf(':') + 1));
                alone = places.endsWith(Position.NOWHERE);
            }
        }
        return new Sense(
                name(words, columns[0]),
                EventType.valueOf(type[0]),
                type.length > 1 ? type[1] : null,
                columns[1],
                slash < 0 ? words[0] : words[0].substring(0, slash),
                part,
                Conditions.of(words, classes),
                actor,
                recipient,
                somebody,
                alone,
                columns[4]);
    }

    /** The predicate, the type and of each condition the first word: enough to find the line by, and no more. */
    private static String name(String[] words, String type) {
        StringBuilder name = new StringBuilder(words[0]);
        StringBuilder conditions = new StringBuilder();
        for (int i = 1; i < words.length; i++) {
            boolean particle = words[i].charAt(0) != '+' && words[i].indexOf('=') < 0;
            int comma = words[i].indexOf(',');
            (particle ? name : conditions).append(' ').append(comma < 0 ? words[i] : words[i].substring(0, comma));
        }
        return name.append(' ').append(type).append(conditions).toString();
    }
}
