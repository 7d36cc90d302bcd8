package org.dateline.language.internal;

/**
 * The element-wise part of a simple recurrent unit (Lei et al. 2018, "Simple Recurrent Units for Highly Parallelizable
 * Recurrence"): the matrix products are done before, for all words at once, and what must run along the sentence costs a few
 * operations a value. Training and reading share this step, so that they agree to the last bit.
 */
public final class Recurrence {

    /** Rows of a layer's state weights for one direction: the state in the forget and the reset gate, then both gates' biases. */
    public static final int STATES = 4;

    private Recurrence() {}

    /**
     * One word.
     *
     * @param candidate the product for the candidate
     * @param forget the product for the forget gate; replaced by the gate
     * @param reset the product for the reset gate; replaced by the gate
     * @param in the layer's input, carried past the gate
     * @param memory the state; replaced by the new one
     * @param state rows of weights, of which four from {@code row} are used
     * @param out receives the output
     */
    public static void step(
            float[] candidate,
            float[] forget,
            float[] reset,
            float[] in,
            float[] memory,
            float[][] state,
            int row,
            float[] out,
            int size) {
        gates(forget, memory, state[row], state[row + 2], size);
        gates(reset, memory, state[row + 1], state[row + 3], size);
        for (int j = 0; j < size; j++) {
            float now = forget[j] * memory[j] + (1f - forget[j]) * candidate[j];
            memory[j] = now;
            out[j] = reset[j] * now + (1f - reset[j]) * in[j];
        }
    }

    /**
     * Turns products into gates with a rational function close to the logistic one: only additions, products and a division, so
     * that the loop runs as vector instructions. What matters is not that it is the logistic function but that both sides use it.
     */
    private static void gates(float[] gate, float[] memory, float[] weights, float[] biases, int size) {
        for (int j = 0; j < size; j++) {
            float x = Math.max(-4.9f, Math.min(4.9f, 0.5f * (gate[j] + weights[j] * memory[j] + biases[j])));
            float y = x * x;
            float above = x * (135135f + y * (17325f + y * (378f + y)));
            float below = 135135f + y * (62370f + y * (3150f + y * 28f));
            gate[j] = 0.5f + 0.5f * above / below;
        }
    }
}
