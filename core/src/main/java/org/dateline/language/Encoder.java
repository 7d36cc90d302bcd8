package org.dateline.language;

import org.dateline.language.internal.Matrices;
import org.dateline.language.internal.Recurrence;
import org.dateline.language.internal.TokenFeatures;

/**
 * Turns the words of a few sentences into what the network thinks of each: the sum of a word's embeddings goes through layers that
 * read each sentence in both directions, and one product turns every final state into scores of tags and into the projections that
 * heads and relations are chosen by. Stateless.
 */
final class Encoder {

    private Encoder() {}

    /**
     * Fills {@link Scratch#outputs}.
     *
     * @param starts where each piece of a sentence begins among the rows, and after the last the number of rows
     */
    static void encode(Model model, Scratch scratch, int[] starts, int pieces) {
        int rows = starts[pieces];
        int width = model.width;
        int half = width / 2;
        embed(model, scratch, rows);
        float[][] in = scratch.in;
        float[][] out = scratch.out;
        for (int layer = 0; layer < model.layers.length; layer++) {
            Scratch.clear(scratch.gates, rows);
            Matrices.addProduct(in, model.layers[layer], scratch.gates, rows, width, 6 * half);
            for (int piece = 0; piece < pieces; piece++) {
                for (int direction = 0; direction < 2; direction++) {
                    read(model.states[layer], scratch, in, out, direction, starts[piece], starts[piece + 1], half);
                }
            }
            float[][] swapped = in;
            in = out;
            out = swapped;
        }
        for (int row = 0; row < rows; row++) {
            System.arraycopy(model.outputBias, 0, scratch.outputs[row], 0, model.outputBias.length);
        }
        Matrices.addProduct(in, model.output, scratch.outputs, rows, width, model.columns());
    }

    private static void embed(Model model, Scratch scratch, int rows) {
        int size = model.vectorWeights.length;
        for (int row = 0; row < rows; row++) {
            float[] sum = scratch.in[row];
            System.arraycopy(
                    model.embeddings[TokenFeatures.WORD][scratch.ids[TokenFeatures.WORD][row]], 0, sum, 0, model.width);
            for (int feature = TokenFeatures.WORD + 1; feature < TokenFeatures.COUNT; feature++) {
                if (feature != TokenFeatures.VECTOR) {
                    Matrices.add(model.embeddings[feature][scratch.ids[feature][row]], sum, model.width);
                }
            }
            System.arraycopy(model.vectors[scratch.ids[TokenFeatures.VECTOR][row]], 0, scratch.vectors[row], 0, size);
        }
        Matrices.addProduct(scratch.vectors, model.vectorWeights, scratch.in, rows, size, model.width);
    }

    private static void read(
            float[][] state, Scratch scratch, float[][] in, float[][] out, int direction, int from, int to, int half) {
        float[] memory = scratch.state;
        java.util.Arrays.fill(memory, 0f);
        float[] candidate = scratch.six[0];
        float[] forget = scratch.six[1];
        float[] reset = scratch.six[2];
        for (int step = 0; step < to - from; step++) {
            int row = direction == 0 ? from + step : to - 1 - step;
            float[] gates = scratch.gates[row];
            System.arraycopy(gates, direction * 3 * half, candidate, 0, half);
            System.arraycopy(gates, (direction * 3 + 1) * half, forget, 0, half);
            System.arraycopy(gates, (direction * 3 + 2) * half, reset, 0, half);
            System.arraycopy(in[row], direction * half, scratch.carried, 0, half);
            Recurrence.step(
                    candidate,
                    forget,
                    reset,
                    scratch.carried,
                    memory,
                    state,
                    direction * Recurrence.STATES,
                    scratch.result,
                    half);
            System.arraycopy(scratch.result, 0, out[row], direction * half, half);
        }
    }
}
