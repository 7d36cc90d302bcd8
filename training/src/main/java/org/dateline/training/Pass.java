package org.dateline.training;

import java.util.List;
import java.util.SplittableRandom;
import org.dateline.language.internal.Distances;
import org.dateline.language.internal.Matrices;
import org.dateline.language.internal.TokenFeatures;

/**
 * One run of the network over some sentences, forward and, in training, backward. Words of all the sentences are rows of the same
 * matrices. Not thread-safe: each thread has its own.
 */
final class Pass {

    static final float[] TAG_WEIGHTS = {0.4f, 0.4f, 0.3f, 0.8f};

    private final Network net;
    private final int part;
    private final Pool pool = new Pool();
    private final Pool transposes = new Pool();
    private final int width;
    private final int half;
    private SplittableRandom random = new SplittableRandom(0);
    private boolean training;
    private double loss;

    Pass(Network net, int part) {
        this.net = net;
        this.part = part;
        this.width = net.settings.width();
        this.half = width / 2;
    }

    /** What the network says of each word, row for row. */
    static final class Output {
        float[][][] arcs = new float[0][][];
        int rows;
        float[][][] tags = new float[4][][];
        float[][] states = new float[0][];
        float[][] relationDependent = new float[0][];
        float[][] relationHead = new float[0][];
    }

    /** Learns from some sentences: adds to this part's gradients, and returns the loss. */
    double learn(List<Sample> samples, SplittableRandom random) {
        this.random = random;
        this.training = true;
        this.loss = 0;
        run(samples);
        return loss;
    }

    Output predict(List<Sample> samples) {
        this.training = false;
        return run(samples);
    }

    private Output run(List<Sample> samples) {
        pool.restart();
        transposes.restart();
        int total = 0;
        for (Sample sample : samples) {
            total += sample.length();
        }
        int[] starts = new int[samples.size() + 1];
        int[][] ids = new int[TokenFeatures.COUNT][total];
        for (int s = 0; s < samples.size(); s++) {
            Sample sample = samples.get(s);
            net.features.fill(sample.tokens(), 0, sample.length(), ids, starts[s]);
            starts[s + 1] = starts[s] + sample.length();
        }
        int layers = net.layers.length;
        float[][][] x = new float[layers + 1][][];
        float[][][] masks = new float[layers + 1][][];
        float[][][] u = new float[layers][][];
        RecurrentLayer[][] recurrent = new RecurrentLayer[layers][2];
        float[][] vectors = pool.take(total, net.settings.vector());
        float[][] context = pool.take(total, Math.max(1, net.settings.context()));
        x[0] = embed(samples, ids, total, vectors, context, starts);
        masks[0] = drop(x[0], starts, width, net.settings.dropout());
        for (int layer = 0; layer < layers; layer++) {
            u[layer] = pool.take(total, 6 * half);
            x[layer + 1] = pool.take(total, width);
            Matrices.addProduct(x[layer], net.layers[layer].values, u[layer], total, width, 6 * half);
            for (int direction = 0; direction < 2; direction++) {
                recurrent[layer][direction] = new RecurrentLayer(pool, total, half, direction);
                for (int s = 0; s < samples.size(); s++) {
                    recurrent[layer][direction].forward(
                            x[layer], u[layer], x[layer + 1], net.states[layer].values, starts[s], starts[s + 1]);
                }
            }
            masks[layer + 1] = drop(x[layer + 1], starts, width, net.settings.dropout());
        }
        float[][] top = x[layers];
        float[][] dTop = pool.take(total, width);
        Output output = new Output();
        output.rows = total;
        for (int tag = 0; tag < 4; tag++) {
            tag(tag, samples, starts, top, dTop, total, output);
        }
        parse(samples, starts, top, dTop, total, output);
        if (training) {
            for (int layer = layers - 1; layer >= 0; layer--) {
                dTop = backward(layer, samples, starts, x, masks, recurrent[layer], dTop, total);
            }
            Dropout.undrop(dTop, masks[0], starts, width);
            embedBackward(ids, total, vectors, context, dTop);
        }
        return output;
    }

