package org.dateline.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.internal.ResourceText;

/** Groups of words that senses and the reading of clauses name ({@code word-classes.txt}): "@goods". Immutable. */
final class WordClasses {

    private static final String NAME = "word-classes.txt";

    /** Dateline's own. */
    static final WordClasses STANDARD = standard();

    private final Map<String, Set<String>> classes = new HashMap<>();

    private WordClasses() {}

    private static WordClasses standard() {
        WordClasses all = new WordClasses();
        for (String line : ResourceText.lines(WordClasses.class, NAME)) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.charAt(0) == '@') {
                all.classes.put(line.substring(0, colon), all.words(line.substring(colon + 1)));
            }
        }
        return all;
    }

    /** Each word of the classes whose names begin so, with the rest of the name: "@mode-drone: drone". */
    Map<String, String> byWord(String beginning) {
        Map<String, String> words = new HashMap<>();
        classes.forEach((name, members) -> {
            if (name.startsWith(beginning)) {
                members.forEach(word -> words.put(word, name.substring(beginning.length())));
            }
        });
        return Map.copyOf(words);
    }

    /** The classes whose names begin so, each under the rest of its name. */
    Map<String, Set<String>> byRest(String beginning) {
        Map<String, Set<String>> found = new HashMap<>();
        classes.forEach((name, members) -> {
            if (name.startsWith(beginning)) {
                found.put(name.substring(beginning.length()), members);
            }
        });
        return Map.copyOf(found);
    }

    /** Reads "aid,@goods": words with commas between, classes among them. */
    Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String part : text.split(",")) {
            String word = part.strip();
            if (!word.startsWith("@")) {
                words.add(word);
                continue;
            }
            Set<String> known = classes.get(word);
            if (known == null) {
                throw new IllegalStateException(NAME + ": there is no class " + word);
            }
            words.addAll(known);
        }
        return Set.copyOf(words);
    }
}
