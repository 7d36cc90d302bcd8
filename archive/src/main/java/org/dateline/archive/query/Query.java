package org.dateline.archive.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, as a tree. The family is closed. Immutable. {@code toString} gives a text that parses to an equal tree, which is how a query is
 * saved.
 */
public sealed interface Query {

    /** Everything there is: {@code *}, or nothing typed. */
    Query EVERYTHING = new Everything();

    /**
     * Reads a query.
     *
     * @throws QueryException if it is none; it points at the place
     */
    static Query parse(String text) {
        return new QueryParser(text).parse();
    }

    /** All of several. */
    static Query allOf(List<Query> parts) {
        List<Query> wanted =
                parts.stream().filter(part -> !(part instanceof Everything)).toList();
        return switch (wanted.size()) {
            case 0 -> EVERYTHING;
            case 1 -> wanted.get(0);
            default -> new And(wanted);
        };
    }

    /** Everything there is. */
    record Everything() implements Query {
        @Override
        public String toString() {
            return "*";
        }
    }

    /**
     * Words anywhere in the article.
     *
     * @param text one word as it was typed, or several in a row
     * @param phrase whether it was typed in quotation marks
     */
    record Text(String text, boolean phrase) implements Query {
        @Override
        public String toString() {
            return quotedIf(text, phrase);
        }
    }

    /**
     * Words in one field: every one but {@link QueryField#DATE} and {@link QueryField#NEAR}, which have nodes of their own.
     *
     * @param field where
     * @param value what, as it was typed, without quotation marks
     * @param phrase whether it was typed in quotation marks
     */
    record In(QueryField field, String value, boolean phrase) implements Query {
        @Override
        public String toString() {
            return field.typed() + ":" + quotedIf(value, phrase);
        }
    }

    /**
     * Days.
     *
     * @param from the first, or null for no beginning
     * @param to the last, inclusive, or null for no end
     */
    record Dates(@Nullable LocalDate from, @Nullable LocalDate to) implements Query {

        public Dates {
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException(to + " is before " + from);
            }
        }

        @Override
        public String toString() {
            return "date:" + (from == null ? "" : from) + ".." + (to == null ? "" : to);
        }
    }

    /**
     * Around a place.
     *
     * @param center a name, or a point
     * @param kilometres how far at most
     */
    record Near(Center center, double kilometres) implements Query {
        @Override
        public String toString() {
            String where = switch (center) {
                case Named named -> named.name();
                case Point point -> point.latitude() + "," + point.longitude();
            };
            return "near:" + quotedIf(where + "," + kilometres + "km", where.indexOf(' ') >= 0);
        }
    }

    /** What a circle is drawn around. */
    sealed interface Center {}

    /** A place by its name, for whoever answers to look up. */
    record Named(String name) implements Center {}

    /** Degrees north of the equator and east of Greenwich. */
    record Point(double latitude, double longitude) implements Center {}

    /** All of them. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream()
                    .map(part -> part instanceof Or ? "(" + part + ")" : part.toString())
                    .collect(Collectors.joining(" "));
        }
    }

    /** Any of them. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Query::toString).collect(Collectors.joining(" OR "));
        }
    }

    /** None of it. */
    record Not(Query part) implements Query {
        @Override
        public String toString() {
            return part instanceof And || part instanceof Or ? "-(" + part + ")" : "-" + part;
        }
    }

    private static String quotedIf(String text, boolean phrase) {
        return phrase ? '"' + text + '"' : text;
    }
}
