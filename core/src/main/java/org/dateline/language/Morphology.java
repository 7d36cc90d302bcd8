package org.dateline.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The morphological features of a word as Universal Dependencies has them: "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin".
 * There are some two hundred different ones in English; tokens share them. Immutable and thread-safe.
 */
public final class Morphology {

    /** No features. */
    public static final Morphology NONE = new Morphology("_");

    private final String text;
    private final Map<String, String> values = new HashMap<>();

    private Morphology(String text) {
        this.text = text;
        for (String pair : text.split("\\|")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    static Morphology[] of(String[] texts) {
        Morphology[] all = new Morphology[texts.length];
        for (int i = 0; i < texts.length; i++) {
            all[i] = new Morphology(texts[i]);
        }
        return all;
    }

    /** The value of a feature: "Past" for "Tense"; null if the word has none. */
    public @Nullable String value(String feature) {
        return values.get(feature);
    }

    /** Whether a feature has a value: {@code is("VerbForm", "Fin")}. */
    public boolean is(String feature, String value) {
        return value.equals(values.get(feature));
    }

    /** All features as CoNLL-U spells them; "_" for none. */
    @Override
    public String toString() {
        return text;
    }
}
