package org.dateline.formats;

import java.io.IOException;
import org.dateline.language.conllu.ConlluLine;
import org.dateline.language.conllu.ConlluSentence;

/**
 * Writes sentences in CoNLL-U (universaldependencies.org/format.html): ten columns parted by tabs, a blank line after every
 * sentence, lines ended by a line feed. What {@link org.dateline.language.conllu.ConlluReader} read comes out the same.
 * Stateless.
 */
public final class ConlluWriter {

    private static final String ABSENT = "_";

    private ConlluWriter() {}

    /**
     * Writes one sentence and the blank line after it.
     *
     * @param out receives the lines; neither flushed nor closed
     */
    public static void write(ConlluSentence sentence, Appendable out) throws IOException {
        for (String comment : sentence.comments()) {
            out.append(comment).append('\n');
        }
        for (ConlluLine line : sentence.lines()) {
            switch (line) {
                case ConlluLine.Word word ->
                    row(
                            out,
                            Integer.toString(word.id()),
                            word.form(),
                            word.lemma(),
                            word.upos(),
                            word.xpos(),
                            word.features(),
                            word.head() < 0 ? ABSENT : Integer.toString(word.head()),
                            word.relation(),
                            word.dependencies(),
                            word.misc());
                case ConlluLine.MultiwordToken token ->
                    row(
                            out,
                            token.first() + "-" + token.last(),
                            token.form(),
                            ABSENT,
                            ABSENT,
                            ABSENT,
                            token.features(),
                            ABSENT,
                            ABSENT,
                            ABSENT,
                            token.misc());
                case ConlluLine.EmptyNode node ->
                    row(
                            out,
                            node.after() + "." + node.index(),
                            node.form(),
                            node.lemma(),
                            node.upos(),
                            node.xpos(),
                            node.features(),
                            ABSENT,
                            ABSENT,
                            node.dependencies(),
                            node.misc());
            }
        }
        out.append('\n');
    }

    /** A tab or a line's end inside a value, which no reader of the format could tell from its own, becomes a space. */
    private static void row(Appendable out, String... columns) throws IOException {
        for (int i = 0; i < columns.length; i++) {
            out.append(columns[i].replace('\t', ' ').replace('\n', ' ').replace('\r', ' '));
            out.append(i + 1 < columns.length ? '\t' : '\n');
        }
    }
}
