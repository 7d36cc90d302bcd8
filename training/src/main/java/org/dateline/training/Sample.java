package org.dateline.training;

import org.dateline.language.TokenList;
import org.jspecify.annotations.Nullable;

/**
 * One sentence to learn from. Labels are numbers of {@link Labels}; -1 where a token teaches nothing of that kind.
 *
 * @param heads the token's head, {@code length} for the root
 * @param names for each token the set of name labels it may have, a bit each; 0 where nothing is known
 * @param context the frozen encoder's view of each token, or empty
 * @param source which corpus it comes from
 * @param belief how likely the teachers hold each label, or null where the labels are an annotator's
 */
record Sample(
        TokenList tokens,
        int[] upos,
        int[] xpos,
        int[] features,
        int[] heads,
        int[] relations,
        int[] names,
        byte[][] context,
        Source source,
        @Nullable Belief belief) {

    Sample(
            TokenList tokens,
            int[] upos,
            int[] xpos,
            int[] features,
            int[] heads,
            int[] relations,
            int[] names,
            byte[][] context,
            Source source) {
        this(tokens, upos, xpos, features, heads, relations, names, context, source, null);
    }

    /** A sentence of which nothing is known yet. */
    static Sample unlabelled(TokenList tokens) {
        int n = tokens.size();
        return new Sample(
                tokens,
                new int[n],
                new int[n],
                new int[n],
                new int[n],
                new int[n],
                new int[n],
                new byte[0][],
                Source.SILVER);
    }

    enum Source {
        EWT,
        GUM,
        SILVER
    }

    int length() {
        return tokens.size();
    }

    String[] forms() {
        String[] forms = new String[length()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = tokens.form(i);
        }
        return forms;
    }

    Sample with(TokenList other) {
        return new Sample(other, upos, xpos, features, heads, relations, names, context, source, belief);
    }

    Sample with(byte[][] other) {
        return new Sample(tokens, upos, xpos, features, heads, relations, names, other, source, belief);
    }
}
