package org.dateline.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.language.internal.Matrices;
import org.dateline.language.internal.TokenFeatures;

/**
 * Static vectors of words: what the frozen encoder says of a word, averaged over the contexts in which the word was seen (Bommasani
 * et al. 2020), and its principal components. They let the small network treat alike words that only raw text has shown.
 *
 * @param hashes the words, as {@link TokenFeatures#hash} sees them, in the order of their first occurrence
 * @param values a row for each word and a row of zeros, number 0, for all others
 */
record WordVectors(long[] hashes, float[][] values) {

    private static final int ROUNDS = 15;

    private static final class Mean {
        final float[] sum = new float[FrozenEncoder.WIDTH];
        int count;
    }

    /** What the encoder said of words so far. */
    static final class Means {

        private final Map<Long, Mean> means = new LinkedHashMap<>();

        /** Adds every word of sentences that the encoder has read. */
        void add(List<Sample> samples) {
            for (Sample sample : samples) {
                for (int i = 0; i < sample.length(); i++) {
                    add(sample.tokens().form(i), sample.context()[i]);
                }
            }
        }

        /** Adds one word, as the encoder saw it in one sentence. */
        void add(String form, byte[] seen) {
            Mean mean = means.computeIfAbsent(TokenFeatures.hash(form), key -> new Mean());
            mean.count++;
            for (int j = 0; j < FrozenEncoder.WIDTH; j++) {
                mean.sum[j] += seen[j];
            }
        }

        /** The words that were seen so often. */
        Set<Long> known(int least) {
            Set<Long> known = new HashSet<>();
            means.forEach((hash, mean) -> {
                if (mean.count >= least) {
                    known.add(hash);
                }
            });
            return known;
        }

        /** Vectors of the words that were seen at least so often. */
        WordVectors vectors(int least, int size) {
            List<Long> kept = new ArrayList<>();
            List<float[]> rows = new ArrayList<>();
            means.forEach((hash, mean) -> {
                if (mean.count >= least) {
                    kept.add(hash);
                    float[] row = mean.sum.clone();
                    for (int j = 0; j < row.length; j++) {
                        row[j] /= mean.count * FrozenEncoder.SCALE;
                    }
                    rows.add(row);
                }
            });
            float[][] reduced = components(rows.toArray(new float[0][]), size);
            float[][] values = new float[kept.size() + 1][];
            values[0] = new float[size];
            System.arraycopy(reduced, 0, values, 1, kept.size());
            return new WordVectors(kept.stream().mapToLong(Long::longValue).toArray(), values);
        }
    }

    /** No vectors at all. */
    static WordVectors none(int size) {
        return new WordVectors(new long[0], new float[1][size]);
    }

    /** The principal components of rows, found by repeated multiplication; each is then scaled by the root of its deviation. */
    private static float[][] components(float[][] rows, int size) {
        int width = FrozenEncoder.WIDTH;
        float[] mean = new float[width];
        for (float[] row : rows) {
            Matrices.addScaled(1f / rows.length, row, mean, width);
        }
        for (float[] row : rows) {
            Matrices.addScaled(-1f, mean, row, width);
        }
        float[][] covariance = new float[width][width];
        for (float[] row : rows) {
            for (int j = 0; j < width; j++) {
                Matrices.addScaled(row[j] / rows.length, row, covariance[j], width);
            }
        }
        float[][] basis = new float[size][width];
        for (int k = 0; k < size; k++) {
            for (int j = 0; j < width; j++) {
                basis[k][j] = ((k * 7919 + j * 104729) % 1000) / 1000f - 0.5f;
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            float[][] next = new float[size][width];
            Matrices.addProduct(basis, covariance, next, size, width, width);
            orthogonalise(next);
            basis = next;
        }
        float[][] turned = new float[width][size];
        for (int k = 0; k < size; k++) {
            for (int j = 0; j < width; j++) {
                turned[j][k] = basis[k][j];
            }
        }
        float[][] reduced = new float[rows.length][size];
        Matrices.addProduct(rows, turned, reduced, rows.length, width, size);
        for (int k = 0; k < size; k++) {
            double squares = 0;
            for (float[] row : reduced) {
                squares += row[k] * row[k];
            }
            double deviation = Math.sqrt(squares / rows.length);
            float scale = (float) (0.7 / Math.sqrt(Math.max(1e-6, deviation)));
            for (float[] row : reduced) {
                row[k] *= scale;
            }
        }
        return reduced;
    }

    private static void orthogonalise(float[][] basis) {
        for (int k = 0; k < basis.length; k++) {
            for (int before = 0; before < k; before++) {
                Matrices.addScaled(-dot(basis[k], basis[before]), basis[before], basis[k], basis[k].length);
            }
            float length = (float) Math.max(1e-9, Math.sqrt(dot(basis[k], basis[k])));
            for (int j = 0; j < basis[k].length; j++) {
                basis[k][j] /= length;
            }
        }
    }

    private static float dot(float[] a, float[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (double) a[j] * b[j];
        }
        return (float) sum;
    }
}
