package org.dateline.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities of one article and where they are spoken of. Immutable and thread-safe. */
public final class Entities {

    private static final int NONE = -1;

    private final List<Entity> all;
    private final int[] entityAt;
    private final int[] mentionAt;

    private Entities(List<Entity> all, int[] entityAt, int[] mentionAt) {
        this.all = all;
        this.entityAt = entityAt;
        this.mentionAt = mentionAt;
    }

    /**
     * @param all the entities
     * @param tokens how many tokens the article has
     */
    static Entities of(List<Entity> all, int tokens) {
        int[] entityAt = new int[tokens];
        int[] mentionAt = new int[tokens];
        Arrays.fill(entityAt, NONE);
        for (int i = 0; i < all.size(); i++) {
            List<Mention> mentions = all.get(i).mentions();
            for (int k = 0; k < mentions.size(); k++) {
                Mention mention = mentions.get(k);
                boolean wholeName = mention.form() == Mention.Form.NAME;
                int from = wholeName ? mention.first() : mention.head();
                int to = wholeName ? mention.end() : mention.head() + 1;
                for (int token = from; token < to; token++) {
                    entityAt[token] = i;
                    mentionAt[token] = k;
                }
            }
        }
        return new Entities(List.copyOf(all), entityAt, mentionAt);
    }

    /** All of them in the order of first mention; the ids count from e1. */
    public List<Entity> all() {
        return all;
    }

    /**
     * The entity of an id.
     *
     * @throws IndexOutOfBoundsException if these entities have none such
     */
    public Entity byId(String id) {
        return all.get(place(id));
    }

    /** The place of an id in the list: "e1" is the first. */
    public static int place(String id) {
        return Integer.parseInt(id.substring(1)) - 1;
    }

    /** The entity of which the token is the mention's head, or part of its name; null if there is none. */
    public @Nullable Entity at(int token) {
        return entityAt[token] == NONE ? null : all.get(entityAt[token]);
    }

    /** The mention of which the token is the head, or part of the name; null if there is none. */
    public @Nullable Mention mentionAt(int token) {
        return entityAt[token] == NONE
                ? null
                : all.get(entityAt[token]).mentions().get(mentionAt[token]);
    }

    /**
     * The same entities with mentions added, as those of speakers by "I".
     *
     * @param ids of which entity each is a mention
     */
    public Entities with(List<String> ids, List<Mention> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<List<Mention>> added = new ArrayList<>();
        all.forEach(entity -> added.add(new ArrayList<>(entity.mentions())));
        for (int i = 0; i < more.size(); i++) {
            added.get(place(ids.get(i))).add(more.get(i));
        }
        List<Entity> grown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Entity entity = all.get(i);
            List<Mention> mentions = added.get(i);
            mentions.sort(Comparator.comparingInt(Mention::first).thenComparingInt(Mention::end));
            grown.add(new Entity(entity.id(), entity.name(), entity.kind(), entity.roles(), mentions));
        }
        return of(grown, entityAt.length);
    }
}
