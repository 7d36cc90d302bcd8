package org.dateline.archive.ingest;

/** Looks on while sources are taken in. Called by the run's own thread, which waits meanwhile. */
public interface IngestListener {

    /** Looks away. */
    IngestListener NONE = new IngestListener() {};

    /** Something was done. Called for every document. */
    default void progress(IngestProgress progress) {}

    /** A document could not be taken in; the line says which, why, and what to do. It is in the archive's list of failures. */
    default void failed(String line) {}
}
