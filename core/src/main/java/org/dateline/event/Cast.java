package org.dateline.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.Span;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.dateline.world.Actor;
import org.dateline.world.ActorResolver;
import org.dateline.world.Sector;
import org.dateline.world.Standing;
import org.jspecify.annotations.Nullable;

/** Who stands behind the words: entity, country and sector. Belongs to one article; not thread-safe. */
final class Cast implements ActorTest {

    /** Nouns that stand for a country or its people. */
    private static final Set<String> LANDS = WordClasses.STANDARD.words("@lands");

    /** Nouns for people and bodies that the tables of the world know no sector of. */
    private static final Set<String> HUMANS = WordClasses.STANDARD.words("@humans");

    private static final Set<String> PERSON_ENDINGS = WordClasses.STANDARD.words("@person-endings");

    /** Nouns with such an ending that name things. */
    private static final Set<String> NO_PEOPLE = WordClasses.STANDARD.words("@no-people");

    /** Whose name tells of public life. */
    private static final EnumSet<Sector> PUBLIC = EnumSet.of(
            Sector.GOV, Sector.LEG, Sector.MIL, Sector.PTY, Sector.ELI, Sector.OPP, Sector.REB, Sector.UNO, Sector.IGO);

    private final Analysis analysis;
    private final Dependents dependents;
    private final Entities entities;
    private final ActorResolver resolver;
    private final @Nullable String day;
    private final List<Standing> standings;
    private final byte[] tested;

    Cast(
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
                    && !StatusWords.NOBODY.contains(analysis.lemma(token))
                    && (entities.at(token) != null || !analysis.lemma(token).equals("it"));
        }
        Entity entity = entities.at(token);
        if (entity != null && entity.named()) {
            return switch (entity.kind()) {
                case PERSON, ORGANIZATION, PLACE, GROUP -> true;
                case OTHER -> isKnown(token);
            };
        }
        return isKnown(token) || isUnknownName(token);
    }

    /** A name that neither the recogniser nor the tables know can still act. */
    private boolean isUnknownName(int token) {
        return analysis.upos(token) == Upos.PROPN
                && analysis.relation(token) == Relation.NSUBJ
                && !analysis.morphology(token).is("NumType", "Card");
    }

    /** "Russian gas" has a country and is nobody; "the Ukrainian capital" is. */
    private boolean isKnown(int token) {
        Actor actor = resolver.resolve(analysis, token, day);
        String lemma = analysis.lemma(token);
        boolean ofSomebody = LANDS.contains(lemma) && owned(token);
        return ofSomebody
                || HUMANS.contains(lemma)
                || actor != null
                        && (actor.recordSector() != null
                                || analysis.upos(token) == Upos.PROPN
                                || analysis.upos(token) == Upos.ADJ
                                || LANDS.contains(lemma)
                                || isPerson(lemma));
    }

    /** Somebody of whom no more is known than a calling: "a pianist", "Croatian firemen". */
    @Override
    public boolean isPrivatePerson(int token) {
        Entity entity = entities.at(token);
        boolean common = analysis.upos(token) == Upos.NOUN && (entity == null || !entity.named());
        Actor actor = common ? resolver.resolve(analysis, token, day) : null;
        return common && !LANDS.contains(analysis.lemma(token)) && (actor == null || actor.recordSector() == null);
    }

    /** "Croatian firemen": a noun that ends as the names of trades and callings do. */
    private static boolean isPerson(String lemma) {
        if (NO_PEOPLE.contains(lemma)) {
            return false;
        }
        for (String ending : PERSON_ENDINGS) {
            if (lemma.length() > ending.length() + 2 && lemma.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isOfCountry(int token) {
        Actor actor = resolver.resolve(analysis, token, day);
        return actor != null && actor.country() != null;
    }

    @Override
    public boolean isSame(int one, int other) {
        Entity first = entities.at(one);
        Entity second = entities.at(other);
        return first != null && second != null && first.id().equals(second.id());
    }

    /** "Its neighbour", "his country". */
    private boolean owned(int token) {
        for (int child = dependents.first(token); child != Dependents.NONE; child = dependents.next(child)) {
            if (analysis.relation(child) == Relation.NMOD_POSS) {
                return true;
            }
        }
        return false;
    }

    Event.Participant participant(int token) {
        Entity entity = entities.at(token);
        Actor own = analysis.upos(token) == Upos.PRON ? null : resolver.resolve(analysis, token, day);
        Standing behind = entity == null ? Standing.UNKNOWN : standing(entity);
        String country = own == null ? null : own.country();
        Sector sector = own == null ? null : own.recordSector();
        if (sector == null) {
            sector = sectorOfWhole(token);
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

    /** Whether a word belongs to the name of a person who holds an office or leads a party, or did. */
    boolean isPublicPerson(int token) {
        Entity entity = entities.at(token);
        return entity != null
                && entity.named()
                && entity.kind() == EntityKind.PERSON
                && PUBLIC.contains(standing(entity).sector());
    }

    private Standing standing(Entity entity) {
        int place = Integer.parseInt(entity.id().substring(1)) - 1;
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
