package org.dateline.page;

/** The little the page stage has to know of sentences: where one may end. */
final class Sentences {

    private Sentences() {}

    /** Whether a text ends like a sentence: with a full stop or its kin, closing quotes and brackets passed over. */
    static boolean ends(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            switch (c) {
                case '"',
                        '\'',
                        '\u201D',
                        '\u2019',
                        '\u00BB',
                        '\u00AB',
                        '\u201C',
                        ')',
                        ']',
                        '\u300D',
                        '\u300F',
                        '\uFF09',
                        ' ',
                        '\u00A0' -> {
                    continue;
                }
                case '.',
                        '!',
                        '?',
                        '\u2026',
                        '\u3002',
                        '\uFF01',
                        '\uFF1F',
                        '\u0964',
                        '\u061F',
                        '\u06D4',
                        '\u104B',
                        ';',
                        ':',
                        '\uFF1A' -> {
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }
}
