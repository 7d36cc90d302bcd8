package org.dateline.language;

import org.dateline.language.internal.Distances;
import org.dateline.language.internal.Matrices;
import org.dateline.language.internal.TreeDecoder;

/**
 * Chooses each word's head and relation from the encoder's output: a score for every pair of words (Dozat and Manning 2017), the best
 * tree over the scores, and the best relation for every arc of the tree. Quadratic in the length of a piece, which is bounded.
 * Stateless.
 */
final class Parser {

    private static final float SLOPE = 0.1f;

    private Parser() {}

    /** Fills {@link Scratch#queries}, for all rows at once, and bends the projections. */
    static void prepare(Model model, Scratch scratch, int rows) {
        int arc = model.arc;
        for (int row = 0; row < rows; row++) {
            float[] output = scratch.outputs[row];
            for (int j = 0; j < 2 * arc; j++) {
                output[j] = Math.max(output[j], SLOPE * output[j]);
            }
            System.arraycopy(output, 0, scratch.dependents[row], 0, arc);
            System.arraycopy(model.arcQueryBias, 0, scratch.queries[row], 0, arc);
        }
        Matrices.addProduct(scratch.dependents, model.arcProduct, scratch.queries, rows, arc, arc);
    }

    /**
     * Chooses heads of one piece, as numbers within the piece, {@code length} for the root, in {@link Scratch#heads}; and relations,
     * as scores in {@link Scratch#relationScores} from the row {@code start}.
     */
    static void parse(Model model, Scratch scratch, float[][] queries, int start, int length) {
        int arc = model.arc;
        float[][] keys = scratch.keys;
        for (int i = 0; i < length; i++) {
            float[] output = scratch.outputs[start + i];
            for (int j = 0; j < arc; j++) {
                keys[j][i] = output[arc + j];
            }
        }
        for (int j = 0; j < arc; j++) {
            keys[j][length] = model.arcRoot[j];
        }
        float[][] scores = scratch.scores;
        for (int i = 0; i < length; i++) {
            java.util.Arrays.fill(scores[i], 0, length + 1, 0f);
        }
        Matrices.addProduct(queries, keys, scores, length, arc, length + 1);
        for (int i = 0; i < length; i++) {
            for (int j = 0; j < length; j++) {
                scores[i][j] += model.arcDistance[Distances.of(i, j)];
            }
        }
        TreeDecoder.decode(scores, length, scratch.heads);
        relate(model, scratch, start, length);
    }

    private static void relate(Model model, Scratch scratch, int start, int length) {
        int relation = model.relation;
        int dependentColumn = 2 * model.arc;
        int headColumn = dependentColumn + relation;
        for (int i = 0; i < length; i++) {
            float[] joined = scratch.joined[i];
            int head = scratch.heads[i];
            System.arraycopy(scratch.outputs[start + i], dependentColumn, joined, 0, relation);
            if (head == length) {
                Matrices.add(model.relationRoot, joined, relation);
            } else {
                System.arraycopy(scratch.outputs[start + head], headColumn, scratch.root, 0, relation);
                Matrices.add(scratch.root, joined, relation);
                Matrices.add(model.relationDistance[Distances.of(i, head)], joined, relation);
            }
            for (int j = 0; j < relation; j++) {
                joined[j] = Math.max(joined[j], SLOPE * joined[j]);
            }
            System.arraycopy(
                    model.relationOutputBias, 0, scratch.relationScores[i], 0, model.relationOutputBias.length);
        }
        Matrices.addProduct(
                scratch.joined,
                model.relationOutput,
                scratch.relationScores,
                length,
                relation,
                model.relationOutputBias.length);
    }
}
