package org.dateline.training;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.internal.Matrices;
import org.dateline.language.internal.NameLabels;
import org.dateline.language.internal.TreeDecoder;

/** Raw sentences with the teacher's annotation. What the teacher is unsure of teaches nothing. */
final class Silver {
    private static final float SURE = 0.6f;

    private Silver() {}

    /** Annotates raw sentences. */
    static List<Sample> annotate(Network net, List<Sample> raw) {
        List<Sample> done = new ArrayList<>();
        Pass pass = new Pass(net, 0);
        for (int from = 0; from < raw.size(); from += 16) {
            List<Sample> batch = raw.subList(from, Math.min(raw.size(), from + 16));
            Pass.Output output = pass.predict(batch);
            int start = 0;
            for (int s = 0; s < batch.size(); s++) {
                done.add(annotate(net, pass, output, batch.get(s), s, start));
                start += batch.get(s).length();
            }
        }
        return done;
    }

    private static Sample annotate(Network net, Pass pass, Pass.Output output, Sample sample, int s, int start) {
        int n = sample.length();
        float[][] scores = output.arcs[s];
        float[][] copy = new float[n][];
        for (int i = 0; i < n; i++) {
            copy[i] = scores[i].clone();
        }
        int[] heads = new int[n];
        TreeDecoder.decode(scores, n, heads);
        int[] relations = new int[n];
        int[][] tags = new int[3][n];
        int[] names = new int[n];
        NameLabels.decode(output.tags[3], start, 0, n, names);
        for (int i = 0; i < n; i++) {
            Rows.softmax(copy[i], n + 1);
            float[] labels = pass.relationScores(output, start, i, heads[i], n);
            Rows.softmax(labels, labels.length);
            int relation = Matrices.largest(labels, labels.length);
            relations[i] = labels[relation] >= SURE ? relation : -1;
            if (copy[i][heads[i]] < SURE) {
                heads[i] = -1;
            }
            for (int tag = 0; tag < 3; tag++) {
                float[] row = output.tags[tag][start + i];
                Rows.softmax(row, net.tagSizes[tag]);
                int best = Matrices.largest(row, net.tagSizes[tag]);
                tags[tag][i] = row[best] >= SURE ? best : -1;
            }
            float[] row = output.tags[3][start + i];
            Rows.softmax(row, NameLabels.COUNT);
            names[i] = row[names[i]] >= SURE ? 1 << names[i] : 0;
        }
        return new Sample(
                sample.tokens(),
                tags[0],
                tags[1],
                tags[2],
                heads,
                relations,
                names,
                new byte[0][],
                Sample.Source.SILVER);
    }
}
