package org.dateline.training;

import org.dateline.language.internal.Recurrence;

/** One direction of a recurrent layer over the words of a batch, kept from forward to backward. Not thread-safe. */
final class RecurrentLayer {

    private final int half;
    private final int direction;
    private final float[][] candidate;
    private final float[][] forget;
    private final float[][] reset;
    private final float[][] in;
    private final float[][] memory;
    private final float[] nothing;

    RecurrentLayer(Pool pool, int total, int half, int direction) {
        this.half = half;
        this.direction = direction;
        this.candidate = pool.take(total, half);
        this.forget = pool.take(total, half);
        this.reset = pool.take(total, half);
        this.in = pool.take(total, half);
        this.memory = pool.take(total, half);
        this.nothing = new float[half];
    }

    private int at(int step, int from, int to) {
        return direction == 0 ? from + step : to - 1 - step;
    }

    void forward(float[][] x, float[][] u, float[][] out, float[][] state, int from, int to) {
        float[] now = new float[half];
        float[] result = new float[half];
        for (int step = 0; step < to - from; step++) {
            int t = at(step, from, to);
            System.arraycopy(u[t], direction * 3 * half, candidate[t], 0, half);
            System.arraycopy(u[t], (direction * 3 + 1) * half, forget[t], 0, half);
            System.arraycopy(u[t], (direction * 3 + 2) * half, reset[t], 0, half);
            System.arraycopy(x[t], direction * half, in[t], 0, half);
            Recurrence.step(
                    candidate[t], forget[t], reset[t], in[t], now, state, direction * Recurrence.STATES, result, half);
            System.arraycopy(now, 0, memory[t], 0, half);
            System.arraycopy(result, 0, out[t], direction * half, half);
        }
    }

    void backward(float[][] dOut, float[][] dX, float[][] dU, float[][] state, float[][] dState, int from, int to) {
        float[] carried = new float[half];
        float[] d = new float[half];
        float[] dIn = new float[half];
        float[] dCandidate = new float[half];
        float[] dForget = new float[half];
        float[] dReset = new float[half];
        int row = direction * Recurrence.STATES;
        for (int step = to - from - 1; step >= 0; step--) {
            int t = at(step, from, to);
            System.arraycopy(dOut[t], direction * half, d, 0, half);
            float[] old = step == 0 ? nothing : memory[at(step - 1, from, to)];
            gradients(
                    d,
                    reset[t],
                    forget[t],
                    memory[t],
                    old,
                    in[t],
                    candidate[t],
                    carried,
                    dIn,
                    dCandidate,
                    dForget,
                    dReset,
                    half);
            accumulate(dForget, dReset, old, dState[row], dState[row + 1], dState[row + 2], dState[row + 3], half);
            carry(carried, dForget, dReset, state[row], state[row + 1], half);
            System.arraycopy(dIn, 0, dX[t], direction * half, half);
            System.arraycopy(dCandidate, 0, dU[t], direction * 3 * half, half);
            System.arraycopy(dForget, 0, dU[t], (direction * 3 + 1) * half, half);
            System.arraycopy(dReset, 0, dU[t], (direction * 3 + 2) * half, half);
        }
    }

    private static void gradients(
            float[] d,
            float[] reset,
            float[] forget,
            float[] now,
            float[] old,
            float[] in,
            float[] candidate,
            float[] carried,
            float[] dIn,
            float[] dCandidate,
            float[] dForget,
            float[] dReset,
            int half) {
        for (int j = 0; j < half; j++) {
            float dNow = d[j] * reset[j] + carried[j];
            dReset[j] = d[j] * (now[j] - in[j]) * reset[j] * (1 - reset[j]);
            dIn[j] = d[j] * (1 - reset[j]);
            dForget[j] = dNow * (old[j] - candidate[j]) * forget[j] * (1 - forget[j]);
            dCandidate[j] = dNow * (1 - forget[j]);
            carried[j] = dNow * forget[j];
        }
    }

    private static void accumulate(
            float[] dForget, float[] dReset, float[] old, float[] a, float[] b, float[] c, float[] e, int half) {
        for (int j = 0; j < half; j++) {
            a[j] += dForget[j] * old[j];
            b[j] += dReset[j] * old[j];
            c[j] += dForget[j];
            e[j] += dReset[j];
        }
    }

    private static void carry(float[] carried, float[] dForget, float[] dReset, float[] vf, float[] vr, int half) {
        for (int j = 0; j < half; j++) {
            carried[j] += dForget[j] * vf[j] + dReset[j] * vr[j];
        }
    }
}
