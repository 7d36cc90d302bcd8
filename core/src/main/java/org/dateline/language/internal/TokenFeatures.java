package org.dateline.language.internal;

import org.dateline.language.TokenList;

/**
 * What the network sees of a token: the word (small letters, digits as 0), its ends, its shape, its case seen against the case of
 * the whole sentence, and the kinds of name it may be part of. In a sentence all in capitals, or without any, case says nothing and
 * is left out, so that headlines and carelessly typed text are read by their words. Immutable and thread-safe.
 */
public final class TokenFeatures {

    public static final int WORD = 0;
    public static final int VECTOR = 1;
    public static final int SUFFIX_TWO = 2;
    public static final int SUFFIX_THREE = 3;
    public static final int SUFFIX_FOUR = 4;
    public static final int PREFIX_THREE = 5;
    public static final int SHAPE = 6;
    public static final int CASE = 7;
    public static final int LEXICON = 8;

    /** Features of the words beside, so that the first layer sees them at the cost of adding a row. */
    public static final int WORD_BEFORE = 9;

    public static final int WORD_AFTER = 10;
    public static final int SUFFIX_BEFORE = 11;
    public static final int SUFFIX_AFTER = 12;

    /** How many features a token has. */
    public static final int COUNT = 13;

    private static final int ENDS = 4096;
    private static final int SHAPES = 1024;
    private static final int CASES = 64;
    private static final int KINDS = 256;

    private static final int MIXED_CASE = 0;
    private static final int ALL_CAPITALS = 1;
    private static final int NO_CAPITALS = 2;
    private static final int TITLE_CASE = 3;

    private static final long SEED = 0x9E3779B97F4A7C15L;

    private final HashIndex words;
    private final HashIndex vectors;
    private final HashIndex lexicon;
    private final int[] sizes;

    /**
     * Joins the three lists.
     *
     * @param words words that have an embedding of their own, numbered from 1
     * @param vectors words that have a vector learned from raw text, numbered from 1
     * @param lexicon words seen in names, with a mask of the kinds of name
     */
    public TokenFeatures(HashIndex words, int wordCount, HashIndex vectors, int vectorCount, HashIndex lexicon) {
        this.words = words;
        this.vectors = vectors;
        this.lexicon = lexicon;
        int besides = wordCount + 2;
        this.sizes = new int[] {
            wordCount + 1, vectorCount + 1, ENDS, ENDS, ENDS, ENDS, SHAPES, CASES, KINDS, besides, besides, ENDS, ENDS
        };
    }

    /** How many values a feature has, from 0. */
    public int size(int feature) {
        return sizes[feature];
    }

    /**
     * Writes the features of a sentence.
     *
     * @param ids for each feature, the values of tokens {@code from} to {@code to}, starting at {@code offset}
     */
    public void fill(TokenList tokens, int from, int to, int[][] ids, int offset) {
        String text = tokens.text();
        int mode = mode(tokens, from, to);
        boolean first = true;
        for (int token = from; token < to; token++) {
            int start = tokens.start(token);
            int end = tokens.end(token);
            int at = offset + token - from;
            long word = hash(text, start, end);
            ids[WORD][at] = words.get(word);
            ids[VECTOR][at] = vectors.get(word);
            ids[SUFFIX_TWO][at] = bucket(hash(text, Math.max(start, end - 2), end), 2);
            ids[SUFFIX_THREE][at] = bucket(hash(text, Math.max(start, end - 3), end), 3);
            ids[SUFFIX_FOUR][at] = bucket(hash(text, Math.max(start, end - 4), end), 4);
            ids[PREFIX_THREE][at] = bucket(hash(text, start, Math.min(end, start + 3)), 5);
            ids[SHAPE][at] = shape(text, start, end, mode);
            int kind = kind(text, start, end, mode);
            ids[CASE][at] = (mode << 4) | (first ? 8 : 0) | kind;
            if (kind < 4) {
                first = false;
            }
            ids[LEXICON][at] = lexicon.get(word);
        }
        beside(ids, offset, offset + to - from);
    }

