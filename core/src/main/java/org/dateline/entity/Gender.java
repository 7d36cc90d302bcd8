package org.dateline.entity;

/** What is known of somebody's grammatical gender in English, where only pronouns show it. */
enum Gender {
    UNKNOWN,
    MALE,
    FEMALE,

    /** Things and bodies: "it". */
    NEUTER;

    static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            case "n" -> NEUTER;
            case "-" -> UNKNOWN;
            default -> throw new IllegalStateException("No gender: " + letter);
        };
    }

    boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
