package org.dateline.world;

import java.util.List;
import java.util.Set;
import org.dateline.language.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * The world stage: who and where. An analysed article in, its places and the roles it gives people out; and the two resolvers that the event
 * stage asks. Costly to make, cheap to use; immutable, thread-safe; the same article gives the same world.
 */
public final class WorldStage {

    private final WorldTables tables;
    private final ActorResolver actors;
    private final PlaceResolver places;
    private final Roles roles;

    private WorldStage(WorldTables tables, Gazetteer gazetteer) {
        this.tables = tables;
        this.actors = ActorResolver.of(tables, gazetteer);
        this.places = PlaceResolver.of(gazetteer, tables, PlaceChooser.Weights.STANDARD);
        this.roles = new Roles(tables, actors);
    }

    /**
     * The stage with the tables of the package and the gazetteer on the class path.
     *
     * @throws IllegalStateException if a table or the gazetteer is missing
     */
    public static WorldStage standard() {
        return new WorldStage(WorldTables.standard(), Gazetteer.standard());
    }

    /**
     * What the stage finds in an article.
     *
     * @param places all names of places, in the order of the text
     * @param roles what the text says people are, in its order
     */
    public record World(List<PlaceMention> places, List<Role> roles) {

        public World {
            places = List.copyOf(places);
            roles = List.copyOf(roles);
        }
    }

    /**
     * Reads an article.
     *
     * @param clues what is known beside its text
     * @param day the day of the text, ISO 8601 in any precision, or null
     */
    public World read(Analysis analysis, PlaceClues clues, @Nullable String day) {
        return new World(places.resolve(analysis, clues), roles.of(analysis, day));
    }

    /** Says which country and sector a phrase names. */
    public ActorResolver actors() {
        return actors;
    }

    /** Puts places on the map. */
    public PlaceResolver places() {
        return places;
    }

    /**
     * The members of an international organisation.
     *
     * @param organisation its usual letters: "NATO", "EU", "ASEAN", "G-7"
     * @return ISO 3166-1 alpha-3 codes in order; empty if the tables do not have it
     */
    public Set<String> members(String organisation) {
        return tables.members(organisation);
    }
}
