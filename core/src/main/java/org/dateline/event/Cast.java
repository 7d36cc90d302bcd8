package org.dateline.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.dateline.world.Actor;
import org.dateline.world.ActorResolver;
import org.dateline.world.Place;
import org.dateline.world.Sector;
import org.dateline.world.Standing;
import org.jspecify.annotations.Nullable;

/** Which words of an article name somebody who can act, and who that is. Belongs to one article; not thread-safe. */
final class Cast implements ActorTest {

    /** Nouns that stand for a country or its people. */
    private static final Set<String> LANDS = WordClasses.STANDARD.words("@lands");

    /** Nouns for people and bodies that the tables of the world know no sector of. */
    private static final Set<String> HUMANS = WordClasses.STANDARD.words("@humans");

    /** What does nothing, whoever it belongs to: "military aid", "a union win"; with a country it stands for that. */
    private static final Set<String> NO_ACTORS = WordClasses.STANDARD.words("@no-actors");

    /** Nouns that with "two" or "both" before them stand for two countries, and those words. */
    private static final Set<String> SIDES = WordClasses.STANDARD.words("@sides");

    /** Words for countries, and those that before them say which. */
    private static final Set<String> COUNTRIES = WordClasses.STANDARD.words("@countries");

    private static final Set<String> REGIONS = WordClasses.STANDARD.words("@regions");

    private static final Set<String> TWO = WordClasses.STANDARD.words("@two");

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
    private final Participants people;
    private final Setting setting;
    private final byte[] tested;

    Cast(
            Analysis analysis,
            Dependents dependents,
            Entities entities,
            List<Standing> standings,
            Setting setting,
            ActorResolver resolver,
            @Nullable String day) {
        this.analysis = analysis;
        this.dependents = dependents;
        this.entities = entities;
        this.people = new Participants(analysis, dependents, entities, standings, resolver, day);
        this.setting = setting;
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
                    && (entities.at(token) != null
                            || !analysis.lemma(token).equals("it") && analysis.relation(token) != Relation.NMOD_POSS);
        }
        if (isPair(token)) {
            return true;
        }
        Entity entity = entities.at(token);
        if (entity != null && entity.named()) {
            return switch (entity.kind()) {
                case PERSON, ORGANIZATION, GROUP -> true;
                case PLACE -> !isWater(entity);
                case OTHER -> isKnown(token);
            };
        }
        return isKnown(token) || isUnknownName(token);
    }

    /** A place that is known and belongs to nobody: "the Gulf of Aden". */
    private boolean isWater(Entity place) {
        Standing standing = people.standing(place);
        return standing.place() != null && standing.country() == null;
    }

    /** A name that neither the recogniser nor the tables know can still act. */
    private boolean isUnknownName(int token) {
        return analysis.upos(token) == Upos.PROPN
                && analysis.relation(token) == Relation.NSUBJ
                && !NO_ACTORS.contains(analysis.lemma(token).toLowerCase(Locale.ROOT))
                && !analysis.morphology(token).is("NumType", "Card");
    }

    /** "Russian gas" has a country and is nobody; "the Ukrainian capital" is. */
    private boolean isKnown(int token) {
        Actor actor = resolver.resolve(analysis, token, day);
        String lemma = analysis.lemma(token);
        if (NO_ACTORS.contains(lemma) && analysis.upos(token) == Upos.NOUN && !isSomebodys(token)) {
            return false;
        }
        boolean ofSomebody = LANDS.contains(lemma) && owned(token) || isOfRegion(token);
        return ofSomebody
                || HUMANS.contains(lemma)
                || actor != null
                        && (actor.recordSector() != null
                                || analysis.upos(token) == Upos.PROPN
                                || analysis.upos(token) == Upos.ADJ
                                || LANDS.contains(lemma)
                                || isPerson(lemma));
    }

    /** "European countries", "some seventy nations agreed": countries, whichever they are. */
    private boolean isOfRegion(int token) {
        if (!COUNTRIES.contains(analysis.lemma(token))) {
            return false;
        }
        for (int child = dependents.first(token); child != Dependents.NONE; child = dependents.next(child)) {
            boolean region =
                    child < token && REGIONS.contains(analysis.lemma(child).toLowerCase(Locale.ROOT));
            boolean several = analysis.relation(child) == Relation.NUMMOD;
            if (region || several && analysis.relation(token) == Relation.NSUBJ) {
                return true;
            }
        }
        return false;
    }

    /** "The Colorado ruling", "Chad's offer", but not "a resolution on Gaza". */
    private boolean isSomebodys(int token) {
        for (int child = dependents.first(token);
                child != Dependents.NONE && child < token;
                child = dependents.next(child)) {
            boolean modifies = switch (analysis.relation(child)) {
                case AMOD, COMPOUND, NMOD_POSS -> true;
                default -> false;
            };
            if (modifies && (isOfCountry(child) || analysis.upos(child) == Upos.PRON)) {
                return true;
            }
        }
        return false;
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
    public boolean standsFor(int pronoun, int speaker) {
        Event.Participant one = participant(pronoun);
        Entity entity = entities.at(speaker);
        boolean person = entity != null && entity.kind() == EntityKind.PERSON;
        boolean agrees = switch (analysis.lemma(pronoun)) {
            case "it" -> !person;
            case "they" -> true;
            default -> false;
        };
        return agrees && one.country() == null && one.sector() == null;
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

    /** Whoever one noun names: somebody, or "US and British activists", who are of two countries. */
    List<Event.Participant> participants(int token) {
        Event.Participant one = people.of(token);
        boolean pair = isPair(token);
        List<String> lands = pair ? setting.pair() : people.countriesBefore(token);
        if (lands.size() < 2) {
            return List.of(one);
        }
        Event.CountryBasis basis = pair ? Event.CountryBasis.SETTING : Event.CountryBasis.STATED;
        return lands.stream().map(land -> one.of(land, basis)).toList();
    }

    Event.Participant participant(int token) {
        return people.of(token);
    }

    @Override
    public boolean isPair(int token) {
        if (setting.pair().isEmpty() || analysis.upos(token) != Upos.NOUN || !SIDES.contains(analysis.lemma(token))) {
            return false;
        }
        for (int child = dependents.first(token); child != Dependents.NONE; child = dependents.next(child)) {
            if (TWO.contains(analysis.lemma(child)) && child < token) {
                return !isOfCountry(token);
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
                && PUBLIC.contains(people.standing(entity).sector());
    }

    /** Whether a word is the name of a country: "Cuba released a painter". */
    boolean isState(int token) {
        Entity entity = entities.at(token);
        Standing standing =
                entity == null || entity.kind() != EntityKind.PLACE ? Standing.UNKNOWN : people.standing(entity);
        return analysis.upos(token) == Upos.PROPN
                && standing.country() != null
                && standing.sector() == null
                && (standing.place() == null || standing.place().resolution() == Place.Resolution.COUNTRY);
    }
}
