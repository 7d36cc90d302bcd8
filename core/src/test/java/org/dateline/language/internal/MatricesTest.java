package org.dateline.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatricesTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "2, 4, 3", "3, 5, 7", "5, 9, 2", "4, 2000, 60", "7, 13, 161"})
    void addsTheProductWhateverTheSizes(int rows, int inner, int columns) {
        SplittableRandom random = new SplittableRandom(rows * 31L + inner);
        float[][] left = random(random, rows, inner);
        float[][] right = random(random, inner, columns);
        float[][] sum = random(random, rows, columns);
        double[][] expected = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                expected[i][j] = sum[i][j];
                for (int k = 0; k < inner; k++) {
                    expected[i][j] += (double) left[i][k] * right[k][j];
                }
            }
        }
        Matrices.addProduct(left, right, sum, rows, inner, columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                assertThat((double) sum[i][j]).isCloseTo(expected[i][j], org.assertj.core.data.Offset.offset(1e-2));
            }
        }
    }

    private static float[][] random(SplittableRandom random, int rows, int columns) {
        float[][] matrix = new float[rows][columns];
        for (float[] row : matrix) {
            for (int j = 0; j < columns; j++) {
                row[j] = (float) random.nextDouble() * 2 - 1;
            }
        }
        return matrix;
    }
}
