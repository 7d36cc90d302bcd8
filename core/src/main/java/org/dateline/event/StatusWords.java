package org.dateline.event;

import java.util.Set;

/** Words that say whether an act happened. */
final class StatusWords {

    static final Set<String> NOT = WordClasses.STANDARD.words("@not");
    static final Set<String> WILL = WordClasses.STANDARD.words("@will");
    static final Set<String> MAY = WordClasses.STANDARD.words("@may");
    static final Set<String> IF = WordClasses.STANDARD.words("@if");

    /** Before their complement has happened it is to happen. */
    static final Set<String> FUTURE = WordClasses.STANDARD.words("@before-it-happens");

    /** Marks of what was not done: "without firing", "rather than arrest". */
    static final Set<String> INSTEAD = WordClasses.STANDARD.words("@instead");

    /** On a timetable, and nobody's word. */
    static final Set<String> SCHEDULED = WordClasses.STANDARD.words("@scheduled");

    /** Who does what nobody does. */
    static final Set<String> NOBODY = WordClasses.STANDARD.words("@nobody");

    /** Their complement may happen or not. */
    static final Set<String> MAYBE = WordClasses.STANDARD.words("@may-happen");

    /** Their complement did not happen. */
    static final Set<String> FAIL = WordClasses.STANDARD.words("@did-not-happen");

    /** Their complement is said not to be so. */
    static final Set<String> DENY = WordClasses.STANDARD.words("@denied");

    /** Who says that he wants to do it has done it, and the verbs that say so. */
    static final Set<String> DONE_BY_SAYING = WordClasses.STANDARD.words("@done-by-saying");

    static final Set<String> WISH = WordClasses.STANDARD.words("@wish");

    /** It sets what was done against what was not. */
    static final Set<String> BUT = WordClasses.STANDARD.words("@but");

    /** Of these to have none says nothing of the act. */
    static final Set<String> DOUBT = WordClasses.STANDARD.words("@doubt");

    private StatusWords() {}
}
