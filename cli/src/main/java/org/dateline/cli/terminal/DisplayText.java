package org.dateline.cli.terminal;

/**
 * Text as a terminal shows it: how many columns it takes, and what must not get through. Widths follow Unicode's East
 * Asian Width (annex 11) as terminals apply it: wide and fullwidth characters and emoji take two columns, combining
 * marks and format characters none, all others one. Tables of ranges instead of a library, since the JDK knows scripts
 * but not widths.
 */
final class DisplayText {

    /** Blocks of wide characters below the supplementary planes, first and last, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, // Hangul initial consonants
        0x2329, 0x232A, // angle brackets
        0x2E80, 0x303E, // radicals, ideographic punctuation
        0x3041, 0x33FF, // kana, bopomofo, enclosed letters, square words
        0x3400, 0x4DBF, // ideographs, extension A
        0x4E00, 0xA4CF, // ideographs, Yi
        0xA960, 0xA97C, // Hangul initial consonants, extended
        0xAC00, 0xD7A3, // Hangul syllables
        0xF900, 0xFAFF, // compatibility ideographs
        0xFE10, 0xFE19, // vertical punctuation
        0xFE30, 0xFE6F, // compatibility and small punctuation
        0xFF01, 0xFF60, // fullwidth letters
        0xFFE0, 0xFFE6, // fullwidth signs
        0x16FE0, 0x18DFF, // Tangut, Khitan
        0x1AFF0, 0x1B2FF, // kana supplements, Nushu
        0x1F200, 0x1F2FF, // enclosed ideographs
        0x20000, 0x3FFFD, // ideographs, supplementary planes
    };

    private static final int FIRST_REGIONAL_INDICATOR = 0x1F1E6;
    private static final int LAST_REGIONAL_INDICATOR = 0x1F1FF;

    private DisplayText() {}

    /** Columns that a string takes. */
    static int width(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            width += width(c);
            i += Character.charCount(c);
        }
        return width;
    }

    /** Columns that a code point takes: 0, 1 or 2. */
    static int width(int c) {
        if (c < 0x300) {
            return c == 0xAD ? 0 : 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if ((c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF)) {
            // Vowels and finals of a Hangul syllable stand in the cell of its initial.
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    static boolean isWide(int c) {
        if (c < WIDE[0]) {
            return false;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (c <= WIDE[i + 1]) {
                if (c >= WIDE[i]) {
                    return true;
                }
                break;
            }
        }
        boolean halfOfFlag = c >= FIRST_REGIONAL_INDICATOR && c <= LAST_REGIONAL_INDICATOR;
        return !halfOfFlag && Character.isEmojiPresentation(c);
    }

    /**
     * The text with everything removed that would command a terminal instead of being shown: control characters and
     * the marks that turn the direction of what follows. A tab becomes a space, a line feed stays.
     */
    static String safe(String text) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            if (isUnsafe(c)) {
                if (safe == null) {
                    safe = new StringBuilder(text.length()).append(text, 0, i);
                }
                if (c == '\t') {
                    safe.append(' ');
                } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                    safe.append('\uFFFD');
                }
            } else if (safe != null) {
                safe.appendCodePoint(c);
            }
            i += length;
        }
        return safe == null ? text : safe.toString();
    }

    private static boolean isUnsafe(int c) {
        return (Character.isISOControl(c) && c != '\n')
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
