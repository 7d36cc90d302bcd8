package org.dateline.cli.terminal;

/** The first words of a text. */
final class Excerpt {

    private Excerpt() {}

    /** The text on one line, cut after at most so many columns. */
    static String of(String text, int columns) {
        StringBuilder excerpt = new StringBuilder();
        int width = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c)) {
                space = !excerpt.isEmpty();
                continue;
            }
            int wide = DisplayText.width(c) + (space ? 1 : 0);
            if (width + wide > columns - 1 && width + DisplayText.width(text.substring(i)) + wide > columns) {
                return excerpt.append('…').toString();
            }
            if (space) {
                excerpt.append(' ');
                space = false;
            }
            excerpt.appendCodePoint(c);
            width += wide;
        }
        return excerpt.toString();
    }
}
