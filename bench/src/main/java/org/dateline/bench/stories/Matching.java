package org.dateline.bench.stories;

import java.util.Arrays;

/** Matches rows with columns one to one so that the sum is greatest: the Hungarian method with potentials, of cubic time. */
final class Matching {

    private Matching() {}

    /** The greatest sum. Rows and columns may be of different number; values are not negative. */
    static double best(double[][] values) {
        int rows = values.length;
        int columns = rows == 0 ? 0 : values[0].length;
        int size = Math.max(rows, columns);
        double[] rowPotential = new double[size + 1];
        double[] columnPotential = new double[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            augment(values, size, row, rowPotential, columnPotential, rowOf);
        }
        double sum = 0;
        for (int column = 1; column <= size; column++) {
            sum -= cost(values, rowOf[column], column);
        }
        return sum;
    }

    private static void augment(
            double[][] values, int size, int row, double[] rowPotential, double[] columnPotential, int[] rowOf) {
        int[] way = new int[size + 1];
        double[] least = new double[size + 1];
        boolean[] used = new boolean[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            used[column] = true;
            int next = 0;
            double step = Double.POSITIVE_INFINITY;
            for (int other = 1; other <= size; other++) {
                if (!used[other]) {
                    double reduced =
                            cost(values, rowOf[column], other) - rowPotential[rowOf[column]] - columnPotential[other];
                    if (reduced < least[other]) {
                        least[other] = reduced;
                        way[other] = column;
                    }
                    if (least[other] < step) {
                        step = least[other];
                        next = other;
                    }
                }
            }
            for (int other = 0; other <= size; other++) {
                if (used[other]) {
                    rowPotential[rowOf[other]] += step;
                    columnPotential[other] -= step;
                } else {
                    least[other] -= step;
                }
            }
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[way[column]];
            column = way[column];
        }
    }

    /** Rows and columns count from 1; what lies outside the table costs nothing. */
    private static double cost(double[][] values, int row, int column) {
        return row > values.length || column > values[row - 1].length ? 0 : -values[row - 1][column - 1];
    }
}
