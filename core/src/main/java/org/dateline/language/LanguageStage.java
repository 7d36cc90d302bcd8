package org.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The language stage: the text of an article in, its {@link Analysis} out. Costly to make, cheap to use; immutable as seen from
 * outside and thread-safe. What it returns depends on the text and the model alone.
 */
public final class LanguageStage {

    /** Where the model lies on the class path; the module {@code models} puts it there. */
    static final String RESOURCE = "/org/dateline/models/language.bin";

    /** The model on the class path, for as long as a stage holds it: a hundred megabytes that all stages share. */
    private static WeakReference<Model> shared = new WeakReference<>(null);

    private final Model model;
    private final Tokeniser tokeniser = Tokeniser.standard();
    private final SentenceSplitter splitter = SentenceSplitter.standard();
    private final Lemmatiser lemmatiser = Lemmatiser.standard();
    private final int[][] lemmaTags;

    /** Work space to be lent to whoever annotates: as many as have ever annotated at the same time. */
    private final ConcurrentLinkedQueue<Scratch> spare = new ConcurrentLinkedQueue<>();

    private LanguageStage(Model model) {
        this.model = model;
        lemmaTags = new int[model.upos.length][model.xpos.length];
        for (int upos = 0; upos < model.upos.length; upos++) {
            for (int xpos = 0; xpos < model.xpos.length; xpos++) {
                lemmaTags[upos][xpos] = lemmatiser.tag(model.xpos[xpos], model.upos[upos].name());
            }
        }
    }

    /**
     * The stage with the model on the class path. The model is read by the first call and shared by all stages that are in use.
     *
     * @throws IllegalStateException if there is none: the jar {@code dateline-models} is missing
     */
    public static LanguageStage standard() {
        return new LanguageStage(model());
    }

    private static synchronized Model model() {
        Model model = shared.get();
        if (model == null) {
            model = readModel();
            shared = new WeakReference<>(model);
        }
        return model;
    }

    private static Model readModel() {
        try (InputStream stream = LanguageStage.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "No language model at " + RESOURCE
                                + " on the class path: add the jar dateline-models, or rebuild the model with ./dateline train");
            }
            return Model.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The language model at " + RESOURCE + " cannot be read", e);
        }
    }

    /**
     * The stage with a model of one's own.
     *
     * @throws IOException if the stream ends early or is no model
     */
    public static LanguageStage read(InputStream stream) throws IOException {
        return new LanguageStage(Model.read(stream));
    }

    /**
     * Cuts a text into tokens and sentences and annotates them. Never throws, whatever the text; an empty text has no tokens.
     *
     * @param text the article's text, its blocks divided by blank lines; no sentence runs across one
     */
    public Analysis annotate(String text) {
        TokenList tokens = tokeniser.tokenise(text);
        return annotate(tokens, splitter.split(tokens));
    }

    /**
     * As {@link #annotate(String)}, for a text with something at its head that is not part of its first sentence: the dateline.
     *
     * @param head how many chars (UTF-16 units) of the text that is; 0 for none
     */
    public Analysis annotate(String text, int head) {
        TokenList tokens = tokeniser.tokenise(text);
        SentenceBounds sentences = splitter.split(tokens);
        int token = 0;
        while (token < tokens.size() && tokens.start(token) < head) {
            token++;
        }
        return annotate(tokens, head > 0 ? sentences.cutBefore(token) : sentences);
    }

    /** Annotates tokens and sentences that someone else has set, as those of a treebank. */
    public Analysis annotate(TokenList tokens, SentenceBounds sentences) {
        Scratch scratch = spare.poll();
        if (scratch == null) {
            scratch = new Scratch(model, lemmatiser.cache(), Annotator.ROWS, Annotator.LONGEST);
        }
        Analysis.Layers layers = new Annotator(model, scratch, tokens).run(sentences, lemmaTags);
        spare.add(scratch);
        return new Analysis(tokens, sentences, layers);
    }
}
