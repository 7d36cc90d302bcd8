package org.dateline.story;

/**
 * How alike two articles are in what they are about, from 0 to 1: the cosine of their features, each weighted by its kind and by how rare it is in the
 * window.
 */
final class Likeness {

    private Likeness() {}

    /** How much a feature's kind tells of the event rather than of the subject. */
    static double weight(Features.Kind kind) {
        return switch (kind) {
            case WORD -> 1;
            case NAME -> 1.3;
            case PLACE, NUMBER, DAY, ACT -> 0.7;
        };
    }

    static double of(Weighted one, Weighted other) {
        double product = 0;
        int i = 0;
        int j = 0;
        while (i < one.features().size() && j < other.features().size()) {
            long a = one.features().key(i);
            long b = other.features().key(j);
            if (a == b) {
                product += one.value(i) * other.value(j);
            }
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return product;
    }
}
