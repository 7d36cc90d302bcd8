package org.dateline.entity;

import org.dateline.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the text says somebody is: a title, an apposition, or "Lund is the minister". Immutable.
 *
 * @param title the words for it, without a country's name before them: "Secretary of State"
 * @param of whose, as far as the words say: "US", "Russian"; null if they do not
 * @param evidence the words that say so, in code points
 */
public record Role(String title, @Nullable String of, Span evidence) {}
