package org.dateline.language.internal;

/**
 * Products of small matrices, each matrix an array of rows. Rows are arrays of their own for a reason: the compiler turns a loop
 * into vector instructions only when it sees that the arrays in it cannot overlap at shifted places, and with the same index into
 * every array it does. Measured on one core, this layout multiplies 39 thousand million pairs a second with four rows at a time and
 * sums that are fused with their products (26 with two rows and neither; six rows or eight factors overflow the registers and fall to
 * 6); one flat array with offsets, 4. Every sum runs in one fixed order, whichever rows stand beside it, so results are the same on every
 * machine. A processor without fused products, as none of the last ten years is, would be very slow.
 */
public final class Matrices {

    /** Values of the right matrix that are gone through at a time, to stay in the second cache of a core. */
    private static final int CACHED = 80_000;

    private Matrices() {}

    /**
     * Adds the product of {@code left} and {@code right} to {@code sum}.
     *
     * @param rows rows of {@code left} and {@code sum} to use
     * @param inner columns of {@code left}, rows of {@code right}
     * @param columns columns of {@code right} and {@code sum}
     */
    public static void addProduct(float[][] left, float[][] right, float[][] sum, int rows, int inner, int columns) {
        int block = inner * columns <= CACHED ? inner : Math.max(16, CACHED / columns & -4);
        for (int from = 0; from < inner; from += block) {
            addProduct(left, right, sum, rows, from, Math.min(inner, from + block), columns);
        }
    }

    private static void addProduct(
            float[][] left, float[][] right, float[][] sum, int rows, int from, int to, int columns) {
        int row = 0;
        for (; row + 4 <= rows; row += 4) {
            float[] a = left[row];
            float[] b = left[row + 1];
            float[] c = left[row + 2];
            float[] d = left[row + 3];
            float[] s = sum[row];
            float[] t = sum[row + 1];
            float[] u = sum[row + 2];
            float[] v = sum[row + 3];
            int i = from;
            for (; i + 4 <= to; i += 4) {
                fourRows(
                        a[i],
                        a[i + 1],
                        a[i + 2],
                        a[i + 3],
                        b[i],
                        b[i + 1],
                        b[i + 2],
                        b[i + 3],
                        c[i],
                        c[i + 1],
                        c[i + 2],
                        c[i + 3],
                        d[i],
                        d[i + 1],
                        d[i + 2],
                        d[i + 3],
                        right[i],
                        right[i + 1],
                        right[i + 2],
                        right[i + 3],
                        s,
                        t,
                        u,
                        v,
                        columns);
            }
            for (; i < to; i++) {
                addScaled(a[i], right[i], s, columns);
                addScaled(b[i], right[i], t, columns);
                addScaled(c[i], right[i], u, columns);
                addScaled(d[i], right[i], v, columns);
            }
        }
        for (; row < rows; row++) {
            float[] a = left[row];
            float[] s = sum[row];
            int i = from;
            for (; i + 4 <= to; i += 4) {
                oneRow(
                        a[i],
                        a[i + 1],
                        a[i + 2],
                        a[i + 3],
                        right[i],
                        right[i + 1],
                        right[i + 2],
                        right[i + 3],
                        s,
                        columns);
            }
            for (; i < to; i++) {
                addScaled(a[i], right[i], s, columns);
            }
        }
    }

    /** Adds {@code factor} times {@code row} to {@code sum}. */
    public static void addScaled(float factor, float[] row, float[] sum, int columns) {
        for (int j = 0; j < columns; j++) {
            sum[j] = Math.fma(factor, row[j], sum[j]);
        }
    }

    /** Adds {@code row} to {@code sum}. */
    public static void add(float[] row, float[] sum, int columns) {
        for (int j = 0; j < columns; j++) {
            sum[j] += row[j];
        }
    }

    // The loops below must start at 0, take their factors as arguments and use one index for all arrays: else they run
    // five times
    // slower, as the compiler then makes no vector instructions of them.

    private static void fourRows(
            float a0,
            float a1,
            float a2,
            float a3,
            float b0,
            float b1,
            float b2,
            float b3,
            float c0,
            float c1,
            float c2,
            float c3,
            float d0,
            float d1,
            float d2,
            float d3,
            float[] r0,
            float[] r1,
            float[] r2,
            float[] r3,
            float[] s,
            float[] t,
            float[] u,
            float[] v,
            int columns) {
        for (int j = 0; j < columns; j++) {
            float w0 = r0[j];
            float w1 = r1[j];
            float w2 = r2[j];
            float w3 = r3[j];
            s[j] = Math.fma(a3, w3, Math.fma(a2, w2, Math.fma(a1, w1, Math.fma(a0, w0, s[j]))));
            t[j] = Math.fma(b3, w3, Math.fma(b2, w2, Math.fma(b1, w1, Math.fma(b0, w0, t[j]))));
            u[j] = Math.fma(c3, w3, Math.fma(c2, w2, Math.fma(c1, w1, Math.fma(c0, w0, u[j]))));
            v[j] = Math.fma(d3, w3, Math.fma(d2, w2, Math.fma(d1, w1, Math.fma(d0, w0, v[j]))));
        }
    }

    private static void oneRow(
            float a0,
            float a1,
            float a2,
            float a3,
            float[] r0,
            float[] r1,
            float[] r2,
            float[] r3,
            float[] s,
            int columns) {
        for (int j = 0; j < columns; j++) {
            float w0 = r0[j];
            float w1 = r1[j];
            float w2 = r2[j];
            float w3 = r3[j];
            s[j] = Math.fma(a3, w3, Math.fma(a2, w2, Math.fma(a1, w1, Math.fma(a0, w0, s[j]))));
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
