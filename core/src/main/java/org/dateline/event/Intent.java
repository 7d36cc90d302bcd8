package org.dateline.event;

import org.jspecify.annotations.Nullable;

/** What it is to say that one will do an act: PLOVER has promises and threats as acts of their own. Stateless. */
final class Intent {

    private Intent() {}

    /** What it is to say that one will do an act of a type; null where that is no deed. */
    static @Nullable EventType of(EventType type) {
        return switch (type) {
            case CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> EventType.AGREE;
            case SANCTION, COERCE, ASSAULT, MOBILIZE, PROTEST -> EventType.THREATEN;
            case AGREE, REQUEST, REJECT, ACCUSE, THREATEN -> null;
        };
    }

    /** The CAMEO code of a promise, a threat or a refusal. */
    static String code(EventType intended) {
        return switch (intended) {
            case AGREE -> "030";
            case THREATEN -> "130";
            default -> "120";
        };
    }
}
