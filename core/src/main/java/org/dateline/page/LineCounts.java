package org.dateline.page;

import org.jspecify.annotations.Nullable;

/** What can be counted on a line. Fields as in {@link PageLine}. */
record LineCounts(int words, int functionWords, int capitalised, int sentences, boolean closed) {

    private static final String ENDS = ".!?…。！？｡।۔؟։။។";
    private static final String CLOSERS = "\"'”’»›)]」』）】〉》“‘*";

    static LineCounts of(String line, @Nullable String language) {
        int table = language == null ? -1 : LanguageTable.index(language);
        int words = 0;
        int ideographs = 0;
        int function = 0;
        int capitalised = 0;
        int sentences = 0;
        int start = -1;
        int length = line.length();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? line.charAt(i) : ' ';
            boolean ideograph = c >= 0x2e80 && (Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30ff));
            boolean inside = !ideograph
                    && (Character.isLetterOrDigit(c)
                            || Character.isSurrogate(c)
                            || (c >= 0x300 && isMark(c))
                            || (start >= 0 && isJoiner(line, i)));
            if (ideograph) {
                ideographs++;
            }
            if (inside) {
                if (start < 0) {
                    start = i;
                    if (Character.isUpperCase(c)) {
                        capitalised++;
                    }
                }
            } else if (start >= 0) {
                words++;
                if (table >= 0 && LanguageTable.has(table, line, start, i)) {
                    function++;
                }
                start = -1;
            }
            if (ENDS.indexOf(c) >= 0 && endsSentence(line, i)) {
                sentences++;
            }
        }
        boolean thai = words > 0 && ideographs == 0 && length > 25 * words;
        int all = words + (ideographs + 1) / 2 + (thai ? length / 6 : 0);
        return new LineCounts(all, table < 0 ? -1 : function, capitalised, sentences, isClosed(line));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == 0x200c;
    }

    private static boolean isJoiner(String line, int i) {
        if (i + 1 >= line.length()) {
            return false;
        }
        char c = line.charAt(i);
        return (c == '\'' || c == '’' || c == '-' || c == '.' || c == ',' || c == ':')
                && Character.isLetterOrDigit(line.charAt(i + 1))
                && (c == '\'' || c == '’' || c == '-' || Character.isDigit(line.charAt(i + 1)));
    }

    /** A mark that ends a sentence: at the end of the line, or before a space and a word that opens a new one. */
    private static boolean endsSentence(String line, int i) {
        char c = line.charAt(i);
        if (c >= 0x3000) {
            return true;
        }
        int next = i + 1;
        while (next < line.length() && CLOSERS.indexOf(line.charAt(next)) >= 0) {
            next++;
        }
        if (next >= line.length()) {
            return true;
        }
        if (line.charAt(next) != ' ' || next + 1 >= line.length()) {
            return false;
        }
        // "Mr. Field", "J. Field": one or two letters before the point are no sentence.
        if (c == '.' && (i < 3 || (!Character.isLetterOrDigit(line.charAt(i - 3)) && line.charAt(i - 3) != ' '))) {
            return false;
        }
        return !Character.isLowerCase(line.charAt(next + 1));
    }

    /** Whether a sentence ends with the line. Dots that stand for left-out words end a teaser, not a sentence. */
    private static boolean isClosed(String line) {
        if (line.isEmpty()) {
            return false;
        }
        int i = line.length() - 1;
        while (i > 0 && CLOSERS.indexOf(line.charAt(i)) >= 0) {
            i--;
        }
        char c = line.charAt(i);
        boolean leftOut = c == '…' || (c == '.' && i > 0 && line.charAt(i - 1) == '.');
        return ENDS.indexOf(c) >= 0 && !leftOut;
    }
}
