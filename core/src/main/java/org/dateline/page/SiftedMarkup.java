package org.dateline.page;

import java.util.Arrays;

/**
 * Markup with what no reader sees left out, and the way back to where each character stood.
 *
 * @param html the sifted markup
 * @param sifted offset in {@code html} of each kept run, rising
 * @param original offset of the same run in the page's text
 * @param length length of the page's text
 */
record SiftedMarkup(String html, int[] sifted, int[] original, int length) {

    /** Where a character of the sifted markup stood in the page's text; UTF-16 offsets both. */
    int originalOffset(int offset) {
        if (sifted.length == 0) {
            return Math.min(offset, length);
        }
        int run = Arrays.binarySearch(sifted, offset);
        if (run < 0) {
            run = -run - 2;
        }
        return run < 0 ? offset : Math.min(length, original[run] + offset - sifted[run]);
    }

    /** As {@link #originalOffset}, for the end of a range: stays in the run that the range's last character is in. */
    int originalEnd(int end) {
        return end <= 0 ? 0 : originalOffset(end - 1) + 1;
    }
}
