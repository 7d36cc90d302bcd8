package org.dateline.bench.pages;

import java.util.Locale;

/**
 * A measured figure. Immutable.
 *
 * @param number the figure, for comparing
 * @param text the figure as printed
 */
record Value(double number, String text) {

    static Value of(double share) {
        return new Value(share, String.format(Locale.ROOT, "%.3f", share));
    }

    static Value of(Tally tally) {
        return new Value(tally.share(), tally.toString());
    }

    static Value count(long count) {
        return new Value(count, Long.toString(count));
    }
}
