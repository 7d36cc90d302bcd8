package org.dateline.time;

import java.util.Arrays;

/**
 * A run of tokens as the matcher sees it: for each item where it stands, and the symbols it can be with a value for each. An item is a token
 * or, where a token holds two words of ours ("mid-November"), a part of one. Used by one thread and thrown away.
 */
final class Items {

    /** Added to the value of a clock that shows seconds. */
    static final int WITH_SECONDS = 1 << 20;

    private int size;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] tokens = new int[16];
    private int[] offsets = new int[17];
    private int[] symbols = new int[64];
    private int[] values = new int[64];

    int size() {
        return size;
    }

    /** Begins the next item. */
    void open(int token, int start, int end) {
        if (size == starts.length) {
            int more = size * 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            tokens = Arrays.copyOf(tokens, more);
            offsets = Arrays.copyOf(offsets, more + 1);
        }
        starts[size] = start;
        ends[size] = end;
        tokens[size] = token;
        size++;
        offsets[size] = offsets[size - 1];
    }

    /** Says that the item begun last can be a symbol. */
    void add(int symbol, int value) {
        int at = offsets[size];
        if (at == symbols.length) {
            symbols = Arrays.copyOf(symbols, at * 2);
            values = Arrays.copyOf(values, at * 2);
        }
        symbols[at] = symbol;
        values[at] = value;
        offsets[size] = at + 1;
    }

    /** Offset in the text, in UTF-16 units. */
    int start(int item) {
        return starts[item];
    }

    int end(int item) {
        return ends[item];
    }

    int token(int item) {
        return tokens[item];
    }

    /** The item's symbols are those at the places from here to {@code first(item + 1)}. */
    int first(int item) {
        return offsets[item];
    }

    int symbol(int place) {
        return symbols[place];
    }

    int value(int place) {
        return values[place];
    }

    /** The value an item has as a symbol, or -1 if it cannot be that. */
    int valueAs(int item, int symbol) {
        for (int i = offsets[item]; i < offsets[item + 1]; i++) {
            if (symbols[i] == symbol) {
                return values[i];
            }
        }
        return -1;
    }

    void clear() {
        size = 0;
    }
}