    private float[][] embed(
            List<Sample> samples, int[][] ids, int total, float[][] vectors, float[][] context, int[] starts) {
        float[][] sum = pool.take(total, width);
        float wordDropout = training ? net.settings.wordDropout() : 0;
        for (int t = 0; t < total; t++) {
            if (training && random.nextDouble() < wordDropout) {
                ids[TokenFeatures.WORD][t] = 0;
                if (random.nextDouble() < 0.3) {
                    ids[TokenFeatures.VECTOR][t] = 0;
                }
            }
            if (training) {
                Dropout.forget(ids[TokenFeatures.LEXICON], t, 0.25, random);
                Dropout.forget(ids[TokenFeatures.WORD_BEFORE], t, 2 * wordDropout, random);
                Dropout.forget(ids[TokenFeatures.WORD_AFTER], t, 2 * wordDropout, random);
            }
            for (int k = 0; k < TokenFeatures.COUNT; k++) {
                if (k != TokenFeatures.VECTOR) {
                    Matrices.add(net.embeddings[k].values[ids[k][t]], sum[t], width);
                }
            }
            int vector = ids[TokenFeatures.VECTOR][t];
            if (vector > 0) {
                System.arraycopy(net.vectors[vector], 0, vectors[t], 0, net.settings.vector());
            }
        }
        Matrices.addProduct(vectors, net.vectorWeights.values, sum, total, net.settings.vector(), width);
        if (net.settings.context() > 0) {
            for (int s = 0; s < samples.size(); s++) {
                byte[][] seen = samples.get(s).context();
                for (int i = 0; i < seen.length; i++) {
                    for (int j = 0; j < seen[i].length; j++) {
                        context[starts[s] + i][j] = seen[i][j] * (1 / 24f);
                    }
                }
            }
            drop(context, starts, net.settings.context(), 0.2f);
            Matrices.addProduct(context, net.contextWeights.values, sum, total, net.settings.context(), width);
        }
        return sum;
    }

    private void embedBackward(int[][] ids, int total, float[][] vectors, float[][] context, float[][] d) {
        for (int t = 0; t < total; t++) {
            for (int k = 0; k < TokenFeatures.COUNT; k++) {
                if (k != TokenFeatures.VECTOR) {
                    Matrices.add(d[t], net.embeddings[k].gradient(part, ids[k][t]), width);
                }
            }
        }
        weightsBackward(vectors, d, net.vectorWeights, total, net.settings.vector(), width);
        if (net.settings.context() > 0) {
            weightsBackward(context, d, net.contextWeights, total, net.settings.context(), width);
        }
    }

    private float[][] backward(
            int layer,
            List<Sample> samples,
            int[] starts,
            float[][][] x,
            float[][][] masks,
            RecurrentLayer[] recurrent,
            float[][] dOut,
            int total) {
        Dropout.undrop(dOut, masks[layer + 1], starts, width);
        float[][] dU = pool.take(total, 6 * half);
        float[][] dIn = pool.take(total, width);
        for (RecurrentLayer direction : recurrent) {
            for (int s = 0; s < samples.size(); s++) {
                direction.backward(
                        dOut,
                        dIn,
                        dU,
                        net.states[layer].values,
                        net.states[layer].gradient(part),
                        starts[s],
                        starts[s + 1]);
            }
        }
        weightsBackward(x[layer], dU, net.layers[layer], total, width, 6 * half);
        inputBackward(dU, net.layers[layer], dIn, total, width, 6 * half);
        return dIn;
    }

    private void weightsBackward(float[][] in, float[][] dOut, Parameter weights, int total, int inner, int columns) {
        Matrices.addProduct(Rows.transpose(in, total, inner), dOut, weights.gradient(part), inner, total, columns);
    }

    private void inputBackward(float[][] dOut, Parameter weights, float[][] dIn, int total, int inner, int columns) {
        Matrices.addProduct(dOut, Rows.transpose(weights.values, inner, columns), dIn, total, columns, inner);
    }

