package org.dateline.training;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dateline.language.internal.Distances;
import org.dateline.language.internal.NameLabels;
import org.dateline.language.internal.Recurrence;
import org.dateline.language.internal.TokenFeatures;

/** The network's parameters, by name. What they compute is in {@link Pass}. */
final class Network {

    final Settings settings;
    final TokenFeatures features;
    final Corpus.Sets sets;
    final float[][] vectors;
    final List<Parameter> all = new ArrayList<>();
    final Parameter[] embeddings = new Parameter[TokenFeatures.COUNT];
    final Parameter vectorWeights;
    final Parameter contextWeights;
    final Parameter[] layers;
    final Parameter[] states;
    final Parameter arcDependent;
    final Parameter arcHead;
    final Parameter arcBias;
    final Parameter arcProduct;
    final Parameter arcRoot;
    final Parameter arcDistance;
    final Parameter relationDependent;
    final Parameter relationHead;
    final Parameter relationBias;
    final Parameter relationRoot;
    final Parameter relationDistance;
    final Parameter relationOut;
    final Parameter[] tagOut = new Parameter[4];
    final int[] tagSizes;

    Network(Settings settings, TokenFeatures features, Corpus.Sets sets, float[][] vectors) {
        this.settings = settings;
        this.features = features;
        this.sets = sets;
        this.vectors = vectors;
        SplittableRandom random = new SplittableRandom(settings.seed());
        int width = settings.width();
        int half = width / 2;
        for (int f = 0; f < TokenFeatures.COUNT; f++) {
            if (f != TokenFeatures.VECTOR) {
                embeddings[f] = add("embedding." + f, features.size(f), width, true, 0.15f, random);
            }
        }
        vectorWeights = add("vector.weights", settings.vector(), width, false, scale(settings.vector()), random);
        contextWeights = add(
                "context.weights",
                Math.max(1, settings.context()),
                width,
                false,
                scale(Math.max(1, settings.context())),
                random);
        layers = new Parameter[settings.layers()];
        states = new Parameter[settings.layers()];
        for (int layer = 0; layer < layers.length; layer++) {
            layers[layer] = add("layer." + layer, width, 6 * half, false, scale(width), random);
            states[layer] = add("state." + layer, 2 * Recurrence.STATES, half, false, 0.1f, random);
        }
        int arc = settings.arc();
        int relation = settings.relation();
        arcDependent = add("arc.dependent", width, arc, false, scale(width), random);
        arcHead = add("arc.head", width, arc, false, scale(width), random);
        arcBias = add("arc.bias", 3, arc, false, 0f, random);
        arcProduct = add("arc.product", arc, arc, false, scale(arc) * 0.5f, random);
        arcRoot = add("arc.root", 1, arc, false, 0.1f, random);
        arcDistance = add("arc.distance", 1, Distances.COUNT, false, 0f, random);
        relationDependent = add("relation.dependent", width, relation, false, scale(width), random);
        relationHead = add("relation.head", width, relation, false, scale(width), random);
        relationBias = add("relation.bias", 1, relation, false, 0f, random);
        relationRoot = add("relation.root", 1, relation, false, 0.1f, random);
        relationDistance = add("relation.distance", Distances.COUNT, relation, false, 0.05f, random);
        relationOut = add("relation.out", relation + 1, sets.relations().size(), false, scale(relation), random);
        tagSizes = new int[] {
            sets.upos().size(), sets.xpos().size(), sets.features().size(), NameLabels.COUNT
        };
        String[] names = {"upos", "xpos", "features", "names"};
        for (int tag = 0; tag < tagSizes.length; tag++) {
            tagOut[tag] = add("tag." + names[tag], width + 1, tagSizes[tag], false, scale(width), random);
        }
    }

    private static float scale(int inputs) {
        return (float) Math.sqrt(3.0 / inputs);
    }

    private Parameter add(String name, int rows, int columns, boolean sparse, float scale, SplittableRandom random) {
        Parameter parameter = new Parameter(name, rows, columns, sparse, scale, random.split());
        all.add(parameter);
        return parameter;
    }
}
