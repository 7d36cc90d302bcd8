package org.dateline.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.language.internal.Matrices;
import org.dateline.language.internal.TreeDecoder;

/** Raw sentences with what several teachers together believe of them: the mean of their probabilities, and the best tree by it. */
final class Silver {

    private static final int BATCH = 16;

    private final List<Network> teachers;
    /** The raw sentences with the encoder's view. */
    private final List<Sample> raw;

    private final List<Sample> done;

    private Silver(List<Network> teachers, List<Sample> raw) {
        this.teachers = teachers;
        this.raw = raw;
        this.done = new ArrayList<>(Collections.nCopies(raw.size(), raw.get(0)));
    }

    /** Annotates raw sentences, on two threads that each have every second batch. */
    static List<Sample> annotate(List<Network> teachers, List<Sample> raw)
            throws InterruptedException, ExecutionException {
        Silver silver = new Silver(teachers, raw);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> halves = new ArrayList<>();
            for (int half = 0; half < 2; half++) {
                int first = half;
                halves.add(threads.submit(() -> silver.annotate(first)));
            }
            for (Future<?> half : halves) {
                half.get();
            }
        }
        return silver.done;
    }

    private void annotate(int half) {
        List<Pass> passes = new ArrayList<>();
        for (Network teacher : teachers) {
            passes.add(new Pass(teacher, half));
        }
        for (int from = half * BATCH; from < done.size(); from += 2 * BATCH) {
            int to = Math.min(done.size(), from + BATCH);
            List<Pass.Output> outputs = new ArrayList<>();
            for (Pass pass : passes) {
                outputs.add(pass.predict(raw.subList(from, to)));
            }
            int start = 0;
            for (int s = from; s < to; s++) {
                Sample sample = raw.get(s);
                done.set(s, annotate(passes, outputs, sample, s - from, start));
                start += sample.length();
            }
        }
    }

    private Sample annotate(List<Pass> passes, List<Pass.Output> outputs, Sample sample, int s, int start) {
        int n = sample.length();
        Network first = teachers.get(0);
        float[][] arcs = new float[n][n + 1];
        byte[][] heads = new byte[n][];
        byte[][][] tags = new byte[4][n][];
        for (int i = 0; i < n; i++) {
            for (Pass.Output output : outputs) {
                addProbabilities(output.arcs[s][i], n + 1, arcs[i]);
            }
            heads[i] = Belief.pack(arcs[i], n + 1);
            for (int tag = 0; tag < 4; tag++) {
                int size = first.tagSizes[tag];
                float[] sum = new float[size];
                for (Pass.Output output : outputs) {
                    addProbabilities(output.tags[tag][start + i], size, sum);
                }
                tags[tag][i] = Belief.pack(sum, size);
            }
            for (int j = 0; j <= n; j++) {
                arcs[i][j] = (float) Math.log(Math.max(1e-9, arcs[i][j]));
            }
        }
        int[] tree = new int[n];
        TreeDecoder.decode(arcs, n, tree);
        int labels = first.sets.relations().size();
        byte[][] relations = new byte[n][];
        for (int i = 0; i < n; i++) {
            float[] sum = new float[labels];
            for (int k = 0; k < passes.size(); k++) {
                addProbabilities(passes.get(k).relationScores(outputs.get(k), start, i, tree[i], n), labels, sum);
            }
            relations[i] = Belief.pack(sum, labels);
        }
        return new Sample(
                sample.tokens(),
                new int[n],
                new int[n],
                new int[n],
                tree,
                new int[n],
                new int[n],
                new byte[0][],
                Sample.Source.SILVER,
                new Belief(tags, heads, relations));
    }

    /** Adds this teacher's share of the mean. The scores become probabilities. */
    private void addProbabilities(float[] scores, int size, float[] sum) {
        Rows.softmax(scores, size);
        Matrices.addScaled(1f / teachers.size(), scores, sum, size);
    }
}
