package org.dateline.event;

import java.util.Set;

/** Words that say who acts in a clause. Stateless. */
final class ClauseWords {

    /** Verbs that lend their subject to the noun they govern: "held talks", "carried out a raid". */
    static final Set<String> LIGHT = WordClasses.STANDARD.words("@light-verbs");

    /** Verbs whose object does what their infinitive says. */
    static final Set<String> OBJECT_CONTROL = WordClasses.STANDARD.words("@object-control");

    /** Times that parsers take for subjects: "which the previous night launched". */
    static final Set<String> TIMES = WordClasses.STANDARD.words("@times");

    /** Nouns of which "by" says who does them. */
    static final Set<String> DEEDS = WordClasses.STANDARD.words("@deeds");

    /** Before a gerund they bring what somebody is accused of, praised or punished for. */
    static final Set<String> REASONS = WordClasses.STANDARD.words("@reasons");

    /** They bring what is asked for in return. */
    static final Set<String> UNLESS = WordClasses.STANDARD.words("@unless");

    /** They bring clauses about a place or a time. */
    static final Set<String> WHERE = WordClasses.STANDARD.words("@where");

    /** What those who are hurt do or have done to them. */
    static final Set<String> HARM = WordClasses.STANDARD.words("@harm");

    /** Prepositions of place. */
    static final Set<String> AT = WordClasses.STANDARD.words("@at");

    /** Prepositions of what somebody's doing is about: "held a rally against the siege" is no siege of theirs. */
    static final Set<String> ABOUT = WordClasses.STANDARD.words("@about");

    /** Nouns for attacks: "of" and "on" say whom they are done to. */
    static final Set<String> ATTACKS = WordClasses.STANDARD.words("@attacks");

    private ClauseWords() {}
}