    private float[][] drop(float[][] x, int[] starts, int columns, float rate) {
        return training && rate > 0 ? Dropout.drop(x, starts, columns, rate, random) : new float[0][];
    }

    private void tag(
            int tag, List<Sample> samples, int[] starts, float[][] top, float[][] dTop, int total, Output output) {
        Parameter out = net.tagOut[tag];
        int size = net.tagSizes[tag];
        float[][] scores = pool.take(total, size);
        for (int t = 0; t < total; t++) {
            Matrices.add(out.values[width], scores[t], size);
        }
        Matrices.addProduct(top, out.values, scores, total, width, size);
        output.tags[tag] = scores;
        if (!training) {
            return;
        }
        for (int s = 0; s < samples.size(); s++) {
            Sample sample = samples.get(s);
            int[] gold =
                    tag == 0 ? sample.upos() : tag == 1 ? sample.xpos() : tag == 2 ? sample.features() : sample.names();
            for (int i = 0; i < sample.length(); i++) {
                float[] row = scores[starts[s] + i];
                if (sample.belief() != null) {
                    loss += Rows.lossBelieved(row, size, sample.belief().tags()[tag][i], TAG_WEIGHTS[tag]);
                    continue;
                }
                int allowed = tag == 3 ? gold[i] : gold[i] < 0 ? 0 : -1;
                if (allowed == 0) {
                    java.util.Arrays.fill(row, 0f);
                } else if (tag == 3) {
                    loss += Rows.lossAllowed(row, size, allowed, TAG_WEIGHTS[tag]);
                } else {
                    loss += Rows.lossOne(row, size, gold[i], TAG_WEIGHTS[tag]);
                }
            }
        }
        weightsBackward(top, scores, out, total, width, size);
        for (int t = 0; t < total; t++) {
            Matrices.add(scores[t], out.gradient(part)[width], size);
        }
        float[][] weights = java.util.Arrays.copyOf(out.values, width);
        Matrices.addProduct(scores, Rows.transpose(weights, width, size), dTop, total, size, width);
    }

    private float[][] hidden(float[][] top, Parameter weights, float[] bias, int total, int columns) {
        float[][] out = pool.take(total, columns);
        for (int t = 0; t < total; t++) {
            Matrices.add(bias, out[t], columns);
        }
        Matrices.addProduct(top, weights.values, out, total, width, columns);
        return out;
    }

    private void hiddenBackward(
            float[][] out,
            float[][] d,
            float[][] masks,
            int[] starts,
            Parameter weights,
            float[] dBias,
            float[][] top,
            float[][] dTop,
            int total,
            int columns) {
        Dropout.undrop(d, masks, starts, columns);
        for (int t = 0; t < total; t++) {
            for (int j = 0; j < columns; j++) {
                d[t][j] *= out[t][j] >= 0 ? 1f : Rows.SLOPE;
            }
            Matrices.add(d[t], dBias, columns);
        }
        weightsBackward(top, d, weights, total, width, columns);
        inputBackward(d, weights, dTop, total, width, columns);
    }

