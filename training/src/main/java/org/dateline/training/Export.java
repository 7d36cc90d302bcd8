package org.dateline.training;

import java.util.Arrays;
import org.dateline.language.internal.ModelData;

/** A trained network as the file that the reader loads. */
final class Export {

    private Export() {}

    static ModelData of(Network net, long[] words, WordVectors vectors, Lexicon lexicon) {
        ModelData data = new ModelData();
        data.putStrings("upos", strings(net.sets.upos()));
        data.putStrings("xpos", strings(net.sets.xpos()));
        data.putStrings("features", strings(net.sets.features()));
        data.putStrings("relations", strings(net.sets.relations()));
        String[] layers = new String[net.layers.length];
        Arrays.fill(layers, "recurrent");
        data.putStrings("layers", layers);
        data.putLongs("words", words);
        data.putLongs("vectors", vectors.hashes());
        data.putLongs("lexicon", lexicon.hashes());
        data.putLongs("lexicon.masks", lexicon.masks());
        data.putTable("vectors", vectors.values());
        for (Parameter parameter : net.all) {
            if (parameter.name.startsWith("context.")) {
                continue;
            }
            if (parameter.sparse) {
                data.putTable(parameter.name, parameter.values);
            } else {
                data.putMatrix(parameter.name, parameter.values);
            }
        }
        return data;
    }

    private static String[] strings(Labels labels) {
        return labels.names().toArray(new String[0]);
    }
}
