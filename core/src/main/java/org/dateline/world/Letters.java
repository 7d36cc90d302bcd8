package org.dateline.world;

import java.text.Normalizer;

/**
 * How names are compared: by their letters and digits alone, small and without accents, so that "Al-Shabaab" is "Al Shabaab" and "U.S." is
 * "US". Names become 64-bit hashes; nothing is cut out of a text to look it up. Stateless.
 */
final class Letters {

    /** Hash of no letters. */
    static final long NONE = 0xcbf29ce484222325L;

    private static final int TABLE = 0x260;
    private static final char[] PLAIN = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            PLAIN[c] = Character.isLetterOrDigit(c) ? base(c) : 0;
        }
        PLAIN['ø'] = 'o';
        PLAIN['Ø'] = 'o';
        PLAIN['ł'] = 'l';
        PLAIN['Ł'] = 'l';
        PLAIN['đ'] = 'd';
        PLAIN['Đ'] = 'd';
        PLAIN['ı'] = 'i';
        PLAIN['æ'] = 'a';
        PLAIN['Æ'] = 'a';
        PLAIN['ß'] = 's';
        PLAIN['ə'] = 'a';
        PLAIN['&'] = '&';
    }

    private Letters() {}

    private static char base(char c) {
        char plain =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(plain);
    }

    /** The letter as it counts, or 0 for what does not: spaces, hyphens, apostrophes, full stops, combining accents. */
    static char fold(char c) {
        if (c < TABLE) {
            return PLAIN[c];
        }
        if (!Character.isLetterOrDigit(c)) {
            return 0;
        }
        return base(c);
    }

    /** The hash of a name with more text behind it. */
    static long hash(long before, CharSequence text, int start, int end) {
        long hash = before;
        for (int i = start; i < end; i++) {
            hash = add(hash, text.charAt(i));
        }
        return hash;
    }

    /** The hash with one more letter; the same where it does not count. */
    static long add(long hash, char letter) {
        char c = fold(letter);
        return c == 0 ? hash : (hash ^ c) * 0x100000001b3L;
    }

    /** The key under which a hash is kept: its bits stirred, since the low ones of the sum above are poor. */
    static long key(long hash) {
        long stirred = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return stirred ^ (stirred >>> 29);
    }

    static long key(CharSequence name) {
        return key(hash(NONE, name, 0, name.length()));
    }
}
