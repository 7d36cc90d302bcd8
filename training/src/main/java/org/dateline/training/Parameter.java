package org.dateline.training;

import java.util.SplittableRandom;
import org.dateline.language.internal.Matrices;

/**
 * A trained matrix: its values, its gradient in each of the two halves of a batch, and Adam's moments. The halves are added up in
 * a fixed order, so two threads learn exactly what one would. Rows of a table of embeddings are touched rarely and updated only
 * when touched.
 */
final class Parameter {

    static final int PARTS = 2;

    final String name;
    final int rows;
    final int columns;
    final boolean sparse;
    final float[][] values;
    private final float[][] first;
    private final float[][] second;
    private final float[][][] gradients = new float[PARTS][][];
    private final int[][] touched = new int[PARTS][];
    private final int[] touchedCount = new int[PARTS];

    Parameter(String name, int rows, int columns, boolean sparse, float scale, SplittableRandom random) {
        this.name = name;
        this.rows = rows;
        this.columns = columns;
        this.sparse = sparse;
        this.values = new float[rows][columns];
        this.first = new float[rows][];
        this.second = new float[rows][];
        for (int part = 0; part < PARTS; part++) {
            gradients[part] = new float[rows][];
            touched[part] = new int[rows];
        }
        for (float[] row : values) {
            for (int j = 0; j < columns && scale > 0; j++) {
                row[j] = (float) (random.nextDouble() * 2 - 1) * scale;
            }
        }
        if (!sparse) {
            for (int part = 0; part < PARTS; part++) {
                for (int row = 0; row < rows; row++) {
                    gradient(part, row);
                }
            }
        }
    }

    /** The gradient of a row, to be added to. */
    float[] gradient(int part, int row) {
        float[] gradient = gradients[part][row];
        if (gradient == null) {
            gradient = new float[columns];
            gradients[part][row] = gradient;
        }
        if (gradient[0] == 0f && !isTouched(part, row)) {
            touched[part][touchedCount[part]++] = row;
            marks(part)[row] = true;
        }
        return gradient;
    }

    private final boolean[][] marks = new boolean[PARTS][];

    private boolean[] marks(int part) {
        if (marks[part] == null) {
            marks[part] = new boolean[rows];
        }
        return marks[part];
    }

    private boolean isTouched(int part, int row) {
        return marks(part)[row];
    }

    /** The gradient's rows, of a dense matrix only. */
    float[][] gradient(int part) {
        return gradients[part];
    }

    /** The sum of the squares of the gradient, after the halves have been added up into the first. */
    double gather() {
        double squares = 0;
        for (int i = 0; i < touchedCount[1]; i++) {
            int row = touched[1][i];
            float[] other = gradients[1][row];
            Matrices.add(other, gradient(0, row), columns);
            java.util.Arrays.fill(other, 0f);
        }
        if (sparse) {
            for (int i = 0; i < touchedCount[1]; i++) {
                marks[1][touched[1][i]] = false;
            }
            touchedCount[1] = 0;
        }
        for (int i = 0; i < touchedCount[0]; i++) {
            float[] row = gradients[0][touched[0][i]];
            float sum = 0;
            for (float value : row) {
                sum += value * value;
            }
            squares += sum;
        }
        return squares;
    }

    /** One step of Adam with the gathered gradient times {@code scale}. */
    void step(float scale, float rate, float decay, int time) {
        float one = 0.9f;
        float two = 0.98f;
        float correctOne = (float) (1 / (1 - Math.pow(one, time)));
        float correctTwo = (float) (1 / (1 - Math.pow(two, time)));
        for (int i = 0; i < touchedCount[0]; i++) {
            int row = touched[0][i];
            float[] gradient = gradients[0][row];
            if (first[row] == null) {
                first[row] = new float[columns];
                second[row] = new float[columns];
            }
            update(values[row], gradient, first[row], second[row], scale, rate, decay, correctOne, correctTwo);
            if (sparse) {
                marks[0][row] = false;
            }
        }
        if (sparse) {
            touchedCount[0] = 0;
        }
    }

    private static void update(
            float[] value,
            float[] gradient,
            float[] first,
            float[] second,
            float scale,
            float rate,
            float decay,
            float correctOne,
            float correctTwo) {
        for (int j = 0; j < value.length; j++) {
            float g = gradient[j] * scale;
            first[j] = 0.9f * first[j] + 0.1f * g;
            second[j] = 0.98f * second[j] + 0.02f * g * g;
            value[j] -= rate
                    * (first[j] * correctOne / ((float) Math.sqrt(second[j] * correctTwo) + 1e-6f) + decay * value[j]);
            gradient[j] = 0f;
        }
    }
}
