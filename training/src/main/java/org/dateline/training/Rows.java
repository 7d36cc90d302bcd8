package org.dateline.training;

import org.dateline.language.internal.Matrices;

/** What a pass does to rows besides multiplying them. Stateless. */
final class Rows {

    static final float SLOPE = 0.1f;

    private Rows() {}

    /** Rows become columns. */
    static float[][] transpose(float[][] matrix, int rows, int columns) {
        float[][] turned = new float[columns][rows];
        for (int i = 0; i < rows; i++) {
            float[] row = matrix[i];
            for (int j = 0; j < columns; j++) {
                turned[j][i] = row[j];
            }
        }
        return turned;
    }

    /** Multiplies value by value. */
    static void multiply(float[] row, float[] factors, int columns) {
        for (int j = 0; j < columns; j++) {
            row[j] *= factors[j];
        }
    }

    /** Keeps a tenth of what is negative. */
    static void leak(float[][] x, int total, int columns) {
        for (int t = 0; t < total; t++) {
            float[] row = x[t];
            for (int j = 0; j < columns; j++) {
                row[j] = Math.max(row[j], SLOPE * row[j]);
            }
        }
    }

    /** Turns scores into probabilities. */
    static void softmax(float[] row, int size) {
        float most = row[Matrices.largest(row, size)];
        float sum = 0;
        for (int j = 0; j < size; j++) {
            row[j] = (float) Math.exp(row[j] - most);
            sum += row[j];
        }
        float scale = 1 / sum;
        for (int j = 0; j < size; j++) {
            row[j] *= scale;
        }
    }

    /** Turns scores into the gradient of the loss, and returns the loss. */
    static double lossOne(float[] row, int size, int gold, float weight) {
        softmax(row, size);
        double loss = -Math.log(Math.max(1e-9, row[gold])) * weight;
        row[gold] -= 1;
        for (int j = 0; j < size; j++) {
            row[j] *= weight;
        }
        return loss;
    }

    /** The same where any label of a set is right. */
    static double lossAllowed(float[] row, int size, int allowed, float weight) {
        softmax(row, size);
        float inside = 1e-9f;
        for (int j = 0; j < size; j++) {
            inside += (allowed >> j & 1) != 0 ? row[j] : 0;
        }
        double loss = -Math.log(inside) * weight;
        for (int j = 0; j < size; j++) {
            row[j] = weight * ((allowed >> j & 1) != 0 ? row[j] - row[j] / inside : row[j]);
        }
        return loss;
    }

    /** The same where the teachers' probabilities are what is to be reached. */
    static double lossBelieved(float[] row, int size, byte[] believed, float weight) {
        softmax(row, size);
        int sum = 0;
        for (int j = 0; j < size; j++) {
            sum += believed[j] & 0xFF;
        }
        float scale = 1f / Math.max(1, sum);
        double loss = 0;
        for (int j = 0; j < size; j++) {
            float wanted = (believed[j] & 0xFF) * scale;
            if (wanted > 0) {
                loss -= wanted * Math.log(Math.max(1e-9, row[j]) / wanted);
            }
            row[j] = weight * (row[j] - wanted);
        }
        return loss * weight;
    }
}
