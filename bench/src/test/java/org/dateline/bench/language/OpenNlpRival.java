package org.dateline.bench.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Apache OpenNLP's tagger with its own model of English, which was trained on EWT. */
public final class OpenNlpRival implements Tagger {

    private final POSTaggerME tagger;

    public OpenNlpRival() {
        try (InputStream stream = Objects.requireNonNull(
                OpenNlpRival.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"))) {
            tagger = new POSTaggerME(new POSModel(stream), POSTagFormat.UD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "OpenNLP 2.5.6, model 1.3";
    }

    @Override
    public List<String> tag(List<String> words) {
        return List.of(tagger.tag(words.toArray(String[]::new)));
    }
}
