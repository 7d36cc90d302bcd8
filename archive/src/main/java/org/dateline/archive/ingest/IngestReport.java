package org.dateline.archive.ingest;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a run. Everything in it is on the disk. Immutable.
 *
 * @param counts of documents
 * @param skipped why things were passed over, and how often each
 * @param complete sources gone through to the end in this run
 * @param known sources that were gone through before, and have not changed
 * @param stopped whether it was stopped before its end; the same call goes on from there
 */
public record IngestReport(IngestCounts counts, Map<String, Long> skipped, long complete, long known, boolean stopped) {

    public IngestReport {
        skipped = Collections.unmodifiableMap(new TreeMap<>(skipped));
    }
}
