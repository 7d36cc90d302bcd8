package org.dateline.archive;

import java.util.List;

/**
 * A piece of a text with the words marked that were asked for. Plain text: whoever shows it escapes it. Immutable.
 *
 * @param text the piece, a sentence as a rule
 * @param marks the words, in order
 */
public record Snippet(String text, List<Mark> marks) {

    public Snippet {
        marks = List.copyOf(marks);
    }

    /** Words of a snippet: code points of its text, from the first to behind the last. */
    public record Mark(int start, int end) {}
}
