package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an argument of a predicate stands. Immutable.
 *
 * @param kind the place itself
 * @param preposition the preposition of {@link Kind#PREPOSITION}
 * @param within what to look for beside the word found in this place; null for the word itself
 */
record Position(
        Kind kind, @Nullable String preposition, @Nullable Position within) {

    /** In a list: the argument may be missing. */
    static final String NOWHERE = "-";

    /** A place in a clause. */
    enum Kind {
        SUBJECT,
        OBJECT,
        INDIRECT_OBJECT,
        POSSESSOR,
        MODIFIER,
        COMPLEMENT,
        PREPOSITION
    }

    /** Reads "obj|for-of|with". */
    static List<Position> list(String text) {
        List<Position> places = new ArrayList<>();
        for (String one : text.split("\\|")) {
            if (!one.equals(NOWHERE)) {
                places.add(of(one));
            }
        }
        return List.copyOf(places);
    }

    private static Position of(String text) {
        int dash = text.indexOf('-');
        String head = dash < 0 ? text : text.substring(0, dash);
        Position within = dash < 0 ? null : of(text.substring(dash + 1));
        Kind kind = switch (head) {
            case "subj" -> Kind.SUBJECT;
            case "obj" -> Kind.OBJECT;
            case "iobj" -> Kind.INDIRECT_OBJECT;
            case "poss" -> Kind.POSSESSOR;
            case "mod" -> Kind.MODIFIER;
            case "comp" -> Kind.COMPLEMENT;
            default -> Kind.PREPOSITION;
        };
        return new Position(kind, kind == Kind.PREPOSITION ? head : null, within);
    }
}
