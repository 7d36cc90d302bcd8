package org.dateline.story;

/**
 * Strips the endings that English puts on one word for number, tense and person: "missiles", "fired" and "firing" become "missile", "fir" and
 * "fir". Coarser than a dictionary form, which a restored reading no longer has, and the same for both texts compared. The steps are those of
 * Porter's stemmer (1980), 1a and 1b, with a final "e" dropped.
 */
final class Stems {

    private static final int SHORTEST = 3;

    private Stems() {}

    static String of(String word) {
        if (word.length() <= SHORTEST || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        String stem = plural(word);
        for (String ending : new String[] {"ing", "ed"}) {
            if (stem.endsWith(ending) && hasVowel(stem, stem.length() - ending.length())) {
                stem = undouble(stem.substring(0, stem.length() - ending.length()));
                break;
            }
        }
        return stem.length() > SHORTEST && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String plural(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return end >= SHORTEST;
            }
        }
        return false;
    }

    private static String undouble(String stem) {
        int last = stem.length() - 1;
        boolean twice = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        return twice && "lsz".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
    }
}
