package org.dateline.time;

import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.language.Upos;

/**
 * Which way from the present a time lies, as the clause around it tells: back after a verb in the past, forth after "will", "to" or
 * "scheduled". Climbs from the word to the verb that governs it; looks at a few tokens around that verb only, so that an endless
 * sentence costs no more than a short one.
 */
final class Tense {

    static final int PAST = -1;
    static final int UNKNOWN = 0;
    static final int FUTURE = 1;

    private static final int CLIMB = 8;
    private static final int WINDOW = 10;

    private static final Set<String> AHEAD = Set.of(
            "schedule",
            "expect",
            "plan",
            "due",
            "set",
            "slate",
            "intend",
            "upcoming",
            "forthcoming",
            "await",
            "postpone",
            "deadline",
            "vow",
            "pledge",
            "hope",
            "prepare",
            "propose",
            "until",
            "next",
            "ahead",
            "expire",
            "likely",
            "poised");

    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "'ll", "can", "could", "may", "might", "should", "must");

    /** "Profit for the second quarter would fall short" does not say which way the quarter lies. */
    private static final Set<String> DOUBTFUL = Set.of("would", "could", "might", "should", "may", "can");

    private static final Set<String> SPEECH = Set.of("say", "tell", "report", "add", "write", "note", "quote");

    private Tense() {}

    /** {@link #PAST}, {@link #FUTURE}, or {@link #UNKNOWN} where the clause does not tell. */
    static int around(Analysis analysis, int token) {
        int at = token;
        boolean nominal = false;
        for (int steps = 0; steps < CLIMB; steps++) {
            if (AHEAD.contains(analysis.lemma(at)) && analysis.upos(at) != Upos.ADP) {
                return FUTURE;
            }
            if (analysis.upos(at) == Upos.VERB || analysis.upos(at) == Upos.AUX || copula(analysis, at) >= 0) {
                int found = verb(analysis, at, nominal);
                if (found != UNKNOWN) {
                    return found;
                }
            } else if (at != token) {
                nominal = true;
            }
            if (analysis.head(at) == Analysis.ROOT) {
                return UNKNOWN;
            }
            at = analysis.head(at);
        }
        return UNKNOWN;
    }

    private static int copula(Analysis analysis, int token) {
        for (int i = Math.max(0, token - WINDOW); i < token; i++) {
            if (analysis.head(i) == token && analysis.relation(i) == Relation.COP) {
                return i;
            }
        }
        return -1;
    }

    private static int verb(Analysis analysis, int verb, boolean nominal) {
        boolean past = false;
        boolean present = false;
        boolean auxiliary = false;
        for (int i = Math.max(0, verb - WINDOW); i < Math.min(analysis.size(), verb + 3); i++) {
            if (analysis.head(i) != verb) {
                continue;
            }
            Relation relation = analysis.relation(i);
            if (relation == Relation.AUX || relation == Relation.AUX_PASS || relation == Relation.COP) {
                String lemma = analysis.lemma(i);
                if (MODALS.contains(lemma)) {
                    return nominal && DOUBTFUL.contains(lemma) ? UNKNOWN : FUTURE;
                }
                auxiliary = true;
                boolean then = analysis.xpos(i).equals("VBD");
                past |= then || lemma.equals("have");
                present |= !then;
            } else if (relation == Relation.MARK && analysis.xpos(i).equals("TO")) {
                return infinitive(analysis, verb);
            }
        }
        if (past) {
            return PAST;
        }
        String tag = analysis.xpos(verb);
        if (tag.equals("VBD") || (tag.equals("VBN") && !auxiliary)) {
            return PAST;
        }
        if (present && tag.equals("VBG") && !nominal) {
            return FUTURE;
        }
        if (present && tag.equals("VBN")) {
            return PAST;
        }
        if (tag.equals("VBZ") || tag.equals("VBP")) {
            return SPEECH.contains(analysis.lemma(verb)) ? PAST : nominal ? UNKNOWN : FUTURE;
        }
        return UNKNOWN;
    }

    /** "to meet on Friday" looks ahead, unless what it hangs on is over: "he failed to appear on Friday". */
    private static int infinitive(Analysis analysis, int verb) {
        int head = analysis.head(verb);
        if (head != Analysis.ROOT && analysis.xpos(head).equals("VBD") && !AHEAD.contains(analysis.lemma(head))) {
            return switch (analysis.lemma(head)) {
                case "agree", "decide", "promise", "want", "vote", "threaten", "order", "ask", "urge", "invite" ->
                    FUTURE;
                default -> PAST;
            };
        }
        return FUTURE;
    }
}
