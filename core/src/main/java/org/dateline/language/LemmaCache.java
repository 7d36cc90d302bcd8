package org.dateline.language;

import java.util.Arrays;

/**
 * Remembers the lemmas of the words it met last, so that common words cost neither work nor memory. Gives the same
 * answers as its {@link Lemmatiser}, always. For one thread.
 */
public final class LemmaCache {

    private static final int SLOTS = 1 << 13;

    private final Lemmatiser lemmatiser;
    private final String[] forms = new String[SLOTS];
    private final String[] lemmas = new String[SLOTS];
    private final int[] tags = new int[SLOTS];

    LemmaCache(Lemmatiser lemmatiser) {
        this.lemmatiser = lemmatiser;
        Arrays.fill(forms, "");
        Arrays.fill(lemmas, "");
    }

    /**
     * The dictionary form of a word in a text.
     *
     * @param start where the word begins, in UTF-16 units
     * @param end where it ends, exclusive
     * @param tag what {@link Lemmatiser#tag} gave for the word's tag
     */
    public String lemma(String text, int start, int end, int tag) {
        int hash = tag * 0x9E3779B1;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        String form = forms[slot];
        if (tags[slot] == tag && form.length() == end - start && form.length() > 0 && text.startsWith(form, start)) {
            return lemmas[slot];
        }
        String word = text.substring(start, end);
        String lemma = lemmatiser.lemma(word, tag);
        forms[slot] = word;
        lemmas[slot] = lemma;
        tags[slot] = tag;
        return lemma;
    }
}
