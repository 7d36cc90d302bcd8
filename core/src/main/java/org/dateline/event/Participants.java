package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.Span;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.dateline.world.Actor;
import org.dateline.world.ActorResolver;
import org.dateline.world.Sector;
import org.dateline.world.Standing;
import org.jspecify.annotations.Nullable;

/** Who stands behind the words for somebody: entity, country and sector. Belongs to one article. */
final class Participants {

    /** Nouns for those on the other side of somebody: "its neighbour". */
    private static final Set<String> RELATIONAL = WordClasses.STANDARD.words("@on-the-other-side");

    private static final Set<String> WE = WordClasses.STANDARD.words("@we");

    private final Analysis analysis;
    private final Dependents dependents;
    private final Entities entities;
    private final ActorResolver resolver;
    private final @Nullable String day;
    private final List<Standing> standings;

    Participants(
            Analysis analysis,
            Dependents dependents,
            Entities entities,
            List<Standing> standings,
            ActorResolver resolver,
            @Nullable String day) {
        this.analysis = analysis;
        this.dependents = dependents;
        this.entities = entities;
        this.standings = standings;
        this.resolver = resolver;
        this.day = day;
    }

    /** What is known of the phrase whose head a token is. */
    Event.Participant of(int token) {
        Entity entity = entities.at(token);
        Actor own = analysis.upos(token) == Upos.PRON ? null : resolver.resolve(analysis, token, day);
        Standing behind = entity == null ? sideOf(token) : standing(entity);
        String country = own == null ? null : own.country();
        if (country == null) {
            country = countryOfOwner(token);
        }
        Sector sector = own == null ? null : own.recordSector();
        if (sector == null) {
            sector = sectorOfWhole(token);
        }
        if (sector == null && analysis.lemma(token).equals("counterpart")) {
            // Who is a minister's counterpart is a minister.
            Entity owner = owner(token);
            sector = owner == null ? null : standing(owner).sector();
        }
        // A name is what the whole article makes of it; a noun is first of all what it says here.
        boolean named = analysis.upos(token) == Upos.PROPN;
        boolean landKnown = behind.country() != null && (named || country == null);
        boolean sectorKnown = behind.sector() != null && (named || sector == null);
        return new Event.Participant(
                entity == null ? null : entity.id(),
                landKnown ? behind.country() : country,
                sectorKnown ? behind.sector() : sector,
                words(token));
    }

    /** The countries that stand side by side before a noun, each once. */
    List<String> countriesBefore(int token) {
        List<String> lands = new ArrayList<>();
        for (int child = dependents.first(token); child != Dependents.NONE; child = dependents.next(child)) {
            boolean modifies =
                    analysis.relation(child) == Relation.AMOD || analysis.relation(child) == Relation.COMPOUND;
            if (modifies && child < token && hasOther(child)) {
                addCountry(child, lands);
                for (int other = dependents.first(child); other != Dependents.NONE; other = dependents.next(other)) {
                    if (analysis.relation(other) == Relation.CONJ) {
                        addCountry(other, lands);
                    }
                }
            }
        }
        return lands;
    }

    private void addCountry(int token, List<String> lands) {
        Actor actor = resolver.resolve(analysis, token, token + 1, token, day);
        if (actor != null && actor.country() != null && !lands.contains(actor.country())) {
            lands.add(actor.country());
        }
    }

    /** "'We will not talk,' the minister told reporters": we are of his country and of his office. */
    private Standing sideOf(int token) {
        int verb = analysis.head(token);
        boolean we = analysis.upos(token) == Upos.PRON && WE.contains(analysis.lemma(token)) && verb != Analysis.ROOT;
        while (we && analysis.relation(verb) == Relation.CONJ) {
            verb = analysis.head(verb);
        }
        if (!we || analysis.relation(verb) != Relation.CCOMP) {
            return Standing.UNKNOWN;
        }
        int speaking = analysis.head(verb);
        for (int child = dependents.first(speaking); child != Dependents.NONE; child = dependents.next(child)) {
            Entity speaker = analysis.relation(child) == Relation.NSUBJ ? entities.at(child) : null;
            if (speaker != null) {
                return standing(speaker);
            }
        }
        return Standing.UNKNOWN;
    }

    /** "France evacuated its citizens": whose they are says of which country they are, but for "its neighbour". */
    private @Nullable String countryOfOwner(int token) {
        Entity owner = RELATIONAL.contains(analysis.lemma(token)) ? null : owner(token);
        return owner == null ? null : standing(owner).country();
    }

    /** Of whom "his", "its" or "their" before a noun speaks, or null. */
    private @Nullable Entity owner(int token) {
        for (int child = dependents.first(token); child != Dependents.NONE; child = dependents.next(child)) {
            if (analysis.relation(child) == Relation.NMOD_POSS && analysis.upos(child) == Upos.PRON) {
                return entities.at(child);
            }
        }
        return null;
    }

    /** "Spanish and Moroccan police", "the ministers of Chad and Mali": each side is what the noun they belong to says. */
    private @Nullable Sector sectorOfWhole(int token) {
        boolean second = analysis.relation(token) == Relation.CONJ && analysis.head(token) != Analysis.ROOT;
        int first = second ? analysis.head(token) : token;
        boolean belongs = switch (analysis.relation(first)) {
            case AMOD, COMPOUND, NMOD, NMOD_POSS -> true;
            default -> false;
        };
        boolean both = second || analysis.upos(token) == Upos.ADJ || hasOther(first);
        if (!belongs || !both || analysis.head(first) == Analysis.ROOT) {
            return null;
        }
        Actor whole = resolver.resolve(analysis, analysis.head(first), day);
        return whole == null ? null : whole.recordSector();
    }

    private boolean hasOther(int token) {
        for (int child = dependents.first(token); child != Dependents.NONE; child = dependents.next(child)) {
            if (analysis.relation(child) == Relation.CONJ) {
                return true;
            }
        }
        return false;
    }

    /** Where an entity belongs. */
    Standing standing(Entity entity) {
        int place = Entities.place(entity.id());
        return place < standings.size() ? standings.get(place) : Standing.UNKNOWN;
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
