package org.dateline.event;

import org.jspecify.annotations.Nullable;

/**
 * An act found in a sentence, before anything is known of its status, time or place. Immutable.
 *
 * @param sense the line of the table that found it
 * @param trigger the predicate's token
 * @param actor the head of the actor's phrase
 * @param recipient the head of the recipient's phrase, -1 if there is none
 * @param thing what it is done to where that is nobody: "condemned the attack"; -1 if there is none
 * @param told what it is told as where its content makes another act of it: a threat in "plans to expel", a refusal in "vowed not to sign"; else
 *     null
 */
record Candidate(
        Sense sense,
        int trigger,
        int actor,
        int recipient,
        int thing,
        @Nullable EventType told) {

    /** The type that its words and its content make it, before anything is known of whether it has happened. */
    EventType type() {
        return told == null ? sense.type() : told;
    }
}
