package org.dateline.bench.pages;

import java.util.Locale;

/** Hits out of a number of chances. Not thread-safe. */
final class Tally {

    private long hits;
    private long chances;

    void add(boolean hit) {
        hits += hit ? 1 : 0;
        chances++;
    }

    void add(long hits, long chances) {
        this.hits += hits;
        this.chances += chances;
    }

    long hits() {
        return hits;
    }

    long chances() {
        return chances;
    }

    /** Hits a chance; 0 where there was no chance. */
    double share() {
        return chances == 0 ? 0 : (double) hits / chances;
    }

    /** {@code 0.912 (208/228)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f (%d/%d)", share(), hits, chances);
    }
}
