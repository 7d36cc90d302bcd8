package org.dateline.training;

import java.util.Arrays;

/** Matrices to be used again from batch to batch, each known by the order in which a pass asks for it. Not thread-safe. */
final class Pool {

    private final java.util.ArrayList<float[][]> kept = new java.util.ArrayList<>();
    private int next;

    void restart() {
        next = 0;
    }

    /** A matrix of zeros with at least so many rows. */
    float[][] take(int rows, int columns) {
        if (next == kept.size()) {
            kept.add(new float[0][]);
        }
        float[][] matrix = kept.get(next);
        if (matrix.length < rows) {
            int old = matrix.length;
            matrix = Arrays.copyOf(matrix, rows + rows / 4);
            for (int row = old; row < matrix.length; row++) {
                matrix[row] = new float[columns];
            }
            kept.set(next, matrix);
        }
        if (rows > 0 && matrix[0].length != columns) {
            throw new IllegalStateException("A pass asked for its matrices in another order");
        }
        for (int row = 0; row < rows; row++) {
            Arrays.fill(matrix[row], 0f);
        }
        next++;
        return matrix;
    }
}
