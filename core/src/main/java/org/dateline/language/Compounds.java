package org.dateline.language;

/**
 * Addresses: stretches with marks inside that are one token all the same. Web addresses, e-mail, host and file names,
 * handles and hashtags.
 *
 * <p>To know an address the scanner must look ahead, and text without a space could make it look ahead from every word
 * to the end. So the verdict over a stretch is remembered until the scanner has passed it: every character is looked at
 * once. For one text and one thread.
 */
final class Compounds {

    private static final int NONE = -1;

    private final TextRuns runs;
    private final CharSequence text;
    private final TokenTables tables;

    /** The end of the stretch that was looked at last; from inside it nothing more is to be learned. */
    private int seen;

    Compounds(TextRuns runs, TokenTables tables) {
        this.runs = runs;
        this.text = runs.text;
        this.tables = tables;
    }

    /** Where the e-mail address, host or file name that begins at {@code start} ends, or -1 if none does. */
    int address(int start) {
        if (start < seen) {
            return NONE;
        }
        int end = start;
        while (end < runs.length && isAddressCharacter(end)) {
            end++;
        }
        seen = end;
        if (end + 1 < runs.length && text.charAt(end) == '@' && runs.isLetterOrDigit(end + 1)) {
            return mail(end);
        }
        while (end > start && !runs.isLetterOrDigit(end - 1)) {
            end--;
        }
        return isHost(start, end) ? path(end) : NONE;
    }

    /** Where the web address that begins at {@code start} ends, given the colon after its scheme; -1 if it is none. */
    int web(int start, int colon) {
        boolean slashes = colon + 3 < runs.length && text.charAt(colon + 1) == '/' && text.charAt(colon + 2) == '/';
        if (slashes && colon - start <= 8 && runs.isLetterOrDigit(colon + 3)) {
            return path(colon + 3);
        }
        boolean mailto = colon - start == 6 && tables.domains.has(text, start, colon + 1);
        return mailto && colon + 1 < runs.length && runs.isLetterOrDigit(colon + 1) ? path(colon + 1) : NONE;
    }

    /** Where the handle or hashtag that begins with the mark at {@code start} ends, or -1 if none does. */
    int tag(int start) {
        int end = start + 1;
        boolean letters = false;
        while (end < runs.length && (runs.isLetterOrDigit(end) || text.charAt(end) == '_')) {
            letters |= runs.isLetter(end);
            end++;
        }
        return letters ? end : NONE;
    }

    private int mail(int at) {
        int end = at + 1;
        while (end < runs.length && isAddressCharacter(end)) {
            end++;
        }
        seen = Math.max(seen, end);
        while (end > at + 1 && !runs.isLetterOrDigit(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isHost(int start, int end) {
        int dots = 0;
        int label = start;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '.') {
                dots = label == i ? Integer.MIN_VALUE : dots + 1;
                label = i + 1;
            }
        }
        if (dots <= 0) {
            return false;
        }
        int kind = tables.domains.get(text, label, end);
        if (kind == 2) {
            return dots > 1 || isSlash(end);
        }
        return kind == 1 || (start + 4 < end && tables.domains.get(text, start, start + 4) == 1);
    }

    /** The rest of a web address: up to white space or a mark that fences it, less the marks that close a sentence. */
    private int path(int from) {
        int end = from;
        int open = 0;
        while (end < runs.length && !runs.isSpace(end) && !isFence(text.charAt(end))) {
            if (text.charAt(end) == '(') {
                open++;
            } else if (text.charAt(end) == ')' && --open < 0) {
                break;
            }
            if (end == from && !isPathMark(text.charAt(end)) && !runs.isLetterOrDigit(end)) {
                break;
            }
            end++;
        }
        seen = Math.max(seen, end);
        while (end > from && isClosing(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isSlash(int position) {
        return position < runs.length && text.charAt(position) == '/';
    }

    private boolean isAddressCharacter(int position) {
        char c = text.charAt(position);
        return c == '.' || c == '-' || c == '_' || c == '+' || c == '%' || c == '~' || runs.isLetterOrDigit(position);
    }

    private static boolean isPathMark(char c) {
        return c == '/' || c == ':' || c == '?' || c == '#';
    }

    private static boolean isFence(char c) {
        return c == '<'
                || c == '>'
                || c == '"'
                || c == '\''
                || c == '\u2019'
                || c == '\u201C'
                || c == '\u201D'
                || c == '\u00AB'
                || c == '\u00BB';
    }

    private static boolean isClosing(char c) {
        return c == '.'
                || c == ','
                || c == ';'
                || c == ':'
                || c == '!'
                || c == '?'
                || c == '*'
                || c == ']'
                || c == '\u2026';
    }
}
