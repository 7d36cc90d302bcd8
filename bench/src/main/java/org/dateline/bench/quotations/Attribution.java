package org.dateline.bench.quotations;

import java.util.BitSet;

/**
 * One attribution as it is compared: its tokens. Punctuation does not count in content and source, so that quotation marks inside
 * or outside make no difference.
 *
 * @param content tokens of what was said
 * @param cue tokens of the word that brings it; may be empty
 * @param source tokens of the words for the speaker; may be empty
 * @param direct whether all of the content stands in quotation marks
 * @param stance whether it is thought, planned or judged, and not said
 */
record Attribution(BitSet content, BitSet cue, BitSet source, boolean direct, boolean stance) {

    static int overlap(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }
}
