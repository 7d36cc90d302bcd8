package org.dateline.event;

/** Says which words can act. */
@FunctionalInterface
interface ActorTest {

    /** Whether the noun phrase that a token heads names somebody who acts or is acted upon. */
    boolean isActor(int token);
}
