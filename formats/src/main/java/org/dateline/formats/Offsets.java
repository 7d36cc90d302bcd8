package org.dateline.formats;

/**
 * From code points, in which all offsets of a record count, to the words of the text. Remembers where it last was, so that going through
 * a text from front to end costs its length once. Used by one thread.
 */
final class Offsets {

    private final String text;
    private final int length;
    private int codePoint;
    private int unit;

    Offsets(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /** How many code points the text has. */
    int length() {
        return length;
    }

    /** Whether the offset is one of the text's, its end included. */
    boolean holds(int offset) {
        return offset >= 0 && offset <= length;
    }

    /** The words between two offsets in code points. */
    String words(int start, int end) {
        int from = unit(start);
        return text.substring(from, unit(end));
    }

    private int unit(int offset) {
        unit = text.offsetByCodePoints(unit, offset - codePoint);
        codePoint = offset;
        return unit;
    }
}
