package org.dateline.training;

import java.util.SplittableRandom;

/** Hides features and values of words while training, so that none is leant on alone. Stateless. */
final class Dropout {

    private Dropout() {}

    /** Now and then makes a feature the unknown one, number 0. */
    static void forget(int[] ids, int t, double rate, SplittableRandom random) {
        if (random.nextDouble() < rate) {
            ids[t] = 0;
        }
    }

    /** Drops the same values of every word of a sentence, and returns what each sentence's values were multiplied by. */
    static float[][] drop(float[][] x, int[] starts, int columns, float rate, SplittableRandom random) {
        float[][] masks = new float[starts.length - 1][columns];
        for (int s = 0; s + 1 < starts.length; s++) {
            for (int j = 0; j < columns; j++) {
                masks[s][j] = random.nextDouble() < rate ? 0f : 1 / (1 - rate);
            }
        }
        undrop(x, masks, starts, columns);
        return masks;
    }

    /** Multiplies every word's values by its sentence's: what was dropped learns nothing. */
    static void undrop(float[][] d, float[][] masks, int[] starts, int columns) {
        for (int s = 0; s < masks.length; s++) {
            for (int t = starts[s]; t < starts[s + 1]; t++) {
                Rows.multiply(d[t], masks[s], columns);
            }
        }
    }
}
