package org.dateline.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.Span;
import org.dateline.entity.Entities;
import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * What the quotation stage found. Immutable.
 *
 * @param all quotations and other attributions in the order of the text; the ids count from q1
 * @param entities the entities that came in, with the mentions added that only a speaker explains: "I" in somebody's mouth
 */
public record Quotations(List<Quotation> all, Entities entities) {

    public Quotations {
        all = List.copyOf(all);
    }

    /**
     * Those that readers would call quotations, without thoughts, plans and judgements. They are numbered anew from q1; what was
     * inside an attribution that is left out is now inside the next one around it.
     */
    public List<Quotation> spoken() {
        return those(quotation -> quotation.manner() == Quotation.Manner.SPEECH);
    }

    /**
     * Those of {@link #spoken} that say something: in quotation marks, or a clause. "We talked about fish" names a subject and
     * quotes nobody.
     *
     * @param analysis of the same text
     */
    public List<Quotation> spoken(Analysis analysis) {
        return those(quotation -> quotation.manner() == Quotation.Manner.SPEECH
                && (quotation.kind() != Quotation.Kind.INDIRECT || isClause(quotation.content(), analysis)));
    }

    private static boolean isClause(Span content, Analysis analysis) {
        int first = Math.max(0, analysis.tokens().tokenAt(content.start()));
        for (int token = first; token < analysis.size(); token++) {
            if (analysis.tokens().codePoints().at(analysis.tokens().start(token)) >= content.end()) {
                return false;
            }
            if (analysis.upos(token) == Upos.VERB || analysis.relation(token) == Relation.COP) {
                return true;
            }
        }
        return false;
    }

    private List<Quotation> those(Predicate<Quotation> wanted) {
        Map<String, Quotation> byId = new HashMap<>();
        Map<String, String> renamed = new HashMap<>();
        for (Quotation quotation : all) {
            byId.put(quotation.id(), quotation);
            if (wanted.test(quotation)) {
                renamed.put(quotation.id(), "q" + (renamed.size() + 1));
            }
        }
        List<Quotation> spoken = new ArrayList<>();
        for (Quotation quotation : all) {
            String id = renamed.get(quotation.id());
            if (id != null) {
                String inside = outer(quotation.inside(), byId, renamed);
                String continues = quotation.continues();
                spoken.add(quotation.renamed(id, inside, continues == null ? null : renamed.get(continues)));
            }
        }
        return spoken;
    }

    private static @Nullable String outer(
            @Nullable String inside, Map<String, Quotation> byId, Map<String, String> renamed) {
        String at = inside;
        while (at != null && !renamed.containsKey(at)) {
            Quotation quotation = byId.get(at);
            at = quotation == null ? null : quotation.inside();
        }
        return at == null ? null : renamed.get(at);
    }
}
