package org.dateline.language;

import java.util.Locale;

/** Stub: the form in small letters, until the table stands. */
public final class Lemmatiser {

    private Lemmatiser() {}

    public static Lemmatiser standard() {
        return new Lemmatiser();
    }

    /**
     * The dictionary form of a token, in the conventions of UD English (EWT, GUM).
     *
     * @param xpos the Penn tag: "VBD"
     */
    public String lemma(String form, String xpos) {
        return xpos.startsWith("NNP") ? form : form.toLowerCase(Locale.ROOT);
    }
}
