package org.dateline.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sends answers: with their tag, packed for those who can unpack, and nothing at all for those who have them. Stateless. */
final class Answers {

    static final String REVALIDATE = "no-cache";

    private Answers() {}

    /** Sends an answer that may change at any time. */
    static void send(Context context, Answer answer) {
        send(context, answer, 200, REVALIDATE);
    }

    /**
     * Sends an answer.
     *
     * @param caching what Cache-Control says
     */
    static void send(Context context, Answer answer, int status, String caching) {
        context.header("Cache-Control", caching);
        context.header("ETag", answer.tag());
        context.header("Vary", "Accept-Encoding");
        if (status == 200 && matches(context.header("If-None-Match"), answer.tag())) {
            context.status(304);
            return;
        }
        context.status(status);
        context.contentType(answer.mediaType());
        byte[] brotli = accepts(context, "br") ? answer.brotli() : null;
        byte[] packed = brotli == null && accepts(context, "gzip") ? answer.packed() : null;
        if (brotli != null) {
            context.header("Content-Encoding", "br");
            body(context, brotli);
        } else if (packed != null) {
            context.header("Content-Encoding", "gzip");
            body(context, packed);
        } else {
            body(context, answer.bytes());
        }
    }

    /** Whether only the headers of an answer are wanted. */
    static boolean headersOnly(Context context) {
        return context.req().getMethod().equals("HEAD");
    }

    /** Sends the headers of what is streamed: its length is not known, and must not be said to be nought. */
    static void sendHeaders(Context context) {
        try {
            context.res().flushBuffer();
        } catch (IOException e) {
            throw new CutOffException(e);
        }
    }

    private static void body(Context context, byte[] bytes) {
        if (headersOnly(context)) {
            context.res().setContentLengthLong(bytes.length);
        } else {
            context.result(bytes);
        }
    }

    /** Sends what came of a change: never kept by anybody. */
    static void sendOnce(Context context, Answer answer, int status) {
        context.header("Cache-Control", "no-store");
        context.status(status).contentType(answer.mediaType());
        body(context, answer.bytes());
    }

    static void send(Context context, Problem problem) {
        Integer wait = problem.retryAfter();
        if (wait != null) {
            context.header("Retry-After", String.valueOf(wait));
        }
        context.header("Cache-Control", "no-store");
        context.status(problem.status()).contentType(Problem.MEDIA_TYPE);
        body(context, problem.json());
    }

    /** Whether the client takes this coding; a weight of nought is a refusal. */
    static boolean accepts(Context context, String coding) {
        String accepted = context.header("Accept-Encoding");
        if (accepted == null) {
            return false;
        }
        for (String part : accepted.toLowerCase(Locale.ROOT).split(",")) {
            String[] pieces = part.strip().split(";");
            if (pieces[0].strip().equals(coding)) {
                return pieces.length == 1 || !pieces[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static boolean matches(@Nullable String known, String tag) {
        if (known == null) {
            return false;
        }
        for (String each : known.split(",")) {
            String candidate = each.strip();
            if (candidate.equals("*") || candidate.equals(tag) || ("W/" + candidate).equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
