package org.dateline.time;

import java.util.Locale;
import java.util.Set;
import org.dateline.internal.Weekdays;
import org.dateline.language.Analysis;
import org.dateline.language.NameKind;
import org.dateline.language.Relation;
import org.dateline.language.Upos;

/** What must hold of a token before it may be a word of time; {@code words.tsv} and {@code rules.tsv} name these in small letters. */
enum Condition {
    ALWAYS,
    /** It begins with a capital: "May". */
    CAPITAL,
    /** It begins with a capital and is neither a verb nor a person: not "May said". */
    NAME,
    /** A month that is also a given name: in small letters it is the month, in capitals as NAME. */
    GIVEN_NAME,
    /** It begins with a capital, or is nothing but a short form in this place: a figure stands beside it. */
    SHORT,
    /** It is a noun or a name of something: not "they fall". */
    NOUN,
    /** It is an adverb: "then". */
    ADVERB,
    /** A figure that stands for a year: not a count of things, nor a sum of money. */
    YEARLIKE,
    /** No noun, adjective or figure follows that it could belong to: "on the 12th", not "on the 12th floor". */
    BARE,
    /** No noun follows that it could count: "May 3 and 7", not "May 3 and 7 people". */
    COUNT_FREE,
    /** What someone did follows: "a day after ordering", not "a day after the vote". */
    BEFORE_DOING,
    /** The clause goes on or ends: "six days later", not "two years on the run". */
    ENDS,
    /** No "ago" or "later" follows, to which the words before would belong. */
    NO_DISTANCE,
    /** Nothing but a mark follows, or the sentence ends: "in 2017 April.", not "in 2017 April Jones". */
    CLOSES,
    /** A figure after a year that no range of years could end with, so that it is a month: "2015-12", not "2009-10". */
    NO_RANGE,
    /** No other end of a range follows: "64 days from May 3", not "64 days from May 3 to July 6". */
    NO_END;

    private static final Condition[] ALL = values();

    static Condition of(String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        for (Condition condition : ALL) {
            if (condition.name().equals(wanted)) {
                return condition;
            }
        }
        throw new IllegalArgumentException("No condition is called " + name);
    }

    /** @param start where the word begins in the text; not always where its token does */
    boolean holds(Analysis analysis, int token, int start) {
        return switch (this) {
            case ALWAYS -> true;
            case CAPITAL -> capital(analysis, start);
            case GIVEN_NAME -> !capital(analysis, start) || NAME.holds(analysis, token, start);
            case SHORT -> (capital(analysis, start) && !verb(analysis, token)) || besideNumber(analysis, token);
            case NAME ->
                besideNumber(analysis, token)
                        || (capital(analysis, start)
                                && !verb(analysis, token)
                                && !person(analysis, token)
                                && !titled(analysis, token));
            case NOUN -> analysis.upos(token) == Upos.NOUN || analysis.upos(token) == Upos.PROPN;
            case ADVERB -> analysis.upos(token) == Upos.ADV;
            case YEARLIKE -> yearlike(analysis, token);
            case BARE -> !noun(analysis, token + 1);
            case COUNT_FREE -> !followed(analysis, token);
            case BEFORE_DOING ->
                token + 1 < analysis.size() && analysis.xpos(token + 1).equals("VBG");
            case CLOSES -> closes(analysis, token);
            case NO_RANGE ->
                !endsRange(analysis.tokens().text(), start, analysis.tokens().end(token));
            case NO_DISTANCE -> token + 1 >= analysis.size() || !DISTANCES.contains(analysis.lemma(token + 1));
            case NO_END ->
                token + 1 >= analysis.size()
                        || !(RANGE_WORDS.contains(analysis.lemma(token + 1))
                                || (analysis.upos(token + 1) == Upos.PUNCT && digits(analysis, token + 2)));
            case ENDS ->
                (!analysis.lemma(token).equals("on") || analysis.upos(token) == Upos.ADV)
                        && !stretchFollows(analysis, token + 1);
        };
    }

    private static boolean capital(Analysis analysis, int start) {
        return Character.isUpperCase(analysis.tokens().text().charAt(start));
    }

    /** "30 minutes later this week", "two months earlier than planned". */
    private static boolean stretchFollows(Analysis analysis, int token) {
        if (token >= analysis.size()) {
            return false;
        }
        String word = analysis.lemma(token);
        return word.equals("than")
                || word.equals("today")
                || word.equals("tonight")
                || (STRETCH_WORDS.contains(word)
                        && token + 1 < analysis.size()
                        && UNIT_WORDS.contains(analysis.lemma(token + 1)));
    }

    /** A figure, or an ordinal with "of", stands right before it, or a figure right after: "3 may", "may 3rd". */
    private static boolean besideNumber(Analysis analysis, int token) {
        String text = analysis.tokens().text();
        boolean after = digits(analysis, token + 1) || (dash(analysis, token + 1) && digits(analysis, token + 2));
        boolean before = digits(analysis, token - 1) || (dash(analysis, token - 1) && digits(analysis, token - 2));
        boolean of = token > 1
                && analysis.lemma(token - 1).equals("of")
                && Digits.isDigit(text.charAt(analysis.tokens().start(token - 2)));
        after |= analysis.upos(token) != Upos.VERB && ordinal(analysis, token + 1);
        if (token > 0 && analysis.upos(token) != Upos.VERB && LEADS.contains(analysis.lemma(token - 1))) {
            return !capital(analysis, analysis.tokens().start(token));
        }
        return (after && analysis.upos(token) != Upos.AUX) || (before && analysis.upos(token) != Upos.AUX) || of;
    }

