package org.dateline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.language.Analysis;

/**
 * The entity stage: an article's analysis in, whom and what it speaks of out. A row of sieves, each sure of a little: the same
 * name, a surname after the full name, an organisation's letters, titles and appositions, "X is the minister", nouns taken up
 * again, pronouns of the third person (after Raghunathan et al. 2010, one pass instead of one a sieve). Windows are bounded, so
 * the cost grows with the text. Pronouns of the first and second person need to know who speaks and are left to
 * {@link org.dateline.entity.Entities#with the quotation stage}. Immutable and thread-safe; never throws, whatever the text.
 */
public final class EntityStage {

    private final EntityWords words = EntityWords.standard();
    private final Calendar calendar = Calendar.standard();

    private EntityStage() {}

    /** The stage with Dateline's own tables. */
    public static EntityStage standard() {
        return new EntityStage();
    }

    /** Finds the entities of one article. */
    public Entities find(Analysis analysis) {
        Page page = new Page(analysis, words);
        List<Reference> names = new NameFinder(page, calendar).find();
        List<Reference> references = new ReferenceFinder(page, names).find();
        List<Draft> drafts = new Gatherer(page, references, names).gather();
        drafts.removeIf(draft -> draft.references.isEmpty());
        drafts.forEach(draft -> draft.references.sort(Comparator.comparingInt(reference -> reference.first)));
        drafts.sort(Comparator.<Draft>comparingInt(draft -> draft.references.getFirst().first)
                .thenComparingInt(draft -> draft.number));
        List<Entity> entities = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            entities.add(entity("e" + (entities.size() + 1), draft, page));
        }
        return Entities.of(entities, analysis.size());
    }

    private static Entity entity(String id, Draft draft, Page page) {
        List<Mention> mentions = new ArrayList<>(draft.references.size());
        for (Reference reference : draft.references) {
            mentions.add(new Mention(
                    reference.first,
                    reference.end,
                    reference.head,
                    reference.form,
                    page.analysis.tokens().span(reference.first, reference.end)));
        }
        String name = draft.name;
        return new Entity(
                id, name != null ? name : mentions.getFirst().span().exact(), draft.kind, draft.roles, mentions);
    }
}
