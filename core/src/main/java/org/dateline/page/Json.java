package org.dateline.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value as {@link JsonReader} found it in a page. Immutable in use: the reader hands its collections over and
 * keeps none. {@code null} values of the source are left out, because an article's record treats both alike.
 */
sealed interface Json {

    /** A string, or a number or a truth value as it was written. */
    record Scalar(String value) implements Json {}

    /** An array. */
    record Items(List<Json> values) implements Json {}

    /** An object; members in source order, the first of two equal names wins. */
    record Members(Map<String, Json> values) implements Json {

        @Nullable
        Json get(String name) {
            return values.get(name);
        }

        /** The first scalar under a name, looking into arrays; null if there is none or it is blank. */
        @Nullable
        String text(String name) {
            return firstText(values.get(name));
        }

        private static @Nullable String firstText(@Nullable Json json) {
            return switch (json) {
                case null -> null;
                case Scalar scalar -> scalar.value().isBlank() ? null : scalar.value();
                case Items items ->
                    items.values().isEmpty() ? null : firstText(items.values().getFirst());
                case Members members -> {
                    // JSON-LD's value objects: {"@value": "..."}.
                    Json value = members.get("@value");
                    yield value instanceof Scalar scalar && !scalar.value().isBlank() ? scalar.value() : null;
                }
            };
        }
    }
}
