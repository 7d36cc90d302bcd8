package org.dateline.world;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Mention;
import org.dateline.entity.Role;
import org.dateline.language.Analysis;
import org.jspecify.annotations.Nullable;

/** Says of each entity of an article where it belongs, from all its mentions: what one does not say another does. Stateless. */
public final class Standings {

    /** Mentions that are asked: the first ones say it. */
    private static final int ASKED = 8;

    /** The length of "2025-07-01": memory is by days, a text of which only the month is known asks nothing. */
    private static final int DAY = 10;

    private Standings() {}

    /**
     * The standing of each entity, in the order of the list.
     *
     * @param places the article's places
     * @param memory what earlier articles said
     * @param day the day of the text, ISO 8601 in any precision, or null
     */
    public static List<Standing> of(
            Analysis analysis,
            List<Entity> entities,
            List<PlaceMention> places,
            ActorResolver actors,
            Memory memory,
            @Nullable String day) {
        List<Standing> standings = new ArrayList<>(entities.size());
        for (Entity entity : entities) {
            Place place = entity.kind() == EntityKind.PLACE ? place(entity, places) : null;
            Actor actor = actor(analysis, entity, actors, day);
            String country = actor == null ? null : actor.country();
            if (country == null && place != null) {
                country = place.country();
            }
            Standing told = new Standing(country, actor == null ? null : actor.recordSector(), place);
            Recollection recalled = recall(entity, told, memory, day);
            standings.add(recalled == null ? told : with(told, recalled));
        }
        return standings;
    }

    /** What memory adds to what the text leaves open; null if nothing, or if it speaks of somebody else by what the text does say. */
    private static @Nullable Recollection recall(Entity entity, Standing told, Memory memory, @Nullable String day) {
        boolean open = told.country() == null || told.sector() == null;
        if (!open
                || entity.kind() != EntityKind.PERSON
                || !RoleMemory.isFull(entity.name())
                || day == null
                || day.length() != DAY) {
            return null;
        }
        Recollection recalled = memory.recall(entity.name(), day);
        if (recalled == null
                || told.country() != null && !told.country().equals(recalled.country())
                || told.sector() != null && told.sector() != recalled.sector()) {
            return null;
        }
        return recalled;
    }

    private static Standing with(Standing told, Recollection recalled) {
        return new Standing(
                told.country() == null ? recalled.country() : told.country(),
                told.sector() == null ? recalled.sector() : told.sector(),
                told.place(),
                recalled);
    }

    private static @Nullable Actor actor(Analysis analysis, Entity entity, ActorResolver actors, @Nullable String day) {
        Actor found = null;
        int asked = 0;
        for (Mention mention : entity.mentions()) {
            if (mention.form() != Mention.Form.PRONOUN && asked++ < ASKED) {
                Actor one = actors.resolve(analysis, mention.head(), day);
                found = found == null ? one : found.or(one);
            }
        }
        // The tree may part a name from the title before it; the words of the role still say whose it is.
        for (Role role : entity.roles()) {
            Actor one = actors.resolve(role.evidence().exact(), day);
            found = found == null ? one : found.or(one);
        }
        return found;
    }

    private static @Nullable Place place(Entity entity, List<PlaceMention> places) {
        for (Mention mention : entity.mentions()) {
            for (PlaceMention place : places) {
                if (place.place() != null && place.start() <= mention.head() && mention.head() < place.end()) {
                    return place.place();
                }
            }
        }
        return null;
    }
}
