package org.dateline.language;

import java.util.Arrays;
import org.dateline.language.internal.TokenFeatures;

/**
 * The matrices one reading thread works in, made once and used for every group of sentences. Its size depends on the model, never
 * on the text. Not thread-safe.
 */
final class Scratch {

    final int[][] ids;
    final float[][] in;
    final float[][] out;
    final float[][] vectors;
    final float[][] gates;
    final float[][] outputs;
    final float[][] queries;
    final float[][] keys;
    final float[][] scores;
    final float[][] dependents;
    final float[][] joined;
    final float[][] relationScores;
    final float[][] six = new float[6][];
    final float[] state;
    final float[] result;
    final float[] carried;
    final int[] heads;
    final int[] labels;
    final float[] root;
    final LemmaCache lemmas;

    Scratch(Model model, LemmaCache lemmas, int rows, int longest) {
        this.lemmas = lemmas;
        int half = model.width / 2;
        ids = new int[TokenFeatures.COUNT][rows];
        in = new float[rows][model.width];
        out = new float[rows][model.width];
        vectors = new float[rows][model.vectorWeights.length];
        gates = new float[rows][6 * half];
        outputs = new float[rows][model.columns()];
        dependents = new float[rows][model.arc];
        queries = new float[rows][model.arc];
        keys = new float[model.arc][longest + 1];
        scores = new float[longest][longest + 1];
        joined = new float[rows][model.relation];
        relationScores = new float[rows][model.relations.length];
        for (int i = 0; i < six.length; i++) {
            six[i] = new float[half];
        }
        state = new float[half];
        result = new float[half];
        carried = new float[half];
        heads = new int[longest];
        labels = new int[longest];
        root = new float[model.relation];
    }

    static void clear(float[][] matrix, int rows) {
        for (int row = 0; row < rows; row++) {
            Arrays.fill(matrix[row], 0f);
        }
    }
}
