package org.dateline.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.SourceRange;
import org.dateline.Span;
import org.jspecify.annotations.Nullable;

/**
 * A value in a record and the way to it, so that a fault can be named: {@code article.blocks[3].kind}. The way is put into words only
 * where there is a fault. Immutable.
 *
 * @param parent null at the root
 * @param name the member's name, or null for an item of a list
 * @param index the item's number, from 0
 */
record Node(
        @Nullable Node parent,
        @Nullable String name,
        int index,
        @Nullable JsonValue value) {

    static Node root(JsonValue value) {
        return new Node(null, null, 0, value);
    }

    Node member(String member) {
        return new Node(this, member, 0, members().get(member));
    }

    private JsonValue.Members members() {
        if (value instanceof JsonValue.Members members) {
            return members;
        }
        throw fault("is not an object");
    }

    /** Whether the value is absent or {@code null}. */
    boolean isNothing() {
        return value == null || value instanceof JsonValue.Nothing;
    }

    <T> @Nullable T optional(Function<Node, T> read) {
        return isNothing() ? null : read.apply(this);
    }

    <T> List<T> list(Function<Node, T> read) {
        if (!(value instanceof JsonValue.Items items)) {
            throw fault("is not a list");
        }
        List<T> list = new ArrayList<>(items.values().size());
        for (int i = 0; i < items.values().size(); i++) {
            list.add(read.apply(new Node(this, null, i, items.values().get(i))));
        }
        return list;
    }

    String text() {
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        throw fault("is not a string");
    }

    int integer() {
        if (value instanceof JsonValue.Numeral number) {
            try {
                return Math.toIntExact(number.toLong());
            } catch (NumberFormatException | ArithmeticException e) {
                throw fault("is not a whole number: " + number.digits());
            }
        }
        throw fault("is not a number");
    }

    double decimal() {
        if (value instanceof JsonValue.Numeral number) {
            return number.toDouble();
        }
        throw fault("is not a number");
    }

    @Nullable
    String optionalText(String member) {
        return member(member).optional(Node::text);
    }

    /** The one of the constants that a record spells so, with small letters and hyphens or as it is declared. */
    <E extends Enum<E>> E constant(Class<E> family) {
        String spelled = text();
        for (E constant : family.getEnumConstants()) {
            if (spelled.equals(constant.name()) || spelled.equals(ContentMembers.name(constant))) {
                return constant;
            }
        }
        throw fault("is \"" + spelled + "\", which this version does not know");
    }

    Span span() {
        return new Span(
                member("start").integer(),
                member("end").integer(),
                member("exact").text());
    }

    SourceRange source() {
        return new SourceRange(member("start").integer(), member("end").integer());
    }

    MalformedRecordException fault(String problem) {
        StringBuilder path = new StringBuilder();
        path(path);
        return new MalformedRecordException((path.isEmpty() ? "The record" : path.toString()) + " " + problem
                + ". Give a record as this version of Dateline writes it, or read the document again.");
    }

    private void path(StringBuilder path) {
        if (parent != null) {
            parent.path(path);
            if (name == null) {
                path.append('[').append(index).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
    }
}
