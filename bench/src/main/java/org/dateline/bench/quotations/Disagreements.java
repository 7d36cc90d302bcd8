package org.dateline.bench.quotations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article's run missed, made up or got wrong, a line each, for reading. */
final class Disagreements {

    private Disagreements() {}

    static List<String> of(ArticleRun run, List<@Nullable Attribution> partners) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < run.gold.size(); i++) {
            Attribution gold = run.gold.get(i);
            Attribution other = partners.get(i);
            String sort = gold.direct() ? "direct " : gold.stance() ? "stance " : "speech ";
            if (other == null) {
                lines.add("MISSED " + sort + show(run, gold) + within(run, gold));
                continue;
            }
            double share = Attribution.overlap(gold.content(), other.content())
                    / (double) Math.max(
                            gold.content().cardinality(), other.content().cardinality());
            if (share < 0.6) {
                lines.add("CONTENT " + sort + show(run, gold) + " GOT " + show(run, other));
            }
            if (!gold.cue().intersects(other.cue())) {
                lines.add("CUE " + sort + show(run, gold) + " GOT " + show(run, other));
            }
            if (!gold.source().intersects(other.source()) && !gold.source().isEmpty()) {
                lines.add("SOURCE " + sort + show(run, gold) + " GOT " + show(run, other));
            }
        }
        for (Attribution predicted : run.predicted) {
            if (partners.stream().noneMatch(partner -> partner == predicted)) {
                lines.add("EXTRA " + (predicted.direct() ? "direct " : predicted.stance() ? "stance " : "speech ")
                        + show(run, predicted));
            }
        }
        return lines;
    }

    /** The attribution that has taken the words, which has another partner. */
    private static String within(ArticleRun run, Attribution gold) {
        for (Attribution predicted : run.predicted) {
            if (gold.content().intersects(predicted.content())) {
                return " WITHIN " + show(run, predicted);
            }
        }
        return "";
    }

    private static String show(ArticleRun run, Attribution one) {
        return "S[" + run.words(one.source()) + "] C[" + run.words(one.cue()) + "] X[" + run.words(one.content()) + "]";
    }
}
