package org.dateline.language.conllu;

/**
 * One line of a CoNLL-U sentence that is not a comment. The family is closed: the format knows these three and no more.
 * An absent value is "_", as in the file. Immutable.
 */
public sealed interface ConlluLine {

    /** The surface or, for an empty node, the restored form. */
    String form();

    /** The last column: "SpaceAfter=No". */
    String misc();

    /**
     * A word: the unit that bears annotation.
     *
     * @param id its number in the sentence, from 1
     * @param head the number of its head, 0 for the root, -1 if absent
     */
    record Word(
            int id,
            String form,
            String lemma,
            String upos,
            String xpos,
            String features,
            int head,
            String relation,
            String dependencies,
            String misc)
            implements ConlluLine {}

    /** A surface token of several words, "don't", ahead of them; from word {@code first} to {@code last} inclusive. */
    record MultiwordToken(int first, int last, String form, String features, String misc) implements ConlluLine {}

    /**
     * A word that the text leaves out, number {@code index} after the word {@code after}; it lives only in the enhanced
     * graph.
     */
    record EmptyNode(
            int after,
            int index,
            String form,
            String lemma,
            String upos,
            String xpos,
            String features,
            String dependencies,
            String misc)
            implements ConlluLine {}
}
