package org.dateline.world;

import org.jspecify.annotations.Nullable;

/**
 * What earlier articles said people are, kept by the caller: an article that speaks of "Ana Lund" without a title may be read by one that
 * called her foreign minister of Norway. The text at hand always comes first; memory only fills what it leaves open, and what came from
 * memory says so ({@link Standing#recalled}).
 *
 * <p>A memory must answer the same question the same way for as long as a run lasts, or readings depend on the order in which threads get
 * to them. It is asked from many threads at once.
 */
public interface Memory {

    /** Remembers nothing: each article is read for itself. */
    Memory NONE = (name, day) -> null;

    /**
     * What a person was last known to be.
     *
     * @param name first name and surname as printed
     * @param day the day of the article that asks, ISO 8601; what was said later must not be answered
     * @return null if nothing is known, or if different people of that name are
     */
    @Nullable
    Recollection recall(String name, String day);
}
