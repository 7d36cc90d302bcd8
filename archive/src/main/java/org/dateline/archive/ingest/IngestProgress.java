package org.dateline.archive.ingest;

/**
 * How far a run is. Immutable.
 *
 * @param source the file or address that is being gone through
 * @param bytes of the sources that were gone through, those done before included
 * @param totalBytes of all of them, or -1 where nobody knows (yet)
 * @param counts what came of it so far
 */
public record IngestProgress(String source, long bytes, long totalBytes, IngestCounts counts) {}
