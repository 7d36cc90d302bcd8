package org.dateline.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills lines greedily, counting columns. A line may break at a space, after a hyphen or dash between letters, and beside
 * a wide character (Chinese and Japanese put no spaces), but not before a closing mark nor after an opening one. A word
 * longer than the line is cut. A line feed in the text is a line break of its own.
 */
final class Wrapping {

    /** Marks that must not start a line (a first rule of Chinese and Japanese typesetting). */
    private static final String NOT_FIRST = "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】…‥,.:;?!)]}»›ァィゥェォッャュョヮぁぃぅぇぉっゃゅょゎ";

    /** Marks that must not end a line. */
    private static final String NOT_LAST = "‘“（〔［｛〈《「『【([{«‹";

    private Wrapping() {}

    /** The text's lines, none wider than {@code width} columns unless a single character is; at least one line. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            fill(part, Math.max(1, width), lines);
        }
        return lines;
    }

    private static void fill(String text, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int columns = 0;
        int start = 0;
        while (start < text.length()) {
            int end = nextBreak(text, start);
            String piece = text.substring(start, end);
            int pieceColumns = DisplayText.width(piece);
            int visibleColumns = DisplayText.width(piece.stripTrailing());
            if (columns > 0 && columns + visibleColumns > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                columns = 0;
            }
            while (columns == 0 && visibleColumns > width) {
                int cut = cut(piece, width);
                if (cut == piece.length()) {
                    break;
                }
                lines.add(piece.substring(0, cut));
                piece = piece.substring(cut);
                pieceColumns = DisplayText.width(piece);
                visibleColumns = DisplayText.width(piece.stripTrailing());
            }
            line.append(piece);
            columns += pieceColumns;
            start = end;
        }
        lines.add(line.toString().stripTrailing());
    }

    /** End of the piece that starts here: spaces belong to the piece before them. */
    private static int nextBreak(String text, int start) {
        int i = start;
        int before = ' ';
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (i == text.length()) {
                return i;
            }
            int next = text.codePointAt(i);
            if (c == ' ') {
                if (next != ' ') {
                    return i;
                }
            } else if (next != ' ' && mayPart(before, c, next)) {
                return i;
            }
            before = c;
        }
        return i;
    }

    private static boolean mayPart(int before, int c, int next) {
        if (DisplayText.width(next) == 0 || NOT_FIRST.indexOf(next) >= 0 || NOT_LAST.indexOf(c) >= 0) {
            return false;
        }
        if (c == '-' || c == '\u2013' || c == '\u2014') {
            return Character.isLetter(before) && Character.isLetter(next);
        }
        return DisplayText.isWide(c) || DisplayText.isWide(next);
    }

    /** Where to cut a piece wider than the line, at a character that takes room of its own. */
    private static int cut(String piece, int width) {
        int columns = 0;
        int i = 0;
        while (i < piece.length()) {
            int c = piece.codePointAt(i);
            int wide = DisplayText.width(c);
            if (columns > 0 && columns + wide > width) {
                return i;
            }
            columns += wide;
            i += Character.charCount(c);
        }
        return i;
    }
}
