package org.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.language.internal.HashIndex;
import org.dateline.language.internal.ModelData;
import org.dateline.language.internal.NameLabels;
import org.dateline.language.internal.TokenFeatures;

/**
 * The trained network as the reader uses it. All that is computed from a word's final state alone (the tags and the projections for
 * heads and relations) lies side by side in one matrix, so that one product does it. Immutable and thread-safe.
 */
final class Model {

    final TokenFeatures features;
    final float[][][] embeddings = new float[TokenFeatures.COUNT][][];
    final float[][] vectors;
    final float[][] vectorWeights;
    final float[][][] layers;
    final float[][][] states;
    final int width;
    final int arc;
    final int relation;

    /** Columns: arc dependent, arc head, relation dependent, relation head, then the four kinds of tags. */
    final float[][] output;

    final float[] outputBias;
    final float[][] arcProduct;
    final float[] arcQueryBias;
    final float[] arcRoot;
    final float[] arcDistance;
    final float[] relationRoot;
    final float[][] relationDistance;
    final float[][] relationOutput;
    final float[] relationOutputBias;
    final int uposColumn;
    final int xposColumn;
    final int featuresColumn;
    final int namesColumn;
    final Upos[] upos;
    final String[] xpos;
    final Morphology[] morphology;
    final Relation[] relations;

    private Model(ModelData data) {
        long[] words = data.longs("words");
        long[] vectorWords = data.longs("vectors");
        long[] masks = data.longs("lexicon.masks");
        int[] kinds = new int[masks.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = (int) masks[i];
        }
        features = new TokenFeatures(
                HashIndex.of(words, 1),
                words.length,
                HashIndex.of(vectorWords, 1),
                vectorWords.length,
                HashIndex.of(data.longs("lexicon"), kinds));
        for (int feature = 0; feature < TokenFeatures.COUNT; feature++) {
            embeddings[feature] = feature == TokenFeatures.VECTOR ? new float[0][] : data.table("embedding." + feature);
        }
        vectors = data.table("vectors");
        vectorWeights = data.matrix("vector.weights");
        width = vectorWeights[0].length;
        int count = data.strings("layers").length;
        layers = new float[count][][];
        states = new float[count][][];
        for (int layer = 0; layer < count; layer++) {
            layers[layer] = data.matrix("layer." + layer);
            states[layer] = data.matrix("state." + layer);
        }
        upos = uposOf(data.strings("upos"));
        xpos = data.strings("xpos");
        morphology = Morphology.of(data.strings("features"));
        relations = relationsOf(data.strings("relations"));
        float[][] arcBias = data.matrix("arc.bias");
        float[][] relationBias = data.matrix("relation.bias");
        float[][] relationHead = data.matrix("relation.head");
        arc = arcBias[0].length;
        relation = relationBias[0].length;
        float[][] tags = data.matrix("tag.upos");
        float[][] finer = data.matrix("tag.xpos");
        float[][] morphs = data.matrix("tag.features");
        float[][] names = data.matrix("tag.names");
        uposColumn = 2 * arc + 2 * relation;
        xposColumn = uposColumn + upos.length;
        featuresColumn = xposColumn + xpos.length;
        namesColumn = featuresColumn + morphology.length;
        int columns = namesColumn + NameLabels.COUNT;
        output = new float[width][columns];
        float[][] arcDependent = data.matrix("arc.dependent");
        float[][] arcHead = data.matrix("arc.head");
        float[][] relationDependent = data.matrix("relation.dependent");
        for (int row = 0; row < width; row++) {
            place(arcDependent[row], output[row], 0);
            place(arcHead[row], output[row], arc);
            place(relationDependent[row], output[row], 2 * arc);
            place(relationHead[row], output[row], 2 * arc + relation);
            place(tags[row], output[row], uposColumn);
            place(finer[row], output[row], xposColumn);
            place(morphs[row], output[row], featuresColumn);
            place(names[row], output[row], namesColumn);
        }
        outputBias = new float[columns];
        place(arcBias[0], outputBias, 0);
        place(arcBias[1], outputBias, arc);
        place(relationBias[0], outputBias, 2 * arc);
        place(tags[width], outputBias, uposColumn);
        place(finer[width], outputBias, xposColumn);
        place(morphs[width], outputBias, featuresColumn);
        place(names[width], outputBias, namesColumn);
        arcQueryBias = arcBias[2];
        arcProduct = data.matrix("arc.product");
        arcRoot = data.matrix("arc.root")[0];
        arcDistance = data.matrix("arc.distance")[0];
        relationRoot = data.matrix("relation.root")[0];
        relationDistance = data.matrix("relation.distance");
        relationOutput = data.matrix("relation.out");
        relationOutputBias = relationOutput[relation];
    }

    static Model read(InputStream stream) throws IOException {
        return new Model(ModelData.read(stream));
    }

    int columns() {
        return outputBias.length;
    }

    private static void place(float[] from, float[] into, int at) {
        System.arraycopy(from, 0, into, at, from.length);
    }

    private static Upos[] uposOf(String[] labels) {
        Upos[] found = new Upos[labels.length];
        for (int i = 0; i < labels.length; i++) {
            found[i] = Upos.valueOf(labels[i]);
        }
        return found;
    }

    private static Relation[] relationsOf(String[] labels) {
        Relation[] found = new Relation[labels.length];
        for (int i = 0; i < labels.length; i++) {
            found[i] = Relation.ofLabel(labels[i]);
        }
        return found;
    }
}
