package org.dateline.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.language.internal.Matrices;
import org.dateline.language.internal.NameLabels;
import org.dateline.language.internal.TreeDecoder;

/** How well a network reads a set of sentences. */
final class Scores {

    private int tokens;
    private int upos;
    private int xpos;
    private int features;
    private int unlabelled;
    private int labelled;
    private final int[] arguments = new int[3];
    private final int[] names = new int[3];

    static Scores of(Network net, List<Sample> samples) {
        Scores scores = new Scores();
        Pass pass = new Pass(net, 0);
        for (int from = 0; from < samples.size(); from += 16) {
            scores.add(net, pass, samples.subList(from, Math.min(samples.size(), from + 16)));
        }
        return scores;
    }

    private void add(Network net, Pass pass, List<Sample> samples) {
        Pass.Output output = pass.predict(samples);
        Set<String> objects = Set.of("nsubj", "nsubj:pass", "obj");
        int start = 0;
        for (int s = 0; s < samples.size(); s++) {
            Sample sample = samples.get(s);
            int n = sample.length();
            int[] heads = new int[n];
            TreeDecoder.decode(output.arcs[s], n, heads);
            int verb = net.sets.upos().number("VERB");
            int[] tags = new int[n];
            for (int i = 0; i < n; i++) {
                tags[i] = Matrices.largest(output.tags[0][start + i], net.tagSizes[0]);
            }
            for (int i = 0; i < n; i++) {
                tokens++;
                upos += tags[i] == sample.upos()[i] ? 1 : 0;
                xpos += Matrices.largest(output.tags[1][start + i], net.tagSizes[1]) == sample.xpos()[i] ? 1 : 0;
                features +=
                        Matrices.largest(output.tags[2][start + i], net.tagSizes[2]) == sample.features()[i] ? 1 : 0;
                float[] relations = pass.relationScores(output, start, i, heads[i], n);
                int relation = Matrices.largest(relations, relations.length);
                boolean attached = heads[i] == sample.heads()[i];
                boolean right = attached && relation == sample.relations()[i];
                unlabelled += attached ? 1 : 0;
                labelled += right ? 1 : 0;
                int goldHead = sample.heads()[i];
                boolean gold = goldHead < n
                        && sample.relations()[i] >= 0
                        && sample.upos()[goldHead] == verb
                        && objects.contains(net.sets.relations().names().get(sample.relations()[i]));
                boolean found = heads[i] < n
                        && tags[heads[i]] == verb
                        && objects.contains(net.sets.relations().names().get(relation));
                arguments[0] += gold && found && right ? 1 : 0;
                arguments[1] += gold ? 1 : 0;
                arguments[2] += found ? 1 : 0;
            }
            if (n > 0 && sample.names()[0] != 0) {
                int[] labels = new int[n];
                NameLabels.decode(output.tags[3], start, 0, n, labels);
                Set<String> gold = spans(bits(sample.names()), n);
                Set<String> found = spans(labels, n);
                names[1] += gold.size();
                names[2] += found.size();
                gold.retainAll(found);
                names[0] += gold.size();
            }
            start += n;
        }
    }

    private static int[] bits(int[] masks) {
        int[] tags = new int[masks.length];
        for (int i = 0; i < masks.length; i++) {
            tags[i] = Integer.numberOfTrailingZeros(masks[i]);
        }
        return tags;
    }

    private static Set<String> spans(int[] tags, int n) {
        Set<String> spans = new TreeSet<>();
        int start = 0;
        for (int i = 0; i < n; i++) {
            if (tags[i] == 0) {
                continue;
            }
            if (NameLabels.begins(tags[i])) {
                start = i;
            }
            if (NameLabels.ends(tags[i]) && NameLabels.kind(tags[i]) < 3) {
                spans.add(start + "-" + i + "-" + NameLabels.kind(tags[i]));
            }
        }
        return spans;
    }

    /** The names of a sample as first word, last word and kind. */
    static Set<String> goldSpans(Sample sample) {
        return spans(bits(sample.names()), sample.length());
    }

    private static double f(int[] counts) {
        return counts[1] + counts[2] == 0 ? 0 : 200.0 * counts[0] / (counts[1] + counts[2]);
    }

    @Override
    public String toString() {
        List<Object> values = new ArrayList<>();
        for (int right : new int[] {upos, xpos, features, unlabelled, labelled}) {
            values.add(100.0 * right / tokens);
        }
        values.add(f(arguments));
        values.add(f(names));
        return String.format(
                Locale.ROOT, "upos %.2f xpos %.2f feats %.2f uas %.2f las %.2f args %.2f names %.2f", values.toArray());
    }
}
