package org.dateline.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.Span;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.dateline.world.Actor;
import org.dateline.world.ActorResolver;
import org.jspecify.annotations.Nullable;

/** Who stands behind the words: entity, country and sector. Belongs to one article; not thread-safe. */
final class Cast implements ActorTest {

    /** Mentions of an entity that are asked for its country and sector: the first ones say it. */
    private static final int ASKED = 8;

    /** Nouns that stand for a country or its people. */
    private static final Set<String> LANDS = Set.of(
            "capital",
            "neighbour",
            "neighbor",
            "country",
            "nation",
            "state",
            "side",
            "ally",
            "counterpart",
            "republic",
            "kingdom",
            "power",
            "rival",
            "city",
            "town",
            "village",
            "island",
            "region",
            "province",
            "territory",
            "partner",
            "enemy",
            "foe",
            "adversary",
            "border");

    private final Analysis analysis;
    private final Dependents dependents;
    private final Entities entities;
    private final ActorResolver resolver;
    private final @Nullable String day;
    private final Map<String, Actor> known = new HashMap<>();
    private final byte[] tested;

    Cast(Analysis analysis, Dependents dependents, Entities entities, ActorResolver resolver, @Nullable String day) {
        this.analysis = analysis;
        this.dependents = dependents;
        this.entities = entities;
        this.resolver = resolver;
        this.day = day;
        this.tested = new byte[analysis.size()];
    }

    @Override
    public boolean isActor(int token) {
        if (tested[token] == 0) {
            tested[token] = (byte) (test(token) ? 1 : 2);
        }
        return tested[token] == 1;
    }

    private boolean test(int token) {
        if (analysis.upos(token) == Upos.PRON) {
            return !analysis.morphology(token).is("PronType", "Rel")
                    && !analysis.morphology(token).is("PronType", "Int")
                    && !analysis.morphology(token).is("PronType", "Dem")
                    && analysis.relation(token) != Relation.EXPL
                    && (entities.at(token) != null || !analysis.lemma(token).equals("it"));
        }
        Entity entity = entities.at(token);
        if (entity != null && entity.named()) {
            return switch (entity.kind()) {
                case PERSON, ORGANIZATION, PLACE, GROUP -> true;
                case OTHER -> isKnown(token);
            };
        }
        return isKnown(token);
    }

    /** "Russian gas" has a country and is nobody; "the Ukrainian capital" is. */
    private boolean isKnown(int token) {
        Actor actor = resolver.resolve(analysis, token, day);
        return actor != null
                && (actor.recordSector() != null
                        || analysis.upos(token) == Upos.PROPN
                        || analysis.upos(token) == Upos.ADJ
                        || LANDS.contains(analysis.lemma(token)));
    }

    Event.Participant participant(int token) {
        Entity entity = entities.at(token);
        Actor actor = actor(token);
        return new Event.Participant(
                entity == null ? null : entity.id(),
                actor == null ? null : actor.country(),
                actor == null ? null : actor.recordSector(),
                words(token));
    }

    private @Nullable Actor actor(int token) {
        Actor own = analysis.upos(token) == Upos.PRON ? null : resolver.resolve(analysis, token, day);
        Entity entity = entities.at(token);
        Actor behind = entity == null ? null : of(entity);
        return own == null ? behind : own.or(behind);
    }

    private @Nullable Actor of(Entity entity) {
        if (!known.containsKey(entity.id())) {
            Actor found = null;
            int asked = 0;
            for (Mention mention : entity.mentions()) {
                if (mention.form() != Mention.Form.PRONOUN && asked++ < ASKED) {
                    Actor one = resolver.resolve(analysis, mention.head(), day);
                    found = found == null ? one : found.or(one);
                }
            }
            known.put(entity.id(), found);
        }
        return known.get(entity.id());
    }

    /** The noun phrase of a token without the clauses and asides that hang from it. */
    private Span words(int head) {
        int first = head;
        int last = head;
        for (int child = dependents.first(head); child != Dependents.NONE; child = dependents.next(child)) {
            boolean inside = switch (analysis.relation(child)) {
                case DET, AMOD, COMPOUND, FLAT, NUMMOD, NMOD_POSS, NMOD_DESC, NMOD_UNMARKED, DET_PREDET -> true;
                case NMOD -> child < head + 4 && dependents.rightmost(child) < head + 7;
                default -> false;
            };
            if (inside) {
                first = Math.min(first, dependents.leftmost(child));
                last = Math.max(last, dependents.rightmost(child));
            }
        }
        return analysis.tokens().span(first, last + 1);
    }
}