    private void parse(List<Sample> samples, int[] starts, float[][] top, float[][] dTop, int total, Output output) {
        int arc = net.settings.arc();
        int relation = net.settings.relation();
        float[][] dependents = hidden(top, net.arcDependent, net.arcBias.values[0], total, arc);
        Rows.leak(dependents, total, arc);
        float[][] dependentMasks = drop(dependents, starts, arc, net.settings.dropout());
        float[][] heads = hidden(top, net.arcHead, net.arcBias.values[1], total, arc);
        Rows.leak(heads, total, arc);
        float[][] headMasks = drop(heads, starts, arc, net.settings.dropout());
        float[][] relationDependents = hidden(top, net.relationDependent, net.relationBias.values[0], total, relation);
        float[][] relationHeads = hidden(top, net.relationHead, new float[relation], total, relation);
        output.relationDependent = relationDependents;
        output.relationHead = relationHeads;
        float[][] queries = pool.take(total, arc);
        for (int t = 0; t < total; t++) {
            Matrices.add(net.arcBias.values[2], queries[t], arc);
        }
        Matrices.addProduct(dependents, net.arcProduct.values, queries, total, arc, arc);
        float[][] dQueries = pool.take(total, arc);
        float[][] dHeads = pool.take(total, arc);
        output.arcs = new float[samples.size()][][];
        for (int s = 0; s < samples.size(); s++) {
            int n = samples.get(s).length();
            float[][] keys = new float[n + 1][];
            System.arraycopy(heads, starts[s], keys, 0, n);
            keys[n] = net.arcRoot.values[0];
            float[][] scores = new float[n][n + 1];
            float[][] query = java.util.Arrays.copyOfRange(queries, starts[s], starts[s] + n);
            Matrices.addProduct(query, Rows.transpose(keys, n + 1, arc), scores, n, arc, n + 1);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    scores[i][j] += net.arcDistance.values[0][Distances.of(i, j)];
                }
                scores[i][i] = -1e9f;
            }
            output.arcs[s] = scores;
            if (training) {
                int[] gold = samples.get(s).heads();
                float[] dDistance = net.arcDistance.gradient(part)[0];
                for (int i = 0; i < n; i++) {
                    if (gold[i] < 0) {
                        java.util.Arrays.fill(scores[i], 0f);
                        continue;
                    }
                    Belief belief = samples.get(s).belief();
                    loss += belief == null
                            ? Rows.lossOne(scores[i], n + 1, gold[i], 1f)
                            : Rows.lossBelieved(scores[i], n + 1, belief.heads()[i], 1f);
                    for (int j = 0; j < n; j++) {
                        dDistance[Distances.of(i, j)] += scores[i][j];
                    }
                }
                float[][] dQuery = java.util.Arrays.copyOfRange(dQueries, starts[s], starts[s] + n);
                Matrices.addProduct(scores, keys, dQuery, n, n + 1, arc);
                float[][] dKeys = new float[n + 1][];
                System.arraycopy(dHeads, starts[s], dKeys, 0, n);
                dKeys[n] = net.arcRoot.gradient(part)[0];
                Matrices.addProduct(Rows.transpose(scores, n, n + 1), query, dKeys, n + 1, n, arc);
            }
        }
        if (!training) {
            return;
        }
        weightsBackward(dependents, dQueries, net.arcProduct, total, arc, arc);
        for (int t = 0; t < total; t++) {
            Matrices.add(dQueries[t], net.arcBias.gradient(part)[2], arc);
        }
        float[][] dDependents = pool.take(total, arc);
        inputBackward(dQueries, net.arcProduct, dDependents, total, arc, arc);
        hiddenBackward(
                dependents,
                dDependents,
                dependentMasks,
                starts,
                net.arcDependent,
                net.arcBias.gradient(part)[0],
                top,
                dTop,
                total,
                arc);
        hiddenBackward(
                heads, dHeads, headMasks, starts, net.arcHead, net.arcBias.gradient(part)[1], top, dTop, total, arc);
        relations(samples, starts, relationDependents, relationHeads, top, dTop, total);
    }

    private void relations(
            List<Sample> samples,
            int[] starts,
            float[][] dependents,
            float[][] heads,
            float[][] top,
            float[][] dTop,
            int total) {
        int relation = net.settings.relation();
        int labels = net.sets.relations().size();
        float[][] joined = pool.take(total, relation);
        float[][] scores = pool.take(total, labels);
        float keep = 1 / (1 - net.settings.dropout());
        float[] mask = new float[relation];
        float[][] masks = new float[total][];
        for (int s = 0; s < samples.size(); s++) {
            Sample sample = samples.get(s);
            for (int j = 0; j < relation; j++) {
                mask[j] = random.nextDouble() < net.settings.dropout() ? 0 : keep;
            }
            float[] kept = mask.clone();
            for (int i = 0; i < sample.length(); i++) {
                masks[starts[s] + i] = kept;
                if (sample.heads()[i] >= 0) {
                    join(
                            dependents[starts[s] + i],
                            heads,
                            starts[s],
                            i,
                            sample.heads()[i],
                            sample.length(),
                            joined[starts[s] + i]);
                    Rows.multiply(joined[starts[s] + i], kept, relation);
                }
            }
        }
        for (int t = 0; t < total; t++) {
            Matrices.add(net.relationOut.values[relation], scores[t], labels);
        }
        Matrices.addProduct(joined, net.relationOut.values, scores, total, relation, labels);
        for (int s = 0; s < samples.size(); s++) {
            Sample sample = samples.get(s);
            for (int i = 0; i < sample.length(); i++) {
                float[] row = scores[starts[s] + i];
                if (sample.belief() != null) {
                    loss += Rows.lossBelieved(row, labels, sample.belief().relations()[i], 1f);
                } else if (sample.heads()[i] < 0 || sample.relations()[i] < 0) {
                    java.util.Arrays.fill(row, 0f);
                } else {
                    loss += Rows.lossOne(row, labels, sample.relations()[i], 1f);
                }
            }
        }
        weightsBackward(joined, scores, net.relationOut, total, relation, labels);
        for (int t = 0; t < total; t++) {
            Matrices.add(scores[t], net.relationOut.gradient(part)[relation], labels);
        }
        float[][] dJoined = pool.take(total, relation);
        Matrices.addProduct(
                scores,
                Rows.transpose(java.util.Arrays.copyOf(net.relationOut.values, relation), relation, labels),
                dJoined,
                total,
                labels,
                relation);
        float[][] dHeads = pool.take(total, relation);
        for (int s = 0; s < samples.size(); s++) {
            Sample sample = samples.get(s);
            for (int i = 0; i < sample.length(); i++) {
                int t = starts[s] + i;
                int head = sample.heads()[i];
                Rows.multiply(dJoined[t], masks[t], relation);
                if (head < 0) {
                    continue;
                }
                for (int j = 0; j < relation; j++) {
                    dJoined[t][j] *= joined[t][j] >= 0 ? 1f : Rows.SLOPE;
                }
                if (head == sample.length()) {
                    Matrices.add(dJoined[t], net.relationRoot.gradient(part)[0], relation);
                } else {
                    Matrices.add(dJoined[t], dHeads[starts[s] + head], relation);
                    Matrices.add(dJoined[t], net.relationDistance.gradient(part)[Distances.of(i, head)], relation);
                }
            }
        }
        for (int t = 0; t < total; t++) {
            Matrices.add(dJoined[t], net.relationBias.gradient(part)[0], relation);
        }
        weightsBackward(top, dJoined, net.relationDependent, total, width, relation);
        inputBackward(dJoined, net.relationDependent, dTop, total, width, relation);
        weightsBackward(top, dHeads, net.relationHead, total, width, relation);
        inputBackward(dHeads, net.relationHead, dTop, total, width, relation);
    }

    private void join(float[] dependent, float[][] heads, int start, int i, int head, int length, float[] joined) {
        int relation = net.settings.relation();
        float[] headRow = head == length ? net.relationRoot.values[0] : heads[start + head];
        System.arraycopy(dependent, 0, joined, 0, relation);
        Matrices.add(headRow, joined, relation);
        if (head != length) {
            Matrices.add(net.relationDistance.values[Distances.of(i, head)], joined, relation);
        }
        for (int j = 0; j < relation; j++) {
            joined[j] = Math.max(joined[j], Rows.SLOPE * joined[j]);
        }
    }

    /** The scores of the relations between a word and its head. */
    float[] relationScores(Output output, int start, int i, int head, int length) {
        int relation = net.settings.relation();
        int labels = net.sets.relations().size();
        float[] joined = new float[relation];
        join(output.relationDependent[start + i], output.relationHead, start, i, head, length, joined);
        float[] scores = net.relationOut.values[relation].clone();
        for (int j = 0; j < relation; j++) {
            Matrices.addScaled(joined[j], net.relationOut.values[j], scores, labels);
        }
        return scores;
    }
}
