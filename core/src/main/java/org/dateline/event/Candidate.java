package org.dateline.event;

/**
 * An act found in a sentence, before anything is known of its status, time or place. Immutable.
 *
 * @param sense the line of the table that found it
 * @param trigger the predicate's token
 * @param actor the head of the actor's phrase
 * @param recipient the head of the recipient's phrase, -1 if there is none
 * @param thing what it is done to where that is nobody: "condemned the attack"; -1 if there is none
 * @param threat whether it is to do harm: "plans to expel", where "plans to help" would be a promise
 */
record Candidate(Sense sense, int trigger, int actor, int recipient, int thing, boolean threat) {}
