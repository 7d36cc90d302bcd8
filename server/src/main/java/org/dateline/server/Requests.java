package org.dateline.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dateline.archive.Paging;
import org.dateline.archive.query.Query;
import org.dateline.archive.query.QueryException;
import org.dateline.formats.JsonValue;
import org.dateline.formats.MalformedJsonException;
import org.jspecify.annotations.Nullable;

/** Takes what is needed out of a request, and says what is wrong with it. Stateless. */
final class Requests {

    /** The attribute that holds the settings. */
    static final String PACE = "dateline.settings";

    private static final int LIMIT = 20;
    private static final int LARGEST_LIMIT = 1000;
    private static final int LONGEST = 2000;

    private Requests() {}

    /** A parameter, or null if it is absent or empty. */
    static @Nullable String text(Context context, String name) {
        String value = context.queryParam(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw Problem.badRequest(name, name + " is longer than " + LONGEST + " characters. Shorten it.")
                    .exception();
        }
        return value;
    }

    static int number(Context context, String name, int usual, int least, int most) {
        String value = text(context, name);
        if (value == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of bounds.
        }
        throw Problem.badRequest(
                        name, name + " is \"" + value + "\". Give a whole number from " + least + " to " + most + ".")
                .exception();
    }

    static Paging paging(Context context) {
        return new Paging(number(context, "limit", LIMIT, 1, LARGEST_LIMIT), text(context, "cursor"));
    }

    /** The query in {@code q}; everything if there is none. */
    static Query query(Context context) {
        String text = text(context, "q");
        return text == null ? Query.EVERYTHING : query(text, "q");
    }

    /** A query, or a problem that points at what is wrong with it. */
    static Query query(String text, String parameter) {
        try {
            return Query.parse(text);
        } catch (QueryException e) {
            throw new Problem(
                            400,
                            "Bad query",
                            "At character " + (e.start() + 1) + ": " + e.problem() + ". " + e.advice(),
                            parameter,
                            e.start(),
                            e.end(),
                            null,
                            null)
                    .exception();
        }
    }

    /** The media type of the body without its parameters, in lower case; empty if none is said. */
    static String mediaType(Context context) {
        String type = context.req().getContentType();
        if (type == null) {
            return "";
        }
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The body, no longer than a limit, whether or not the client said how long it would be, and no slower than the settings say: a byte now and
     * then keeps a connection from being idle, and would hold its place for ever.
     */
    static byte[] body(Context context, int limit) {
        if (context.req().getContentLengthLong() > 2L * limit) {
            throw tooLarge(limit);
        }
        ServerSettings settings = Objects.requireNonNull(context.attribute(PACE));
        long started = System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 << 10];
        try (InputStream in = context.req().getInputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                body.write(buffer, 0, read);
                if (body.size() > limit) {
                    readOut(in, limit);
                    throw tooLarge(limit);
                }
                double seconds = (System.nanoTime() - started) / 1e9;
                if (seconds > settings.patience().toSeconds() + (double) body.size() / settings.bytesPerSecond()) {
                    throw tooSlow(context);
                }
            }
            return body.toByteArray();
        } catch (IOException e) {
            if (isTimeout(e)) {
                throw tooSlow(context);
            }
            throw Problem.of(400, "Body cut off", "The body ended too early. Nothing was done. Send it again.")
                    .exception();
        }
    }

    /**
     * Lets a client finish that sends a little too much: one that is still sending when its connection is closed may never see the answer. Whoever sends far
     * too much, or slowly, is cut off all the same.
     */
    private static void readOut(InputStream in, int limit) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        byte[] buffer = new byte[16 << 10];
        int left = 2 * limit;
        for (int read = in.read(buffer); read >= 0 && left > 0 && System.nanoTime() < end; read = in.read(buffer)) {
            left -= read;
        }
    }

    private static boolean isTimeout(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }

    private static RefusedException tooSlow(Context context) {
        context.header("Connection", "close");
        return Problem.of(
                        408,
                        "Too slow",
                        "The body came in too slowly, or stopped. Nothing was done. Send it again over a better line.")
                .exception();
    }

    private static RefusedException tooLarge(int limit) {
        return Problem.of(
                        413,
                        "Too large",
                        "The body is larger than " + limit
                                + " bytes. Take large sources in with: dateline ingest SOURCE")
                .exception();
    }

    /** The body as one JSON object. */
    static JsonValue.Members object(Context context, int limit) {
        if (!mediaType(context).equals(Answer.JSON)) {
            throw Problem.of(
                            415,
                            "Not this type",
                            "The body must be a JSON object. Send it with Content-Type: application/json.")
                    .exception();
        }
        byte[] body = body(context, limit);
        try {
            if (JsonValue.parse(body) instanceof JsonValue.Members members) {
                return members;
            }
            throw Problem.of(400, "No object", "The body is JSON but no object. Send {…}.")
                    .exception();
        } catch (MalformedJsonException e) {
            throw Problem.of(400, "No JSON", e.getMessage() + ". Send one JSON object.")
                    .exception();
        }
    }

    /** A string of an object that must be there. */
    static String required(JsonValue.Members object, String name, int longest) {
        String value = optional(object, name, longest);
        if (value == null) {
            throw Problem.badRequest(name, "\"" + name + "\" is missing. Give a text.")
                    .exception();
        }
        return value;
    }

    static @Nullable String optional(JsonValue.Members object, String name, int longest) {
        JsonValue given = object.get(name);
        String value = object.text(name);
        if (value == null && given != null && !(given instanceof JsonValue.Nothing)) {
            throw Problem.badRequest(name, "\"" + name + "\" is no text. Give one, or null.")
                    .exception();
        }
        if (value != null && value.length() > longest) {
            throw Problem.badRequest(name, "\"" + name + "\" is longer than " + longest + " characters. Shorten it.")
                    .exception();
        }
        return value == null || value.isBlank() ? null : value;
    }
}
