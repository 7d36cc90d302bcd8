/**
 * Takes sources into an archive. Names of files, folders and addresses enter; articles in the archive, and an {@link
 * org.dateline.archive.ingest.IngestReport}, leave.
 *
 * <p>One thread goes through the sources, several read what it finds, and the archive's own thread writes. What is under way is
 * bounded in documents and in bytes. Readings are handed to the archive in the order of the source, each together with a mark of how
 * far that is: the two are on the disk together or not at all. So a run can be killed at any moment, and the next one goes on behind
 * the last article that was kept; and what the archive holds does not depend on how many threads there were.
 */
@NullMarked
package org.dateline.archive.ingest;

import org.jspecify.annotations.NullMarked;
