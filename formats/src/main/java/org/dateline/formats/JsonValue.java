package org.dateline.formats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that has been read: for what is small enough to be held whole, such as a record or the body of a request. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * if (JsonValue.parse(body) instanceof JsonValue.Members members) {
 *     String query = members.text("query"); // null if absent or null
 * }
 * }</pre>
 */
public sealed interface JsonValue {

    /** A string; it may hold half a surrogate pair. */
    record Text(String value) implements JsonValue {}

    /**
     * A number.
     *
     * @param digits as it was written: {@code -1.5e3}
     */
    record Numeral(String digits) implements JsonValue {

        public double toDouble() {
            return Double.parseDouble(digits);
        }

        /**
         * The number if it is whole and fits.
         *
         * @throws NumberFormatException if it is not or does not
         */
        public long toLong() {
            return Long.parseLong(digits);
        }
    }

    /** {@code true} or {@code false}. */
    record Flag(boolean value) implements JsonValue {}

    /** {@code null}. */
    record Nothing() implements JsonValue {}

    /** An array. */
    record Items(List<JsonValue> values) implements JsonValue {

        public Items {
            values = List.copyOf(values);
        }
    }

    /** An object, its members in the order in which they were written. */
    record Members(Map<String, JsonValue> values) implements JsonValue {

        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** The member of this name; null if there is none, {@link Nothing} if it is {@code null}. */
        public @Nullable JsonValue get(String name) {
            return values.get(name);
        }

        /** The string of this name; null if there is none, or something else than a string. */
        public @Nullable String text(String name) {
            return values.get(name) instanceof Text text ? text.value() : null;
        }

        /** The array of this name; empty if there is none, or something else than an array. */
        public List<JsonValue> items(String name) {
            return values.get(name) instanceof Items items ? items.values() : List.of();
        }

        /** The object of this name; null if there is none, or something else than an object. */
        public @Nullable Members members(String name) {
            return values.get(name) instanceof Members members ? members : null;
        }
    }

    /**
     * Reads one value.
     *
     * @param json UTF-8; a line feed may follow the value, nothing else
     * @throws MalformedJsonException if it is no JSON, names a member twice in one object, or is nested more than 500 deep
     */
    static JsonValue parse(byte[] json) {
        return JsonParsing.parse(json);
    }

    /**
     * Reads one value.
     *
     * @throws MalformedJsonException as {@link #parse(byte[])}
     */
    static JsonValue parse(String json) {
        return JsonParsing.parse(json);
    }
}
