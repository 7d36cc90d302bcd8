package org.dateline.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the words of one expression say, before anything is reckoned from it: fields, and the time inside it if there is one. */
final class Frame {

    private static final Field[] FIELDS = Field.values();
    private static final int UNSET = Integer.MIN_VALUE;

    private final int[] values = new int[FIELDS.length];

    /** The time this one is part of or reckoned from: "1990" in "the third quarter of 1990". */
    @Nullable
    Frame base;

    /** The other end of a range that this one begins: "September" to "May". */
    @Nullable
    Frame until;

    Frame() {
        Arrays.fill(values, UNSET);
    }

    boolean has(Field field) {
        return values[field.ordinal()] != UNSET;
    }

    int get(Field field) {
        int value = values[field.ordinal()];
        if (value == UNSET) {
            throw new IllegalStateException("Nothing is said of " + field);
        }
        return value;
    }

    int get(Field field, int otherwise) {
        int value = values[field.ordinal()];
        return value == UNSET ? otherwise : value;
    }

    boolean is(Field field, int value) {
        return values[field.ordinal()] == value;
    }

    void set(Field field, int value) {
        values[field.ordinal()] = value;
    }

    void clear(Field field) {
        values[field.ordinal()] = UNSET;
    }

    /** Takes over what another says; the other wins where both say something. */
    void add(Frame other) {
        for (int i = 0; i < values.length; i++) {
            if (other.values[i] != UNSET) {
                values[i] = other.values[i];
            }
        }
        if (other.base != null) {
            base = other.base;
        }
    }

    /** Takes over fields that this one lacks. */
    void borrow(Frame other, Field... fields) {
        for (Field field : fields) {
            if (!has(field) && other.has(field)) {
                set(field, other.get(field));
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("{");
        for (Field field : FIELDS) {
            if (has(field)) {
                out.append(field).append('=').append(get(field)).append(' ');
            }
        }
        return out.append(base == null ? "" : "base " + base).append('}').toString();
    }
}
