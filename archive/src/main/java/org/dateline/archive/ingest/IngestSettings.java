package org.dateline.archive.ingest;

import org.dateline.sources.Limits;
import org.dateline.sources.web.PoliteWeb;
import org.jspecify.annotations.Nullable;

/**
 * How to take sources in. Immutable.
 *
 * @param threads how many documents to read at once
 * @param limits of what is taken into memory
 * @param web fetches addresses; null where the network must not be touched
 */
public record IngestSettings(
        int threads, Limits limits, @Nullable PoliteWeb web) {

    public IngestSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("1 thread or more, not " + threads);
        }
    }

    /** One thread for each processor, the usual limits, no network. */
    public static IngestSettings usual() {
        return new IngestSettings(Runtime.getRuntime().availableProcessors(), Limits.USUAL, null);
    }
}
