package org.dateline.world;

import org.dateline.Span;
import org.jspecify.annotations.Nullable;

/**
 * An office or title that the text itself gives a person. Immutable.
 *
 * @param title the role noun as printed: "Secretary of State", "top diplomat"
 * @param of whose, as the words say: "US", "Russia"; null where they do not
 * @param actor what the words say of country and sector
 * @param person the person's name
 * @param evidence the words of the role, in code points of the text
 */
public record Role(
        String title, @Nullable String of, @Nullable Actor actor, Span person, Span evidence) {}
