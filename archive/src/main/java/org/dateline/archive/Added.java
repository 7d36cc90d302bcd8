package org.dateline.archive;

/**
 * What became of a reading that was given to the archive. It is on the disk. Immutable.
 *
 * @param outcome what it was to the archive
 * @param id the id under which it is kept; for {@link Outcome#SAME} that of the article it equals
 * @param version which version of its page
 * @param ledger the number of the last change that it made; for {@link Outcome#SAME} 0
 */
public record Added(Outcome outcome, String id, int version, long ledger) {

    /** What a reading is to the archive. */
    public enum Outcome {
        /** A page it did not have. */
        ADDED,
        /** The same bytes for the same address again, or a page whose article has not changed. Nothing was stored. */
        SAME,
        /** A page it has, whose article has changed. */
        NEW_VERSION
    }
}
