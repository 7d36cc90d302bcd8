package org.dateline.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.entity.Entities;
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
        Map<String, Quotation> byId = new HashMap<>();
        Map<String, String> renamed = new HashMap<>();
        for (Quotation quotation : all) {
            byId.put(quotation.id(), quotation);
            if (quotation.manner() == Quotation.Manner.SPEECH) {
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
