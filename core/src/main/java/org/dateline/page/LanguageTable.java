package org.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The function words and letters of {@code languages.txt}, in a table that looks words up in place: the body of every page
 * goes through it, so no word becomes an object. Immutable, loaded on first use.
 */
final class LanguageTable {

    private static final String[] CODES;
    private static final String[] WORDS;
    private static final int[][] SPEAKERS;
    private static final Map<Character, int[]> LETTERS = new HashMap<>();
    private static final List<List<String>> ALIKE = new ArrayList<>();
    private static final double LETTER_VOTE = 0.5;

    static {
        List<String> codes = new ArrayList<>();
        Map<String, List<Integer>> words = new LinkedHashMap<>();
        Map<Character, List<Integer>> letters = new LinkedHashMap<>();
        for (String line : ResourceLines.facts("languages.txt")) {
            int colon = line.indexOf(':');
            String head = line.substring(0, colon);
            String[] values = line.substring(colon + 1).strip().split("\\s+");
            if (head.equals("alike")) {
                ALIKE.add(List.of(values));
                continue;
            }
            boolean isLetters = head.startsWith("letters ");
            String code = isLetters ? head.substring("letters ".length()) : head;
            int language = codes.indexOf(code);
            if (language < 0) {
                language = codes.size();
                codes.add(code);
            }
            for (String value : values) {
                List<Integer> speakers = isLetters
                        ? letters.computeIfAbsent(value.charAt(0), k -> new ArrayList<>())
                        : words.computeIfAbsent(value, k -> new ArrayList<>());
                if (!speakers.contains(language)) {
                    speakers.add(language);
                }
            }
        }
        CODES = codes.toArray(new String[0]);
        letters.forEach((letter, speakers) -> LETTERS.put(letter, toArray(speakers)));
        int size = Integer.highestOneBit(words.size() * 4);
        WORDS = new String[size];
        SPEAKERS = new int[size][];
        words.forEach((word, speakers) -> {
            int slot = hash(word, 0, word.length()) & (size - 1);
            while (WORDS[slot] != null) {
                slot = (slot + 1) & (size - 1);
            }
            WORDS[slot] = word;
            SPEAKERS[slot] = toArray(speakers);
        });
    }

    private LanguageTable() {}

    private static int[] toArray(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + Character.toLowerCase(text.charAt(i));
        }
        return hash ^ (hash >>> 15);
    }

    static int size() {
        return CODES.length;
    }

    static String code(int language) {
        return CODES[language];
    }

    /** Adds the votes of the word between two offsets. */
    static void voteWord(String text, int start, int end, double[] votes) {
        int slot = hash(text, start, end) & (WORDS.length - 1);
        for (String word = WORDS[slot]; word != null; word = WORDS[slot]) {
            if (word.length() == end - start && text.regionMatches(true, start, word, 0, word.length())) {
                int[] speakers = SPEAKERS[slot];
                for (int speaker : speakers) {
                    votes[speaker] += 1.0 / speakers.length;
                }
                return;
            }
            slot = (slot + 1) & (WORDS.length - 1);
        }
    }

    /** Adds the votes of a letter beyond ASCII. */
    static void voteLetter(char letter, double[] votes) {
        int[] speakers = LETTERS.get(Character.toLowerCase(letter));
        if (speakers != null) {
            for (int speaker : speakers) {
                votes[speaker] += LETTER_VOTE / speakers.length;
            }
        }
    }

    /** Whether two languages are the same or hard to tell apart. */
    static boolean areAlike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        for (List<String> family : ALIKE) {
            if (family.contains(one) && family.contains(other)) {
                return true;
            }
        }
        return false;
    }
}
