package org.dateline.formats;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.function.Consumer;
import org.dateline.SourceRange;
import org.dateline.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON: values and named values in the order they are called, UTF-8. Used by one thread for one value.
 *
 * <pre>{@code
 * byte[] answer = Json.bytes(json -> {
 *     json.text("query", query);
 *     json.list("hits", hits, hit -> json.object(() -> {
 *         json.text("headline", hit.headline()); // null is written as null
 *         json.number("score", hit.score());
 *     }));
 * });
 * }</pre>
 *
 * <p>Why not straight to the generator: a Java string may hold half a surrogate pair (a page cut in the middle, a
 * faulty {@code \}{@code ud83d} in the input), which has no UTF-8 form. The generator refuses it; here it is written as
 * its JSON escape, so that every record is valid UTF-8 and nothing is lost.
 */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String HEXADECIMAL = "0123456789abcdef";

    private final JsonGenerator generator;
    private final @Nullable Indentation indentation;

    /**
     * @param indentation what lays the generator's output out, null if nothing does
     */
    Json(JsonGenerator generator, @Nullable Indentation indentation) {
        this.generator = generator;
        this.indentation = indentation;
    }

    /** One object, compact, without a line feed at the end. */
    public static byte[] bytes(Consumer<Json> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            Json json = new Json(generator, null);
            json.object(() -> members.accept(json));
        }
        return bytes.toByteArray();
    }

    /** An object as a value in a list. */
    public void object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
    }

    public void object(String name, Runnable members) {
        generator.writeName(name);
        object(members);
    }

    /** An object that stays on one line even where the record is laid out for the eye. */
    void line(Runnable members) {
        inlineNext();
        object(members);
    }

    void line(String name, Runnable members) {
        generator.writeName(name);
        line(members);
    }

    /** A list of short texts, on one line. */
    public void texts(String name, Collection<String> values) {
        generator.writeName(name);
        inlineNext();
        generator.writeStartArray();
        values.forEach(this::text);
        generator.writeEndArray();
    }

    public <T> void list(String name, Collection<T> values, Consumer<T> each) {
        generator.writeName(name);
        generator.writeStartArray();
        for (T value : values) {
            each.accept(value);
        }
        generator.writeEndArray();
    }

    public void nothing(String name) {
        generator.writeName(name);
        generator.writeNull();
    }

    public void text(String name, @Nullable String value) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            text(value);
        }
    }

    public void number(String name, long value) {
        generator.writeName(name);
        generator.writeNumber(value);
    }

    public void number(String name, @Nullable Integer value) {
        if (value == null) {
            nothing(name);
        } else {
            number(name, value.longValue());
        }
    }

    /** A number that may have a fraction; a whole one is written without. */
    public void decimal(String name, double value) {
        generator.writeName(name);
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            generator.writeNumber((long) value);
        } else {
            generator.writeNumber(value);
        }
    }

    public void flag(String name, boolean value) {
        generator.writeName(name);
        generator.writeBoolean(value);
    }

    /**
     * A value that is JSON already, such as a stored record.
     *
     * @param json one JSON value; it is not looked at
     */
    public void raw(String name, String json) {
        generator.writeName(name);
        generator.writeRawValue(json);
    }

    /** A span as members of the object that is open. */
    public void spanMembers(Span span) {
        number("start", span.start());
        number("end", span.end());
        text("exact", span.exact());
    }

    /** Byte offsets into the document. */
    void source(@Nullable SourceRange range) {
        if (range == null) {
            nothing("source");
        } else {
            line("source", () -> {
                number("start", range.start());
                number("end", range.end());
            });
        }
    }

    /** A value in a list, or after a name. */
    public void text(String value) {
        if (isWellFormed(value)) {
            generator.writeString(value);
        } else {
            generator.writeRawValue(quoted(value));
        }
    }

    private void inlineNext() {
        if (indentation != null) {
            indentation.inlineNext();
        }
    }

    private static boolean isWellFormed(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 8).append('"');
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < 0x20 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                quoted.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    quoted.append(HEXADECIMAL.charAt((c >> shift) & 0xF));
                }
            } else {
                quoted.appendCodePoint(c);
            }
        }
        return quoted.append('"').toString();
    }
}
