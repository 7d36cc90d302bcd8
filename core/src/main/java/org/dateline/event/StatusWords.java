package org.dateline.event;

import java.util.Set;

/** Words that say whether an act happened. */
final class StatusWords {

    static final Set<String> NOT = Set.of("not", "n't", "never", "no", "neither", "nor", "hardly", "without");
    static final Set<String> WILL = Set.of("will", "shall");
    static final Set<String> MAY = Set.of("would", "could", "may", "might", "should", "can", "must", "ought");
    static final Set<String> IF = Set.of("if", "unless", "whether", "lest");

    /** Before their complement has happened it is to happen. */
    static final Set<String> FUTURE = Set.of(
            "plan",
            "intend",
            "prepare",
            "expect",
            "vow",
            "promise",
            "pledge",
            "agree",
            "schedule",
            "set",
            "due",
            "commit",
            "offer",
            "decide",
            "ready",
            "undertake",
            "swear",
            "planned",
            "upcoming",
            "future",
            "scheduled",
            "forthcoming",
            "expected",
            "imminent",
            "going");

    /** Their complement may happen or not. */
    static final Set<String> MAYBE = Set.of(
            "want",
            "consider",
            "hope",
            "seek",
            "threaten",
            "propose",
            "demand",
            "urge",
            "call",
            "ask",
            "try",
            "attempt",
            "discuss",
            "weigh",
            "mull",
            "suggest",
            "fear",
            "wish",
            "request",
            "likely",
            "possible",
            "potential",
            "proposed",
            "threatened",
            "attempted",
            "hypothetical",
            "would-be",
            "advocate",
            "recommend",
            "contemplate",
            "debate",
            "appeal",
            "press",
            "push",
            "willing",
            "able",
            "aim",
            "need",
            "warn",
            "support");

    /** Their complement did not happen. */
    static final Set<String> FAIL = Set.of(
            "fail",
            "refuse",
            "decline",
            "avoid",
            "prevent",
            "avert",
            "foil",
            "thwart",
            "cancel",
            "postpone",
            "abandon",
            "stop",
            "block",
            "prohibit",
            "deter",
            "forget",
            "neglect");

    /** Their complement is said not to be so. */
    static final Set<String> DENY = Set.of("deny", "refute", "dispute", "dismiss", "reject", "rebut", "disclaim");

    private StatusWords() {}
}