    /** "march fifteenth": an ordinal in words that no noun follows. */
    private static boolean ordinal(Analysis analysis, int token) {
        return token < analysis.size()
                && (analysis.lemma(token).endsWith("th")
                        || analysis.lemma(token).equals("first")
                        || analysis.lemma(token).equals("second")
                        || analysis.lemma(token).equals("third"))
                && analysis.upos(token) != Upos.PROPN
                && analysis.upos(token) != Upos.NOUN;
    }

    private static boolean digits(Analysis analysis, int token) {
        return token >= 0
                && token < analysis.size()
                && Digits.isDigit(
                        analysis.tokens().text().charAt(analysis.tokens().start(token)));
    }

    private static boolean dash(Analysis analysis, int token) {
        return token >= 0
                && token < analysis.size()
                && "-/"
                                .indexOf(analysis.tokens()
                                        .text()
                                        .charAt(analysis.tokens().start(token)))
                        >= 0;
    }

    /** The last word of another name, as in "the Long March". */
    private static boolean titled(Analysis analysis, int token) {
        if (token == 0 || analysis.head(token - 1) != token || token + 1 >= analysis.size()) {
            return false;
        }
        boolean capital = capital(analysis, analysis.tokens().start(token - 1));
        boolean word = analysis.upos(token - 1) == Upos.PROPN || analysis.upos(token - 1) == Upos.ADJ;
        return capital
                && word
                && analysis.upos(token + 1) != Upos.NUM
                && !TIME_WORDS.contains(analysis.lemma(token - 1).toLowerCase(Locale.ROOT));
    }

    /** Prepositions after which a month in small letters is one: "in march", "since may". */
    private static final Set<String> LEADS = Set.of("in", "since", "until", "during", "between");

    private static final Set<String> DISTANCES = Set.of("ago", "later", "earlier", "before", "after");

    private static final Set<String> RANGE_WORDS = Set.of("to", "until", "till", "through", "-", "\u2013");

    private static final Set<String> STRETCH_WORDS = Set.of("this", "next", "that");

    private static final Set<String> UNIT_WORDS =
            Set.of("week", "month", "year", "quarter", "weekend", "morning", "afternoon", "evening");

    private static final Set<String> TIME_WORDS =
            Weekdays.and("last", "next", "this", "early", "late", "earlier", "later", "mid", "past");

    private static boolean verb(Analysis analysis, int token) {
        Upos upos = analysis.upos(token);
        return upos == Upos.VERB || upos == Upos.AUX;
    }

    /** A person's name, or the subject of a verb: months do nothing themselves. */
    private static boolean person(Analysis analysis, int token) {
        Relation relation = analysis.relation(token).base();
        if (relation == Relation.AUX) {
            return true;
        }
        boolean led = afterPreposition(analysis, token);
        if (relation == Relation.NSUBJ && !led) {
            int head = analysis.head(token);
            return head >= 0 && analysis.upos(head) == Upos.VERB;
        }
        return insideName(analysis, token, NameKind.PERSON) || (!led && surnamed(analysis, token));
    }

    /** Another name follows and no article or preposition stands before: "April Jones", not "the April Accord". */
    private static boolean surnamed(Analysis analysis, int token) {
        if (token + 1 >= analysis.size() || analysis.upos(token + 1) != Upos.PROPN) {
            return false;
        }
        boolean one = analysis.head(token) == token + 1 || analysis.head(token + 1) == token;
        boolean determined = token > 0
                && (analysis.upos(token - 1) == Upos.DET
                        || analysis.upos(token - 1) == Upos.ADJ
                        || analysis.upos(token - 1) == Upos.PART);
        return one && !determined;
    }

    private static boolean afterPreposition(Analysis analysis, int token) {
        return token > 0 && analysis.upos(token - 1) == Upos.ADP;
    }

    /** Names stand in the order of the text, so that they can be searched by halves. */
    static boolean insideName(Analysis analysis, int token, NameKind kind) {
        int name = nameAt(analysis, token);
        return name >= 0 && analysis.nameKind(name) == kind;
    }

