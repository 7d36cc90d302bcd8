package org.dateline.event;

/** Says which words can act. */
interface ActorTest {

    /** Whether the noun phrase that a token heads names somebody who acts or is acted upon. */
    boolean isActor(int token);

    /** Whether it is somebody of whom no more is known than a calling: "a pianist", "Croatian firemen". */
    boolean isPrivatePerson(int token);

    /** Whether a thing is somebody's country's: "the Iranian tanker". */
    boolean isOfCountry(int token);

    /** Whether the noun phrase stands for two countries that the article is about: "both governments". */
    boolean isPair(int token);

    /** Whether a pronoun of which nothing better is known stands for whoever says the clause it is in: "the committee said it would". */
    boolean standsFor(int pronoun, int speaker);

    /** Whether two words stand for one and the same. */
    boolean isSame(int one, int other);
}
