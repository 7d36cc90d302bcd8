package org.dateline.time;

import java.util.List;

/**
 * A rule found in a run of items.
 *
 * @param end the item after the last
 * @param rule the rule
 * @param parts what it marks, in the order of the text
 */
record Match(int end, Rule rule, List<Part> parts) {

    /**
     * One time that a rule marks.
     *
     * @param start its first item
     * @param end the item after its last
     * @param frame what it says
     */
    record Part(int start, int end, Frame frame) {}

    /** The first item that is marked, or the end if none is. */
    int firstMarked() {
        return parts.isEmpty() ? end : parts.get(0).start();
    }

    /** The item after the last that is marked. */
    int lastMarked() {
        return parts.isEmpty() ? end : parts.get(parts.size() - 1).end();
    }
}
