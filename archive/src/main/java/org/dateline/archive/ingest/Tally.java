package org.dateline.archive.ingest;

import java.util.HashMap;
import java.util.Map;
import org.dateline.archive.Added;

/** Counts while a run goes on. Used by one thread. */
final class Tally {

    /** Kinds of things passed over to tell apart; a list of thousands would tell nobody anything. */
    private static final int MOST_REASONS = 100;

    private final Map<String, Long> reasons = new HashMap<>();
    private long added;
    private long changed;
    private long same;
    private long failed;
    private long skipped;

    void acknowledged(Added.Outcome outcome) {
        switch (outcome) {
            case ADDED -> added++;
            case NEW_VERSION -> changed++;
            case SAME -> same++;
        }
    }

    void failed() {
        failed++;
    }

    void skipped(String reason) {
        skipped++;
        reasons.merge(reasons.size() < MOST_REASONS || reasons.containsKey(reason) ? reason : "other", 1L, Long::sum);
    }

    IngestCounts counts() {
        return new IngestCounts(added, changed, same, failed, skipped);
    }

    Map<String, Long> reasons() {
        return reasons;
    }
}
