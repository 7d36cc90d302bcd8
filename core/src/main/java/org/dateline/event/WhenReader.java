package org.dateline.event;

import java.util.List;
import org.dateline.Moment;
import org.dateline.Timestamp;
import org.dateline.language.Analysis;
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
            boolean leaves = analysis.upos(at) == Upos.VERB;
            own &= !leaves;
            at = analysis.head(at);
        }
        return news ? published() : Event.When.UNKNOWN;
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
