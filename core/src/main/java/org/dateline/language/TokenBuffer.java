package org.dateline.language;

import java.util.Arrays;

/** Arrays that grow while a text is cut, and what has passed since the last token. For one text and one thread. */
final class TokenBuffer {

    private int[] starts;
    private int[] ends;
    private byte[] flags;
    private int size;
    private int lineBreaks;
    private boolean afterSpace = true;

    TokenBuffer(int textLength) {
        int capacity = Math.max(16, textLength / 4);
        starts = new int[capacity];
        ends = new int[capacity];
        flags = new byte[capacity];
    }

    /** White space has been passed over. */
    void space(char c) {
        if (c == '\n') {
            lineBreaks++;
        } else if (c == '\u2029') {
            lineBreaks += 2;
        }
        afterSpace = true;
    }

    void add(int start, int end, boolean continues) {
        if (size == starts.length) {
            int capacity = size + (size >> 1) + 16;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            flags = Arrays.copyOf(flags, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        int flag = continues ? TokenList.CONTINUES : 0;
        if (afterSpace) {
            flag |= TokenList.SPACE_BEFORE;
            if (lineBreaks > 0) {
                flag |= lineBreaks > 1 ? TokenList.LINE_BREAK | TokenList.BLOCK_BREAK : TokenList.LINE_BREAK;
                lineBreaks = 0;
            }
            afterSpace = false;
        }
        flags[size] = (byte) flag;
        size++;
    }

    /** Whether the next token will be the first of its line. */
    boolean atLineStart() {
        return size == 0 || lineBreaks > 0;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    TokenList over(String text) {
        return new TokenList(
                text, size, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(flags, size));
    }
}
