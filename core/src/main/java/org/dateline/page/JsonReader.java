package org.dateline.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of pages, which is often not quite JSON: wrapped in HTML comments or CDATA, with raw line breaks and
 * control characters in strings, with quotation marks nobody escaped, with trailing or missing commas, with a
 * semicolon at the end, cut off in the middle, or several values one after another. Whatever can be understood is
 * returned; nothing is ever thrown.
 *
 * <p>One trick carries most of the leniency: a quotation mark ends a string only if what follows could follow a string
 * (a comma, a colon, a closing bracket, the end). In valid JSON that is always so, hence valid input is never misread.
 *
 * <p>Depth and number of values are limited, so that a hostile page costs no more than its length.
 */
final class JsonReader {

    private static final int DEEPEST = 48;
    private static final int MOST_VALUES = 50_000;

    private final String source;
    private int at;
    private int values;

    private JsonReader(String source) {
        this.source = source;
    }

    /** All top-level objects and arrays of a text, in order. */
    static List<Json> read(String source) {
        JsonReader reader = new JsonReader(source);
        List<Json> all = new ArrayList<>(1);
        while (reader.seekOpening()) {
            Json value = reader.value(0);
            if (value != null) {
                all.add(value);
            }
        }
        return all;
    }

    /** Moves to the next bracket that opens a value; whatever lies between top-level values is wrapping. */
    private boolean seekOpening() {
        while (at < source.length() && values < MOST_VALUES) {
            char c = source.charAt(at);
            if (c == '{' || c == '[' && !cdata()) {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean cdata() {
        return source.startsWith("CDATA[", at + 1) || at > 5 && source.startsWith("CDATA", at - 5);
    }

    private @Nullable Json value(int depth) {
        skipBlanks();
        if (at >= source.length() || ++values > MOST_VALUES) {
            at = Math.max(at, values > MOST_VALUES ? source.length() : at);
            return null;
        }
        char c = source.charAt(at);
        if (c == '{') {
            return depth >= DEEPEST ? skipNested() : members(depth);
        }
        if (c == '[') {
            return depth >= DEEPEST ? skipNested() : items(depth);
        }
        if (c == '"') {
            return new Json.Scalar(string());
        }
        return bare();
    }

    private Json members(int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        at++;
        while (true) {
            skipBlanksAnd(',');
            if (at >= source.length()) {
                break;
            }
            char c = source.charAt(at);
            if (c == '}') {
                at++;
                break;
            }
            if (c == ']') {
                break;
            }
            if (c != '"') {
                if (!skipToNextName()) {
                    break;
                }
                continue;
            }
            String name = string();
            skipBlanks();
            if (at < source.length() && source.charAt(at) == ':') {
                at++;
                Json value = value(depth + 1);
                if (value != null) {
                    members.putIfAbsent(name, value);
                }
            }
        }
        return new Json.Members(members);
    }

    /** In an object, between members: passes over what cannot be read. False at the end of the object's text. */
    private boolean skipToNextName() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '"' || c == '}' || c == ']') {
                return true;
            }
            at++;
        }
        return false;
    }

    private Json items(int depth) {
        List<Json> items = new ArrayList<>();
        at++;
        while (true) {
            skipBlanksAnd(',');
            if (at >= source.length()) {
                break;
            }
            char c = source.charAt(at);
            if (c == ']') {
                at++;
                break;
            }
            if (c == '}') {
                break;
            }
            int before = at;
            Json value = value(depth + 1);
            if (value != null) {
                items.add(value);
            }
            if (at == before) {
                at++;
            }
        }
        return new Json.Items(items);
    }

    /** Passes over a value nested too deeply, without recursion. */
    private @Nullable Json skipNested() {
        int open = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '"') {
                string();
                continue;
            }
            at++;
            if (c == '{' || c == '[') {
                open++;
            } else if (c == '}' || c == ']') {
                if (--open == 0) {
                    break;
                }
            }
        }
        return null;
    }

    /** A number, true, false, null, or a word nobody quoted. */
    private @Nullable Json bare() {
        int start = at;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == ',' || c == '}' || c == ']' || c == '{' || c == '[' || c == '"' || c <= ' ') {
                break;
            }
            at++;
        }
        String word = source.substring(start, at);
        return word.isEmpty() || word.equals("null") || word.equals("undefined") ? null : new Json.Scalar(word);
    }

    private String string() {
        int start = ++at;
        // The common case, a string without escapes, costs one scan and one copy.
        StringBuilder built = null;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '"' && endsString()) {
                break;
            }
            if (c == '\\' && at + 1 < source.length()) {
                if (built == null) {
                    built = new StringBuilder(256);
                }
                built.append(source, start, at);
                at++;
                escape(built);
                start = at;
            } else {
                at++;
            }
        }
        int end = Math.min(at, source.length());
        at = Math.min(at + 1, source.length());
        return built == null
                ? source.substring(start, end)
                : built.append(source, start, end).toString();
    }

    /** Whether the quotation mark here can end a string, judged by what follows it. */
    private boolean endsString() {
        for (int i = at + 1; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c > ' ') {
                // A mark straight after another closes words somebody quoted; after a break, a comma was forgotten.
                return c == ',' || c == ':' || c == '}' || c == ']' || c == '<' || c == '/' || c == '"' && i > at + 1;
            }
        }
        return true;
    }

    private void escape(StringBuilder built) {
        char c = source.charAt(at++);
        switch (c) {
            case 'n' -> built.append('\n');
            case 't' -> built.append('\t');
            case 'r' -> built.append('\r');
            case 'b', 'f' -> built.append(' ');
            case 'u' -> {
                int code = hexadecimal();
                if (code >= 0) {
                    built.append((char) code);
                    at += 4;
                }
            }
            default -> built.append(c);
        }
    }

    private int hexadecimal() {
        if (at + 4 > source.length()) {
            return -1;
        }
        int code = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(source.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private void skipBlanks() {
        while (at < source.length() && source.charAt(at) <= ' ') {
            at++;
        }
    }

    private void skipBlanksAnd(char separator) {
        while (at < source.length() && (source.charAt(at) <= ' ' || source.charAt(at) == separator)) {
            at++;
        }
    }
}
