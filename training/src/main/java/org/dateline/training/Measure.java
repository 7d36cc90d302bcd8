package org.dateline.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.language.LanguageStage;
import org.dateline.language.conllu.ConlluSentence;

/** Measures a model file on the development parts of the treebanks, through the same door that readers use. */
public final class Measure {

    private Measure() {}

    /** Arguments: the folder of the treebanks, and the model's file. */
    public static void main(String[] arguments) throws IOException {
        print(Path.of(arguments[0]), Path.of(arguments[1]), System.out::println);
    }

    static void print(Path train, Path model, Consumer<String> out) throws IOException {
        LanguageStage stage;
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(model))) {
            stage = LanguageStage.read(stream);
        }
        List<ConlluSentence> ewt = Corpus.read(train.resolve("ud-ewt/dev.conllu"));
        List<ConlluSentence> gum = Corpus.read(train.resolve("ud-gum/dev.conllu"));
        out.accept("EWT dev  " + LanguageScores.of(stage, ewt));
        out.accept("GUM dev  " + LanguageScores.of(stage, gum));
        List<Sample> samples = Corpus.samples(ewt, Corpus.Sets.of(ewt), Sample.Source.EWT);
        Corpus.addNames(samples, ewt, train.resolve("ud-ewt/uner-dev.iob2"));
        out.accept(String.format(Locale.ROOT, "UNER-EWT dev  names F1 %.2f", LanguageScores.names(stage, samples)));
        StringBuilder text = new StringBuilder();
        for (ConlluSentence sentence : gum) {
            text.append(sentence.comment("text")).append("\n\n");
        }
        int tokens = 0;
        double best = 0;
        for (int round = 0; round < 8; round++) {
            long before = System.nanoTime();
            tokens = stage.annotate(text.toString()).size();
            best = Math.max(best, tokens / ((System.nanoTime() - before) / 1e9));
        }
        out.accept(
                String.format(Locale.ROOT, "whole stage on GUM dev's raw text, one thread, warm: %.0f tokens/s", best));
    }
}
