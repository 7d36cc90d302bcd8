package org.dateline.archive;

import java.time.Clock;

/**
 * How an archive is opened. Immutable.
 *
 * @param engine what reads the pages that are added, version and models: an article read by another can be read anew. See {@link Articles#readByOthers}
 * @param keepDocuments whether the documents' bytes are kept, packed. Without them nothing can be read anew
 * @param clock the time at which things are said to have been added. It may jump: nothing is ordered by it
 */
public record ArchiveOptions(String engine, boolean keepDocuments, Clock clock) {

    /** Documents are kept, the time is the system's, the engine is the one that this program runs with. */
    public static final ArchiveOptions STANDARD = new ArchiveOptions(Engine.name(), true, Clock.systemUTC());

    /** The same for another engine. */
    public ArchiveOptions withEngine(String name) {
        return new ArchiveOptions(name, keepDocuments, clock);
    }

    /** The same, with the documents kept or not. */
    public ArchiveOptions withDocuments(boolean kept) {
        return new ArchiveOptions(engine, kept, clock);
    }

    /** The same by another clock. */
    public ArchiveOptions withClock(Clock other) {
        return new ArchiveOptions(engine, keepDocuments, other);
    }
}
