package org.dateline.time;

/**
 * What words can say about a time, each an integer. A rule of {@code rules.tsv} sets fields by these names in small letters
 * ({@code rel=-1}); a class of {@code words.tsv} that has the name of a field sets it to the word's value.
 */
enum Field {
    /** A {@link org.dateline.Moment.Type}, by number. */
    TYPE,
    /** 1 for PRESENT_REF, 2 for PAST_REF, 3 for FUTURE_REF. */
    REF,
    YEAR,
    /** Two digits of a year. */
    YY,
    /** 1: the year is before Christ. */
    BC,
    /** The year without its last digit: 199 for the 1990s. */
    DECADE,
    /** The last but one digit of a year: 9 for "the nineties". */
    TENS,
    /** The year without its last two digits: 19 for the 20th century. */
    CENTURY,
    /** The ordinal before "century", "quarter", "half", "day"...: 3 for "third", -1 for "last". */
    ORDINAL,
    MONTH,
    DAY,
    /** 1 for Monday. */
    WEEKDAY,
    /** 1 to 4: spring, summer, autumn, winter. */
    SEASON,
    QUARTER,
    HALF,
    /** The number of a row of {@code holidays.tsv}. */
    HOLIDAY,
    /** The number of a week in its year. */
    WEEK,
    WEEKEND,
    /** A {@link PartOfDay}, by number. */
    PART,
    HOUR,
    MINUTE,
    SECOND,
    /** 1 before noon, 2 after. */
    MERIDIEM,
    /** Minutes east of Greenwich. */
    ZONE,
    /** 1: the zone is that of the place. */
    LOCAL,
    /** A date in digits, or its ambiguous reading: see {@link Digits}. */
    NUMERIC,
    /** How many, in thousandths. */
    COUNT,
    /** 1: how many is not said. */
    VAGUE,
    /** A {@link Unit}, by number. */
    UNIT,
    /** How many of a second, smaller unit, in thousandths. */
    COUNT2,
    UNIT2,
    /** How many of a third, still smaller unit, in thousandths. */
    COUNT3,
    UNIT3,
    /** -1 back from the origin, 1 forth. */
    SHIFT,
    /**
     * 0 the present, 1 the time last named in the text, 2 the time named right after, 3 the time last named if that was in this sentence (else
     * the words are but a length), 4 the present unless the text has just told of another time.
     */
    ORIGIN,
    /** Steps from the present, of RELUNIT or of the weekday, month or season named: -1 "last", 0 "this", 1 "next". */
    REL,
    /** A {@link Unit}, by number. */
    RELUNIT,
    /** A {@link org.dateline.Moment.Mod}, by number. */
    MOD,
    FISCAL,
    /** 1: a duration that ends now (-1: begins now). */
    SINCE,
    /** A day's number counted from the time before it. */
    OVERNIGHT,
    /** 1: not before the time named last: the end of a range. */
    AFTER,
    /** 1: the value of a set is a length of time, "every month". */
    EVERY
}
