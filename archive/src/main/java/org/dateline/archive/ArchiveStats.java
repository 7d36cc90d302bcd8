package org.dateline.archive;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds. Immutable.
 *
 * @param version of its tables
 * @param pages different pages
 * @param articles versions of them
 * @param events of the latest versions; likewise quotations
 * @param ledger number of the last change
 * @param first day of the earliest article, or null
 * @param last day of the latest
 * @param engines articles by what read them
 * @param databaseBytes what the record takes on the disk
 * @param indexBytes what the index takes
 */
public record ArchiveStats(
        int version,
        long pages,
        long articles,
        long events,
        long quotations,
        long entities,
        long stories,
        long decisions,
        long failures,
        long ledger,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        SortedMap<String, Long> engines,
        long databaseBytes,
        long indexBytes) {

    public ArchiveStats {
        engines = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(engines));
    }
}
