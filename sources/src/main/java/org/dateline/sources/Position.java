package org.dateline.sources;

/**
 * Where in its source an item stood. From this a run that was stopped goes on behind the item: see {@link Resumption}.
 * Immutable.
 *
 * @param ordinal how many items came before it, from 0
 * @param offset the byte of the file at which it starts, or -1 where reading cannot start in the middle
 * @param words for a person: {@code line 7}, {@code record at byte 33420}; empty where the source is the item
 */
public record Position(long ordinal, long offset, String words) {

    /** Of the one item of a source. */
    static final Position WHOLE = new Position(0, -1, "");
}
