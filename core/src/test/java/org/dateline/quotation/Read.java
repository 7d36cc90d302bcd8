package org.dateline.quotation;

import java.util.List;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityStage;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.jspecify.annotations.Nullable;

/** The stages up to quotations, for tests. */
final class Read {

    private static final LanguageStage LANGUAGE = LanguageStage.standard();
    private static final EntityStage ENTITIES = EntityStage.standard();
    private static final QuotationStage QUOTATIONS = QuotationStage.standard();

    private Read() {}

    static Quotations text(String text) {
        Analysis analysis = LANGUAGE.annotate(text);
        return QUOTATIONS.find(analysis, ENTITIES.find(analysis));
    }

    /** The quotations that readers would call so, as "KIND entity | words for the speaker | cue | content". */
    static List<String> spoken(String text) {
        Quotations quotations = text(text);
        return quotations.spoken().stream()
                .map(quotation -> line(quotation, quotations))
                .toList();
    }

    /** Thoughts, plans and judgements too, as {@link #spoken}. */
    static List<String> all(String text) {
        Quotations quotations = text(text);
        return quotations.all().stream()
                .map(quotation -> line(quotation, quotations))
                .toList();
    }

    private static String line(Quotation quotation, Quotations quotations) {
        Quotation.Party speaker = quotation.speaker();
        String words = speaker == null ? "nobody" : speaker.span().exact();
        String cue = quotation.cue() == null ? "nothing" : quotation.cue().exact();
        return quotation.kind() + " | " + name(speaker, quotations) + " | " + words + " | " + cue + " | "
                + quotation.content().exact();
    }

    static String name(Quotation.@Nullable Party party, Quotations quotations) {
        if (party == null || party.entity() == null) {
            return "nobody";
        }
        return quotations.entities().all().stream()
                .filter(entity -> entity.id().equals(party.entity()))
                .map(Entity::name)
                .findFirst()
                .orElse("missing");
    }
}
