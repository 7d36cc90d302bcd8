package org.dateline.time;

import java.time.LocalDateTime;
import org.dateline.Moment.Granularity;

/** Units of time, in the order of {@code words.tsv}'s numbers. */
enum Unit {
    SECOND("S", Granularity.SECOND),
    MINUTE("M", Granularity.MINUTE),
    HOUR("H", Granularity.HOUR),
    DAY("D", Granularity.DAY),
    WEEK("W", Granularity.WEEK),
    MONTH("M", Granularity.MONTH),
    QUARTER("Q", Granularity.QUARTER),
    YEAR("Y", Granularity.YEAR),
    DECADE("DE", Granularity.DECADE),
    CENTURY("CE", Granularity.CENTURY),
    WEEKEND("WE", Granularity.WEEKEND),
    NIGHT("NI", Granularity.PART_OF_DAY),
    MILLENNIUM("L", Granularity.CENTURY);

    private static final Unit[] ALL = values();

    /** The letter or letters TIMEX3 writes after a number. */
    final String letter;

    final Granularity granularity;

    Unit(String letter, Granularity granularity) {
        this.letter = letter;
        this.granularity = granularity;
    }

    static Unit of(int number) {
        return ALL[number];
    }

    /** Whether a length in this unit stands after the T of a duration. */
    boolean inClockTime() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** A time so many units away. */
    LocalDateTime shift(LocalDateTime time, long steps) {
        return switch (this) {
            case SECOND -> time.plusSeconds(steps);
            case MINUTE -> time.plusMinutes(steps);
            case HOUR -> time.plusHours(steps);
            case DAY, NIGHT -> time.plusDays(steps);
            case WEEK, WEEKEND -> time.plusWeeks(steps);
            case MONTH -> time.plusMonths(steps);
            case QUARTER -> time.plusMonths(steps * 3);
            case YEAR -> time.plusYears(steps);
            case DECADE -> time.plusYears(steps * 10);
            case CENTURY -> time.plusYears(steps * 100);
            case MILLENNIUM -> time.plusYears(steps * 1000);
        };
    }

    /** How many of the next smaller unit half of one is, for "two and a half years"; 0 if a fraction is written as one. */
    Unit smaller() {
        return switch (this) {
            case YEAR -> MONTH;
            case DAY -> HOUR;
            case HOUR -> MINUTE;
            case MINUTE -> SECOND;
            default -> this;
        };
    }

    int smallerInOne() {
        return switch (this) {
            case YEAR -> 12;
            case DAY -> 24;
            case HOUR, MINUTE -> 60;
            default -> 1;
        };
    }
}
