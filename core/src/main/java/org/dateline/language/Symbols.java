package org.dateline.language;

/**
 * Marks and pictures: where a token that begins with neither letter nor digit ends. Repeated marks are one token as in
 * the treebanks ("--", "?!", "..."), brackets and quotes are one each, and an emoji is one with whatever shapes it
 * (skin, joiners, flags).
 */
final class Symbols {

    private final TextRuns runs;
    private final CharSequence text;
    private final TokenTables tables;

    Symbols(TextRuns runs, TokenTables tables) {
        this.runs = runs;
        this.text = runs.text;
        this.tables = tables;
    }

    /**
     * Where the mark that begins at {@code start} ends.
     *
     * @param afterSpace whether it stands at the beginning of the text or after white space
     */
    int end(int start, boolean afterSpace) {
        char c = text.charAt(start);
        if (c >= 0x80) {
            return beyondAscii(start, c);
        }
        int face = emoticon(start, afterSpace);
        if (face > 0) {
            return face;
        }
        return switch (c) {
            case '.', '!', '?' -> stops(start);
            case '-', '=', '<', '>' -> arrows(start);
            case '*', '_', '~', '#', '+', '|', '^', '$' -> runs.same(start);
            case '`', '\'' -> start + 1 < runs.length && text.charAt(start + 1) == c ? start + 2 : start + 1;
            default -> start + 1;
        };
    }

    private int beyondAscii(int start, char c) {
        if (Characters.isStop(c)) {
            return stops(start);
        }
        return switch (c) {
            case '\u2014', '\u2015', '\u2500' -> runs.same(start);
            case '\u2019' -> start + 1 < runs.length && text.charAt(start + 1) == c ? start + 2 : start + 1;
            default -> picture(start);
        };
    }

    private int stops(int start) {
        int end = start;
        while (end < runs.length && Characters.isStop(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int arrows(int start) {
        int end = start;
        while (end < runs.length && "-=<>".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** A face stands alone or after the end of a sentence, and no letter follows: "(see note:)" holds none. */
    private int emoticon(int start, boolean afterSpace) {
        if (!afterSpace && "!?.".indexOf(text.charAt(start - 1)) < 0) {
            return 0;
        }
        for (int end = Math.min(start + 4, runs.length); end > start + 1; end--) {
            if (tables.emoticons.has(text, start, end)
                    && (end == runs.length || runs.isSpace(end) || ".,!?".indexOf(text.charAt(end)) >= 0)) {
                return end;
            }
        }
        return 0;
    }

    private int picture(int start) {
        int first = Characters.codePoint(text, start);
        int end = start + Character.charCount(first);
        if (isFlagLetter(first)) {
            int second = end < runs.length ? Characters.codePoint(text, end) : 0;
            return isFlagLetter(second) ? end + 2 : end;
        }
        if (Character.getType(first) != Character.OTHER_SYMBOL && first < 0x1F000) {
            return end;
        }
        while (end < runs.length) {
            int next = Characters.codePoint(text, end);
            if (next == 0x200D && end + 1 < runs.length && isPicture(Characters.codePoint(text, end + 1))) {
                end += 1 + Character.charCount(Characters.codePoint(text, end + 1));
            } else if (next == 0xFE0F || next == 0xFE0E || next == 0x20E3 || isSkin(next) || isTag(next)) {
                end += Character.charCount(next);
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isPicture(int c) {
        return (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x1F000 && c <= 0x1FAFF);
    }

    private static boolean isFlagLetter(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isSkin(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }
}