    /** The name a token is part of, or -1. */
    static int nameAt(Analysis analysis, int token) {
        int low = 0;
        int high = analysis.nameCount() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (analysis.nameEnd(middle) <= token) {
                low = middle + 1;
            } else if (analysis.nameStart(middle) > token) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    private static boolean yearlike(Analysis analysis, int token) {
        String text = analysis.tokens().text();
        int start = analysis.tokens().start(token);
        int end = analysis.tokens().end(token);
        if (start > 0 && "$£€¥#+/.".indexOf(text.charAt(start - 1)) >= 0) {
            return false;
        }
        if (start > 1
                && text.charAt(start - 1) == '-'
                && (Character.isUpperCase(text.charAt(start - 2)) || figureBefore(text, start - 2))) {
            return false;
        }
        if (end < text.length() && "%°".indexOf(text.charAt(end)) >= 0) {
            return false;
        }
        int value = 0;
        for (int i = start; i < end && Digits.isDigit(text.charAt(i)) && i - start < 5; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        boolean set = token > 0 && analysis.upos(token - 1) == Upos.PUNCT;
        boolean modern = value >= (set ? 1500 : 1800) && value <= 2050;
        if (token > 0 && quantity(analysis, token - 1)) {
            return false;
        }
        boolean led = token > 0 && analysis.upos(token - 1) == Upos.ADP;
        boolean counts = countsNextNoun(analysis, token);
        if (counts) {
            boolean determined = token > 0
                    && (analysis.upos(token - 1) == Upos.DET
                            || "PRP$".equals(analysis.xpos(token - 1))
                            || "POS".equals(analysis.xpos(token - 1)));
            return modern && (determined || value % 50 != 0);
        }
        return modern || led;
    }

    /** Whether a figure that is no year ends here: "32-2015". */
    private static boolean figureBefore(String text, int last) {
        int at = last;
        while (at >= 0 && Digits.isDigit(text.charAt(at))) {
            at--;
        }
        int digits = last - at;
        return digits > 0 && digits != 4 && (at < 0 || !Character.isLetter(text.charAt(at)));
    }

    private static boolean closes(Analysis analysis, int token) {
        int next = token + 1;
        return next >= analysis.size()
                || analysis.sentences().sentenceOf(next) != analysis.sentences().sentenceOf(token)
                || ",.;!?)"
                                .indexOf(analysis.tokens()
                                        .text()
                                        .charAt(analysis.tokens().start(next)))
                        >= 0;
    }

    /** Whether the figure from {@code start} is more than the last figures of the year before the hyphen: "2009-10", "2001-2". */
    private static boolean endsRange(String text, int start, int end) {
        if (start < 5) {
            return true;
        }
        int length = end - start;
        return text.substring(start - 1 - length, start - 1).compareTo(text.substring(start, end)) < 0;
    }

    /** Whether figures are part of a longer chain of them, as in telephone numbers and codes: "138-2010-2015", "133-03-03-2020". */
    static boolean isChained(String text, int start, int end) {
        int before = 0;
        int at = start;
        while (at > 1 && text.charAt(at - 1) == '-' && Digits.isDigit(text.charAt(at - 2)) && before < 3) {
            at -= 2;
            while (at > 0 && Digits.isDigit(text.charAt(at - 1))) {
                at--;
            }
            before++;
        }
        if (end - start > 4) {
            return before == 1 && text.charAt(end - 5) == '-';
        }
        int after = 0;
        at = end;
        while (at + 1 < text.length() && text.charAt(at) == '-' && Digits.isDigit(text.charAt(at + 1)) && after < 3) {
            at += 2;
            while (at < text.length() && Digits.isDigit(text.charAt(at))) {
                at++;
            }
            after++;
        }
        return before + after >= 2;
    }

    private static boolean noun(Analysis analysis, int token) {
        if (token < analysis.size() && analysis.upos(token) == Upos.SYM) {
            return true;
        }
        return token < analysis.size()
                && (analysis.upos(token) == Upos.NOUN
                        || analysis.upos(token) == Upos.PROPN
                        || analysis.upos(token) == Upos.ADJ);
    }

    private static boolean followed(Analysis analysis, int token) {
        if (token + 1 >= analysis.size()) {
            return false;
        }
        Upos next = analysis.upos(token + 1);
        boolean words = next == Upos.NOUN || next == Upos.ADJ || next == Upos.NUM;
        return words && (analysis.head(token) == token + 1 || analysis.head(token) == analysis.head(token + 1));
    }

    /** A word or mark before it that makes a figure a number of something. */
    private static boolean quantity(Analysis analysis, int token) {
        return switch (analysis.lemma(token).toLowerCase(Locale.ROOT)) {
            case "than" ->
                token == 0
                        || !(analysis.lemma(token - 1).startsWith("late")
                                || analysis.lemma(token - 1).startsWith("earl"));
            case "$",
                    "£",
                    "€",
                    "#",
                    "no.",
                    "number",
                    "flight",
                    "room",
                    "section",
                    "article",
                    "page",
                    "model",
                    "route",
                    "highway",
                    "resolution",
                    "boeing",
                    "airbus",
                    "peugeot",
                    "psalm",
                    "error",
                    "usd",
                    "eur" -> true;
            default -> false;
        };
    }

    private static boolean countsNextNoun(Analysis analysis, int token) {
        for (int i = token + 1; i < analysis.size() && i < token + 3; i++) {
            String xpos = analysis.xpos(i);
            if (xpos.equals("NNS")) {
                return analysis.relation(token) == Relation.NUMMOD;
            }
            if (!xpos.equals("JJ") && !xpos.equals("NN")) {
                return false;
            }
        }
        return false;
    }
}
