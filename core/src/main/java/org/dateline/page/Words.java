package org.dateline.page;

/** Counts words the way a reader would: runs of letters and digits, each ideograph or kana a word of its own. */
final class Words {

    private Words() {}

    static int count(CharSequence text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (c < 0x80) {
                if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
                    words += inside ? 0 : 1;
                    inside = true;
                } else if (c != '\'' && c != '-' && c != '.' && c != '_') {
                    inside = false;
                }
            } else if (Character.isIdeographic(c) || isKana(c)) {
                words++;
                inside = false;
            } else if (Character.isLetterOrDigit(c)) {
                if (!inside) {
                    words++;
                    inside = true;
                }
            } else if (!joins(c)) {
                inside = false;
            }
        }
        return words;
    }

    private static boolean isKana(int c) {
        return c >= 0x3040 && c <= 0x30FF;
    }

    /** Marks that do not end a word: "don't", "twenty-one", "U.S", combining accents. */
    private static boolean joins(int c) {
        return c == '\u2019'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c == 0x200C
                || c == 0x200D;
    }
}
