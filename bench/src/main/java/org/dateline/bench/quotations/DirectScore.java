package org.dateline.bench.quotations;

import java.util.BitSet;
import java.util.List;

/** How many annotated direct quotations were found, and how many speakers overlap the annotated ones. */
final class DirectScore {

    static final List<String> HEADER = List.of("tool", "found", "speaker overlaps", "annotated");

    private int gold;
    private int found;
    private int spoken;
    private int speakers;

    void add(List<Attribution> annotated, List<Attribution> predicted) {
        for (Attribution one : annotated) {
            if (!one.direct() || one.content().isEmpty()) {
                continue;
            }
            gold++;
            BitSet covered = new BitSet();
            Attribution best = null;
            int most = 0;
            for (Attribution other : predicted) {
                int common = Attribution.overlap(one.content(), other.content());
                covered.or(other.content());
                if (common > most) {
                    most = common;
                    best = other;
                }
            }
            found += 2 * Attribution.overlap(one.content(), covered)
                            >= one.content().cardinality()
                    ? 1
                    : 0;
            if (!one.source().isEmpty()) {
                spoken++;
                speakers += best != null && best.source().intersects(one.source()) ? 1 : 0;
            }
        }
    }

    List<String> cells() {
        return List.of(
                AttributionScore.figure(found, gold), AttributionScore.figure(speakers, spoken), String.valueOf(gold));
    }
}
