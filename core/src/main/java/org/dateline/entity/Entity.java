package org.dateline.entity;

import java.util.List;

/**
 * Somebody or something that an article speaks of. Immutable. Where in the world it belongs is for a later stage to say.
 *
 * @param id "e1", "e2" and so on, in the order of first mention
 * @param name the fullest name in the text; the first words for it if it has no name
 * @param kind what it is
 * @param roles what the text says it is, in the order of the text
 * @param mentions where it is spoken of, in the order of the text; never empty
 */
public record Entity(String id, String name, EntityKind kind, List<Role> roles, List<Mention> mentions) {

    public Entity {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    /** Whether the text gives it a name. */
    public boolean named() {
        return mentions.stream().anyMatch(mention -> mention.form() == Mention.Form.NAME);
    }
}
