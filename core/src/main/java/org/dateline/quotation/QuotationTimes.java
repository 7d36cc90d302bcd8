package org.dateline.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Moment;
import org.dateline.language.Analysis;
import org.jspecify.annotations.Nullable;

/** Says when quotations were said, where their cue's own clause names a time: "told reporters on Thursday". Stateless. */
public final class QuotationTimes {

    private QuotationTimes() {}

    /**
     * The same quotations, each with the time that its cue governs. A time inside the quoted words is not when they were said.
     *
     * @param moments the times of the same text; the first has the id t1
     */
    public static List<Quotation> link(Analysis analysis, List<Quotation> quotations, List<Moment> moments) {
        List<Quotation> linked = new ArrayList<>(quotations.size());
        for (Quotation quotation : quotations) {
            linked.add(quotation.at(time(analysis, quotation, moments)));
        }
        return linked;
    }

    private static @Nullable String time(Analysis analysis, Quotation quotation, List<Moment> moments) {
        if (quotation.cueToken() < 0) {
            return null;
        }
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            boolean timely = moment.type() == Moment.Type.DATE || moment.type() == Moment.Type.TIME;
            boolean quoted = moment.span().start() >= quotation.content().start()
                    && moment.span().end() <= quotation.content().end();
            if (timely && !quoted) {
                int token = analysis.tokens().tokenAt(moment.span().start());
                if (token >= 0
                        && analysis.governor(
                                        token,
                                        analysis.tokens().tokenAt(moment.span().end() - 1))
                                == quotation.cueToken()) {
                    return "t" + (i + 1);
                }
            }
        }
        return null;
    }
}