    private void beside(int[][] ids, int from, int to) {
        int edge = sizes[WORD];
        for (int at = from; at < to; at++) {
            ids[WORD_BEFORE][at] = at == from ? edge : ids[WORD][at - 1];
            ids[WORD_AFTER][at] = at == to - 1 ? edge : ids[WORD][at + 1];
            ids[SUFFIX_BEFORE][at] = at == from ? 0 : ids[SUFFIX_THREE][at - 1];
            ids[SUFFIX_AFTER][at] = at == to - 1 ? 0 : ids[SUFFIX_THREE][at + 1];
        }
    }

    /** The hash of a word as the lists know it: in small letters, every digit a 0, typographic quotes and dashes made plain. */
    public static long hash(String text, int start, int end) {
        long hash = SEED + (end - start);
        for (int i = start; i < end; i++) {
            hash = (hash ^ plain(text.charAt(i))) * 0x9FB21C651E98DF25L;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    public static long hash(String word) {
        return hash(word, 0, word.length());
    }

    private static char plain(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '0' && c <= '9' ? '0' : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u00AB', '\u00BB', '\u201E' -> '"';
            case '\u2013', '\u2014', '\u2212', '\u2015' -> '-';
            default -> Character.isDigit(c) ? '0' : Character.toLowerCase(c);
        };
    }

    private static int bucket(long hash, int salt) {
        long mixed = (hash + salt) * 0xD6E8FEB86659FD93L;
        return ((int) (mixed >>> 40)) & (ENDS - 1);
    }

    private static int mode(TokenList tokens, int from, int to) {
        String text = tokens.text();
        int upper = 0;
        int lower = 0;
        int longWords = 0;
        int longCapitals = 0;
        for (int token = from; token < to; token++) {
            int start = tokens.start(token);
            int end = tokens.end(token);
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (Character.isLowerCase(c)) {
                    lower++;
                } else if (Character.isUpperCase(c)) {
                    upper++;
                }
            }
            if (end - start >= 4 && Character.isLetter(text.charAt(start))) {
                longWords++;
                if (Character.isUpperCase(text.charAt(start))) {
                    longCapitals++;
                }
            }
        }
        if (upper > 8 && lower * 10 < upper) {
            return ALL_CAPITALS;
        }
        if (upper == 0 && lower > 0) {
            return NO_CAPITALS;
        }
        return longWords >= 4 && longCapitals * 10 >= longWords * 8 ? TITLE_CASE : MIXED_CASE;
    }

    private static int kind(String text, int start, int end, int mode) {
        boolean upper = false;
        boolean lower = false;
        boolean digit = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            upper |= Character.isUpperCase(c);
            lower |= Character.isLetter(c) && !Character.isUpperCase(c);
            digit |= Character.isDigit(c);
        }
        if (!upper && !lower) {
            return digit ? 4 : end - start == 1 ? 5 : 6;
        }
        if (digit) {
            return 7;
        }
        if (mode == ALL_CAPITALS || mode == NO_CAPITALS || !upper) {
            return 0;
        }
        if (!lower) {
            return end - start == 1 ? 3 : 2;
        }
        boolean initial = Character.isUpperCase(text.charAt(start));
        return initial ? 1 : 3;
    }

    private static int shape(String text, int start, int end, int mode) {
        long hash = SEED;
        char last = 0;
        int run = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char drawn = Character.isUpperCase(c) && mode != ALL_CAPITALS && mode != NO_CAPITALS
                    ? 'X'
                    : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : plain(c);
            run = drawn == last ? run + 1 : 0;
            last = drawn;
            if (run < 3) {
                hash = (hash ^ drawn) * 0x9FB21C651E98DF25L;
                hash ^= hash >>> 32;
            }
        }
        return (int) ((hash * 0xD6E8FEB86659FD93L) >>> 40) & (SHAPES - 1);
    }
}
