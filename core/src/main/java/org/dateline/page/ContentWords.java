package org.dateline.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that say what a text is about, folded: a headline shares most of its own with the article under it, another
 * story's headline hardly any. Words of four letters and more; for ideographs and kana, pairs of neighbours. Words are cut
 * to their first six letters, so that endings do not matter.
 */
final class ContentWords {

    private static final int STEM = 6;

    /** Words of content that make an overlap count in full. */
    private static final double ENOUGH = 4;

    private ContentWords() {}

    static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        add(text, words);
        return words;
    }

    static void add(String text, Set<String> words) {
        List<String> all = LabelWords.of(text, Integer.MAX_VALUE);
        String before = "";
        for (String word : all) {
            int c = word.codePointAt(0);
            boolean pair = Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF);
            if (pair) {
                if (!before.isEmpty()) {
                    words.add(before + word);
                }
                before = word;
                continue;
            }
            before = "";
            if (word.length() >= 4 || (word.length() == 3 && c > 0x2ff)) {
                words.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
        }
    }

    /**
     * The share of one set's words that the other has, 0 to 1. A line of one or two words of content proves little: its share
     * counts for a quarter or half.
     */
    static double overlap(Set<String> words, Set<String> others) {
        if (words.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String word : words) {
            if (others.contains(word)) {
                shared++;
            }
        }
        return (double) shared / words.size() * Math.min(1, words.size() / ENOUGH);
    }
}
