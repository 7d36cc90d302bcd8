package org.dateline.world;

import org.dateline.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place's name in a text. Immutable.
 *
 * @param start its first token
 * @param end the token after its last
 * @param span its words, in code points
 * @param place where it is, or null: the engine abstains
 * @param confidence from 0 to 1, of the place; of the best candidate where it abstains, 0 where there is none
 * @param embedded whether it is part of a longer name ("Kano Police Service", "Lyon Cathedral") and so tells where that is, not where
 *     something happens
 */
public record PlaceMention(
        int start, int end, Span span, @Nullable Place place, double confidence, boolean embedded) {}
