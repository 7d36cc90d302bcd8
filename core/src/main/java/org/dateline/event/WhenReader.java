package org.dateline.event;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Moment;
import org.dateline.Timestamp;
import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/** Says when an act was: its own clause first, then the clause around it; the day of publication only where it is reported as news. */
final class WhenReader {

    private static final int HIGHEST = 8;

    private final Analysis analysis;
    private final List<Moment> moments;
    private final int[] governors;
    private final @Nullable Timestamp published;

    WhenReader(Analysis analysis, List<Moment> moments, @Nullable Timestamp published) {
        this.analysis = analysis;
        this.moments = moments;
        this.published = published;
        governors = new int[moments.size()];
        for (int i = 0; i < governors.length; i++) {
            int first = analysis.tokens().tokenAt(moments.get(i).span().start());
            int last = analysis.tokens().tokenAt(moments.get(i).span().end() - 1);
            governors[i] = first < 0 ? -2 : analysis.governor(first, last);
        }
    }

    Event.When read(int trigger, boolean news) {
        int at = trigger;
        boolean own = true;
        for (int climbed = 0; climbed < HIGHEST && at != Analysis.ROOT; climbed++) {
            for (int i = 0; i < governors.length; i++) {
                if (governs(at, governors[i]) && isDay(moments.get(i))) {
                    return when(moments.get(i), own ? Event.Basis.STATED : Event.Basis.INHERITED);
                }
            }
            int before = shift(at);
            if (before != 0) {
                return shifted(at, before);
            }
            boolean leaves = analysis.upos(at) == Upos.VERB;
            own &= !leaves;
            at = analysis.head(at);
        }
        return news ? published() : Event.When.UNKNOWN;
    }

    /** -1 for a clause with "after", 1 for one with "before": the day of the clause around it is not its own; else 0. */
    private int shift(int clause) {
        int mark = mark(clause);
        return mark < 0 || analysis.relation(clause) != Relation.ADVCL
                ? 0
                : switch (analysis.lemma(mark)) {
                    case "after", "since" -> -1;
                    case "before", "until" -> 1;
                    default -> 0;
                };
    }

    private int mark(int clause) {
        for (int token = Math.max(0, clause - 4); token < clause; token++) {
            if (analysis.head(token) == clause
                    && (analysis.relation(token) == Relation.MARK || analysis.relation(token) == Relation.CASE)) {
                return token;
            }
        }
        return -1;
    }

    /** "A day after ordering it": so much before or after what the clause around it says; unknown without a span of days. */
    private Event.When shifted(int clause, int direction) {
        Event.When around = read(analysis.head(clause), false);
        int mark = mark(clause);
        for (Moment moment : moments) {
            int last = analysis.tokens().tokenAt(moment.span().end() - 1);
            if (last == mark && mark >= 0 && isDay(moment)) {
                return when(moment, Event.Basis.STATED);
            }
            boolean beside = last == mark - 1;
            String value = moment.value();
            if (beside && around.from() != null && value != null && value.matches("P\\d{1,3}D")) {
                long days = direction * Long.parseLong(value.substring(1, value.length() - 1));
                LocalDate day = around.from().toLocalDate().plusDays(days);
                return new Event.When(
                        day.toString(),
                        day.atStartOfDay(),
                        day.plusDays(1).atStartOfDay(),
                        Event.Basis.INHERITED,
                        moment.span());
            }
        }
        return Event.When.UNKNOWN;
    }

    /** The day of publication, said to be one. */
    Event.When published() {
        if (published == null) {
            return Event.When.UNKNOWN;
        }
        return new Event.When(
                published.date().toString(),
                published.date().atStartOfDay(),
                published.date().plusDays(1).atStartOfDay(),
                Event.Basis.PUBLICATION,
                null);
    }

    /** Whether a word governs a time, itself or through nouns: "met at a conference on Wednesday". */
    private boolean governs(int word, int governor) {
        int at = governor;
        for (int climbed = 0; climbed < 4 && at >= 0; climbed++) {
            if (at == word) {
                return true;
            }
            if (analysis.upos(at) == Upos.VERB) {
                return false;
            }
            at = analysis.head(at);
        }
        return false;
    }

    private static boolean isDay(Moment moment) {
        return (moment.type() == Moment.Type.DATE || moment.type() == Moment.Type.TIME) && moment.value() != null;
    }

    private static Event.When when(Moment moment, Event.Basis basis) {
        return new Event.When(moment.value(), moment.from(), moment.to(), basis, moment.span());
    }
}
