package org.dateline.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a benchmark found. Immutable.
 *
 * @param title heading of the results page
 * @param sources the data, one entry a set
 * @param tables the figures
 * @param notes how they were measured and what to know when reading them, one sentence or more each
 * @param incomplete why this run must not stand as the result of record (a part was left out), or null if it may
 */
public record Report(
        String title,
        List<DataSource> sources,
        List<Table> tables,
        List<String> notes,
        @Nullable String incomplete) {

    public Report {
        sources = List.copyOf(sources);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }
}
