package org.dateline.archive.ingest;

/**
 * What came of documents. Immutable.
 *
 * @param added articles that the archive did not have
 * @param changed new versions of articles that it had
 * @param same articles that it had as they are
 * @param failed documents that could not be taken in
 * @param skipped things in sources that are no pages
 */
public record IngestCounts(long added, long changed, long same, long failed, long skipped) {

    /** Documents dealt with, one way or the other. */
    public long documents() {
        return added + changed + same + failed;
    }
}
