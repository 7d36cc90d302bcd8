package org.dateline.story;

import java.util.function.LongToDoubleFunction;

/** Features with what they count in a window of some size: a vector of length 1. Immutable. */
final class Weighted {

    private final Features features;
    private final float[] values;

    /** @param rarity how rare a feature is: 0 or more */
    Weighted(Features features, LongToDoubleFunction rarity) {
        this.features = features;
        this.values = new float[features.size()];
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            long key = features.key(i);
            double kind = Likeness.weight(Features.kind(key));
            double value = kind == 0 ? 0 : features.weight(i) * rarity.applyAsDouble(key) * kind;
            values[i] = (float) value;
            squares += value * value;
        }
        for (int i = 0; squares > 0 && i < values.length; i++) {
            values[i] /= (float) Math.sqrt(squares);
        }
    }

    Features features() {
        return features;
    }

    double value(int place) {
        return values[place];
    }
}
