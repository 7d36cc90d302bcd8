package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Reading;
import org.dateline.formats.ConlluWriter;
import org.dateline.language.LanguageStage;
import org.dateline.language.conllu.ConlluAnnotation;
import org.dateline.language.conllu.ConlluSentence;
import org.jspecify.annotations.Nullable;

/**
 * The articles' text with tokens, parts of speech, lemmas and trees, as CoNLL-U (universaldependencies.org/format). A record does not
 * hold them, so the text is annotated anew. Texts that are not English are left out.
 */
final class ConlluText implements Exporter {

    private final TextOut out;
    private @Nullable LanguageStage stage;
    private boolean credited;

    ConlluText(OutputStream out) {
        this.out = new TextOut(out);
    }

    @Override
    public void write(Reading reading) throws IOException {
        String language = reading.article().language();
        if (language != null && !language.equals("en")) {
            return;
        }
        LanguageStage annotator = stage == null ? LanguageStage.standard() : stage;
        stage = annotator;
        StringBuilder lines = new StringBuilder();
        boolean first = true;
        for (ConlluSentence sentence :
                ConlluAnnotation.annotate(annotator, reading.article().text())) {
            ConlluWriter.write(first ? withHead(reading, sentence) : sentence, lines);
            first = false;
        }
        // Control characters are no part of a word that any tool could use.
        out.write(PlainText.xml(lines.toString()));
    }

    @Override
    public void finish() {}

    private ConlluSentence withHead(Reading reading, ConlluSentence sentence) {
        List<String> comments = new ArrayList<>();
        if (!credited) {
            credited = true;
            comments.add("# credits = " + Credits.TEXT);
        }
        comments.add("# newdoc id = " + PlainText.line(reading.document().id()));
        comments.addAll(sentence.comments());
        return new ConlluSentence(comments, sentence.lines());
    }
}
