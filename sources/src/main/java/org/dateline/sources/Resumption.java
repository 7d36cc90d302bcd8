package org.dateline.sources;

/**
 * Where to go on in a source of which some items are done. Immutable.
 *
 * @param items how many are done, and are not given again
 * @param offset the byte of the file at which the last of them starts, or -1 if not known
 */
public record Resumption(long items, long offset) {

    /** Nothing is done. */
    public static final Resumption START = new Resumption(0, -1);

    public Resumption {
        if (items < 0) {
            throw new IllegalArgumentException("a negative number of items: " + items);
        }
    }

    /** Behind an item. */
    public static Resumption after(Position position) {
        return new Resumption(position.ordinal() + 1, position.offset());
    }
}
