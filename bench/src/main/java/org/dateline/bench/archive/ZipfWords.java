package org.dateline.bench.archive;

import java.util.Random;

/** Words as often as Zipf's law has it: the n-th is drawn about 1/n as often as the first. Invented, so that none has a meaning. Not thread-safe. */
final class ZipfWords {

    private static final String[] SYLLABLES = {
        "ba", "de", "fi", "go", "lu", "mar", "nes", "tor", "vik", "sal", "ren", "kup", "hol", "dra", "pin", "est"
    };

    private final int vocabulary;
    private final double scale;

    ZipfWords(int vocabulary) {
        this.vocabulary = vocabulary;
        this.scale = Math.log(vocabulary + 1.0);
    }

    /** A rank from 0, by inverting the integral of 1/x. */
    int rank(Random random) {
        return Math.min(vocabulary - 1, (int) (Math.exp(random.nextDouble() * scale) - 1));
    }

    String word(Random random) {
        return word(rank(random));
    }

    String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 17; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    /** A sentence of so many words. */
    String sentence(Random random, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(word(random));
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.append('.').toString();
    }
}
