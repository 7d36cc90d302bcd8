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

    /**
     * What it is that an act of a type is told as: a promise or a threat where somebody says that it will be done, a refusal where he
     * says that it will not; null where the act is told as done or not, or is only on a calendar.
     */
    static @Nullable EventType told(StatusReader statuses, int trigger, EventType type, Event.Status status) {
        boolean said = !statuses.isSchedule(trigger) && (type != EventType.PROTEST || statuses.isWill(trigger));
        if (status == Event.Status.FUTURE && said) {
            return of(type);
        }
        boolean refused = status == Event.Status.NEGATED && type.quad() <= 2 && statuses.isRefusal(trigger);
        return refused ? EventType.REJECT : null;
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
