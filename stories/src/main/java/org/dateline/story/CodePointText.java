package org.dateline.story;

/** A text whose offsets count code points, as spans do. Immutable. */
final class CodePointText {

    private final String text;
    private final int length;
    private final boolean plain;

    CodePointText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.plain = length == text.length();
    }

    int length() {
        return length;
    }

    /** The text between two offsets; what lies beyond the end is left out. */
    String slice(int start, int end) {
        int from = Math.min(start, length);
        int to = Math.max(from, Math.min(end, length));
        return plain
                ? text.substring(from, to)
                : text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
